import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../../lib/knowledge/categories';
import { DEFAULTS, readSettings, salvageSettings } from '../../../lib/settings/schema';

/** What version 1 stored, whole, as soon as a user had changed one setting. */
const VERSION_1 = {
  version: 1,
  categories: Object.fromEntries(CATEGORIES.map((category) => [category, true])),
  hoverDelayMs: 300,
  strength: 'normal',
  marks: 'all',
  badge: true,
  offTopicPages: false,
  offSites: [] as string[],
};

describe('settings of version 1', () => {
  test('are read without loss: each choice stays, what is new begins with its default', () => {
    const choices = {
      categories: { ...VERSION_1.categories, goods: false },
      hoverDelayMs: 700,
      strength: 'strong',
      marks: 'all',
      badge: false,
      offTopicPages: true,
      offSites: ['example.com', 'example.org'],
    };
    expect(readSettings({ ...VERSION_1, ...choices })).toEqual({
      settings: {
        ...choices,
        version: 3,
        textSize: 'normal',
        frontsOff: [],
        siteRule: 'except',
        onlySites: [],
        muted: [],
        pause: null,
      },
    });
  });

  test('keep the first mention where that was chosen', () => {
    expect(readSettings({ ...VERSION_1, marks: 'first' }).settings.marks).toBe('first');
  });

  test.each([
    ['nothing was changed, or back again', {}],
    ['only a site was switched off, as the popup does', { offSites: ['example.com'] }],
    ['they are older than the choice', { marks: undefined, strength: 'strong' }],
  ])('get the new default where %s', (_, changed) => {
    const { settings, trouble } = readSettings(JSON.parse(JSON.stringify({ ...VERSION_1, ...changed })));
    expect(trouble).toBeUndefined();
    expect(settings).toEqual({ ...DEFAULTS, ...changed, marks: 'first' });
  });

  test.each([
    ['hover delay', { hoverDelayMs: 0 }],
    ['strength', { strength: 'faint' }],
    ['badge', { badge: false }],
    ['pages on other subjects', { offTopicPages: true }],
    ['a category', { categories: { ...VERSION_1.categories, place: false } }],
  ])('keep every mention where the settings page was used: %s', (_, changed) => {
    expect(readSettings({ ...VERSION_1, ...changed })).toEqual({ settings: { ...DEFAULTS, ...changed, marks: 'all' } });
  });

  test('that are damaged are salvaged by the same steps', () => {
    const stored = { ...VERSION_1, strength: 'loud', hoverDelayMs: 700 };
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, trouble: 'damaged' });
    expect(salvageSettings(stored)).toEqual({ ...DEFAULTS, hoverDelayMs: 700, marks: 'all' });
  });
});

describe('settings of version 2', () => {
  const { siteRule: _, onlySites: __, pause: ___, ...known } = DEFAULTS;
  const version2 = { ...known, version: 2, marks: 'all', offSites: ['example.com'], muted: ['howard-lutnick'] };

  test('are read without loss: Backstory is on everywhere except where it was off, and no pause holds', () => {
    expect(readSettings(version2)).toEqual({
      settings: { ...version2, version: 3, siteRule: 'except', onlySites: [], pause: null },
    });
  });

  test('that are damaged are salvaged by the same step', () => {
    const stored = { ...version2, strength: 'loud' };
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, trouble: 'damaged' });
    expect(salvageSettings(stored)).toEqual({ ...DEFAULTS, ...version2, version: 3 });
  });
});

test.each([[0], [4], [1.5], ['1'], [null], ['__proto__']])('version %j has no step: it is not read', (version) => {
  expect(readSettings({ ...VERSION_1, version }).settings).toEqual(DEFAULTS);
});
