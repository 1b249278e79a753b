import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../lib/knowledge/categories';
import { withFront } from '../../../lib/settings/fronts';
import { DEFAULTS, readSettings, type Settings, salvageSettings } from '../../../lib/settings/schema';
import { MAX_SITES } from '../../../lib/settings/sites';

const CHOSEN: Settings = {
  ...DEFAULTS,
  categories: { ...DEFAULTS.categories, goods: false },
  hoverDelayMs: 700,
  strength: 'strong',
  marks: 'all',
  textSize: 'large',
  badge: false,
  offTopicPages: true,
  frontsOff: ['canada', 'a-front-to-come'],
  siteRule: 'only',
  offSites: ['example.com'],
  onlySites: ['example.org'],
  muted: ['howard-lutnick'],
  pause: { until: 1_800_000_000_000 },
};

describe('what is read from storage', () => {
  test('nothing stored gives the defaults, without trouble', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULTS });
  });

  test('what was stored comes back as it was, also by way of JSON', () => {
    expect(readSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual({ settings: CHOSEN });
  });

  test('the defaults fit their own schema and switch every category on', () => {
    expect(readSettings(DEFAULTS)).toEqual({ settings: DEFAULTS });
    expect(Object.entries(DEFAULTS.categories)).toEqual(CATEGORIES.map((category) => [category, true]));
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'settings'],
    ['a list', [CHOSEN]],
    ['no version', { ...CHOSEN, version: undefined }],
    ['an older version than any', { ...CHOSEN, version: 0 }],
    ['a version that is a text', { ...CHOSEN, version: '3' }],
    ['a delay below zero', { ...CHOSEN, hoverDelayMs: -1 }],
    ['a delay longer than can be chosen', { ...CHOSEN, hoverDelayMs: 2001 }],
    ['a delay between two milliseconds', { ...CHOSEN, hoverDelayMs: 0.5 }],
    ['an unknown strength', { ...CHOSEN, strength: 'loud' }],
    ['a site without a name', { ...CHOSEN, offSites: [''] }],
    ['an unknown rule for sites', { ...CHOSEN, siteRule: 'none' }],
    ['a site of the other list without a name', { ...CHOSEN, onlySites: [''] }],
    ['a pause until no time', { ...CHOSEN, pause: { until: 'noon' } }],
    ['a pause of both kinds', { ...CHOSEN, pause: { until: 1, session: 'a' } }],
    ['a pause without an end', { ...CHOSEN, pause: {} }],
    ['an unknown text size', { ...CHOSEN, textSize: 'huge' }],
    ['fronts that are no list', { ...CHOSEN, frontsOff: 'canada' }],
    ['a front without an id', { ...CHOSEN, frontsOff: [''] }],
    ['a muted name without an id', { ...CHOSEN, muted: [''] }],
    ['categories that are a list', { ...CHOSEN, categories: [] }],
    ['a category that is neither on nor off', { ...CHOSEN, categories: { ...CHOSEN.categories, deal: 'on' } }],
  ])('%s is damaged: the defaults are used', (_, stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, trouble: 'damaged' });
  });

  test('what an update has brought since begins with its default, and the choices stay', () => {
    const { offTopicPages: _, frontsOff: ___, ...older } = CHOSEN;
    const { place: __, ...fewer } = CHOSEN.categories;
    const settings = { ...CHOSEN, offTopicPages: DEFAULTS.offTopicPages, frontsOff: [] };
    expect(readSettings({ ...older, categories: fewer })).toEqual({ settings });
  });

  test('a higher version is newer, not damaged, whatever else it holds', () => {
    expect(readSettings({ version: 4 })).toEqual({ settings: DEFAULTS, trouble: 'newer' });
    expect(readSettings({ ...CHOSEN, version: 4, shiny: true })).toEqual({ settings: DEFAULTS, trouble: 'newer' });
  });
});

describe('a list of more sites than can be used', () => {
  const offSites = Array.from({ length: 100_000 }, (_, nth) => `site${nth}.com`);
  const first = offSites.slice(0, MAX_SITES);

  test('is used as far as it goes, and the rest of the settings with it', () => {
    expect(readSettings({ ...CHOSEN, offSites })).toEqual({
      settings: { ...CHOSEN, offSites: first },
      trouble: 'long',
    });
    expect(readSettings({ ...CHOSEN, offSites: first })).toEqual({ settings: { ...CHOSEN, offSites: first } });
  });

  test('is so of either list, and each is cut by itself', () => {
    const { settings, trouble } = readSettings({ ...CHOSEN, onlySites: offSites });
    expect([settings.offSites, settings.onlySites, trouble]).toEqual([CHOSEN.offSites, first, 'long']);
  });

  test('is no reason to forget all sites of settings that are damaged elsewhere', () => {
    const stored = { ...CHOSEN, offSites, strength: 'loud' };
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, trouble: 'damaged' });
    expect(salvageSettings(stored).offSites).toEqual(first);
  });
});

describe('what can be salvaged', () => {
  test('of a newer value all that this version knows', () => {
    expect(salvageSettings({ ...CHOSEN, version: 9, shiny: true })).toEqual(CHOSEN);
  });

  test.each<[string, object, Partial<Settings>]>([
    ['hover delay', { hoverDelayMs: 'slow' }, { hoverDelayMs: DEFAULTS.hoverDelayMs }],
    ['strength', { strength: 3 }, { strength: DEFAULTS.strength }],
    ['marks', { marks: undefined }, { marks: DEFAULTS.marks }],
    ['badge', { badge: 'yes' }, { badge: DEFAULTS.badge }],
    ['categories', { categories: 'none' }, { categories: DEFAULTS.categories }],
    ['text size', { textSize: 12 }, { textSize: DEFAULTS.textSize }],
    ['muted', { muted: 'all' }, { muted: DEFAULTS.muted }],
    ['rule for sites', { siteRule: 1 }, { siteRule: DEFAULTS.siteRule }],
    ['list of the only sites', { onlySites: {} }, { onlySites: DEFAULTS.onlySites }],
    ['pause', { pause: 'long' }, { pause: null }],
    ['sites', { offSites: 'example.com' }, { offSites: DEFAULTS.offSites }],
  ])('a bad %s falls back alone; the rest is kept', (_, bad, fallen) => {
    expect(salvageSettings({ ...CHOSEN, ...bad })).toEqual({ ...CHOSEN, ...fallen });
  });

  test.each([[null], [undefined], ['text'], [7], [[]], [{}]])('nothing of %j: the defaults', (stored) => {
    expect(salvageSettings(stored)).toEqual(DEFAULTS);
  });

  test('and what is salvaged can be stored and read again', () => {
    const salvaged = salvageSettings({ ...CHOSEN, version: 9, strength: 'loud', extra: {} });
    expect(readSettings(salvaged)).toEqual({ settings: salvaged });
  });
});

test('a front is switched off once, and on again', () => {
  const off = withFront(withFront(['japan'], 'canada', false), 'canada', false);
  expect(off).toEqual(['japan', 'canada']);
  expect(withFront(off, 'japan', true)).toEqual(['canada']);
});
