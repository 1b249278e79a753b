import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseFor, settlePause } from '../../../lib/browser/pause/pause';
import {
  changeSettings,
  chooseMuted,
  chooseSite,
  discardKept,
  followSettings,
  keptSettings,
  loadSettings,
  rescueSettings,
  restoreKept,
  saveSettings,
  watchSettings,
} from '../../../lib/browser/settings';
import { DEFAULTS } from '../../../lib/settings/schema';
import { MAX_SITES } from '../../../lib/settings/sites';
import { eventually } from '../../eventually';
import { standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { local } = fakeBrowser.storage;
const stored = () => local.get(null);

/** Makes the storage refuse what would take it over so many characters of JSON, as browsers do with 5 or 10 MB. */
function limitStorage(most: number): void {
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(async (items) => {
    const size = JSON.stringify({ ...(await local.get(null)), ...items }).length;
    if (size > most) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
  vi.restoreAllMocks();
});

test('what was saved is loaded, and whoever watches hears of it until the signal', async () => {
  const stop = new AbortController();
  const heard: unknown[] = [];
  watchSettings((settings) => heard.push(settings.strength), stop.signal);
  await saveSettings({ ...DEFAULTS, strength: 'strong' });
  expect(await loadSettings()).toEqual({ ...DEFAULTS, strength: 'strong' });
  stop.abort();
  await saveSettings({ ...DEFAULTS, strength: 'faint' });
  expect(heard).toEqual(['strong']);
});

describe('whoever follows the settings', () => {
  test('has what is stored now, and then each change', async () => {
    await saveSettings({ ...DEFAULTS, strength: 'strong' });
    const used: string[] = [];
    followSettings(({ strength }) => used.push(strength));
    await eventually(() => expect(used).toEqual(['strong']));
    await saveSettings({ ...DEFAULTS, strength: 'faint' });
    expect(used).toEqual(['strong', 'faint']);
  });

  test('keeps a change that comes before what was read', async () => {
    const get = local.get.bind(local);
    let read = () => {};
    vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      const before = await get(keys);
      await new Promise<void>((done) => {
        read = done;
      });
      return before;
    });
    const used: string[] = [];
    followSettings(({ strength }) => used.push(strength));
    await saveSettings({ ...DEFAULTS, strength: 'faint' });
    read();
    await new Promise((later) => setTimeout(later, 5));
    expect(used).toEqual(['faint']);
  });
});

describe('a value that cannot be used', () => {
  const damaged = { version: 1, categories: 'none', hoverDelayMs: 700 };

  test('is kept aside before anything is saved over it, and can be restored', async () => {
    await local.set({ settings: damaged });
    await saveSettings({ ...DEFAULTS, badge: false });
    expect(await keptSettings()).toEqual({ value: damaged, trouble: 'damaged' });
    await restoreKept();
    expect((await loadSettings()).hoverDelayMs).toBe(700);
    expect(await keptSettings()).toBeUndefined();
  });

  test('is kept beside one that was kept before; when it is discarded, the other can be restored', async () => {
    await local.set({ settings: damaged });
    await rescueSettings();
    await local.set({ settings: { ...damaged, hoverDelayMs: 200 } });
    await rescueSettings();
    await discardKept();
    await restoreKept();
    expect((await loadSettings()).hoverDelayMs).toBe(700);
    expect(await keptSettings()).toBeUndefined();
  });

  test('is restored for good, whatever was kept before it', async () => {
    await local.set({ settings: damaged });
    await rescueSettings();
    await local.set({ settings: { ...damaged, hoverDelayMs: 200 } });
    await rescueSettings();
    await restoreKept();
    expect((await loadSettings()).hoverDelayMs).toBe(200);
    expect(await keptSettings()).toBeUndefined();
  });

  test('takes the place of the one that is restored', async () => {
    await local.set({ settings: damaged });
    await rescueSettings();
    await local.set({ settings: { ...damaged, hoverDelayMs: 200 } });
    await restoreKept();
    expect((await loadSettings()).hoverDelayMs).toBe(700);
    expect(await keptSettings()).toEqual({ value: { ...damaged, hoverDelayMs: 200 }, trouble: 'damaged' });
  });

  test('is not lost while the storage cannot be read', async () => {
    await local.set({ settings: damaged });
    await rescueSettings();
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    await expect(restoreKept()).rejects.toThrow('unexpected');
    await expect(discardKept()).rejects.toThrow('unexpected');
    get.mockRestore();
    expect(await keptSettings()).toEqual({ value: damaged, trouble: 'damaged' });
  });

  test('is kept even where it does not fit beside itself', async () => {
    const large = { ...damaged, junk: 'x'.repeat(6_000) };
    await local.set({ settings: large });
    limitStorage(10_000);
    await rescueSettings();
    expect(await stored()).toEqual({ 'settings-kept': { value: large, trouble: 'damaged' } });
    await saveSettings({ ...DEFAULTS, badge: false });
    expect((await loadSettings()).badge).toBe(false);
  });

  test('stays where it is when it fits nowhere else, and nothing is thrown', async () => {
    const large = { ...damaged, junk: 'x'.repeat(6_000) };
    await local.set({ settings: large });
    limitStorage(JSON.stringify({ settings: large }).length);
    await rescueSettings();
    expect(await stored()).toEqual({ settings: large });
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  test('is nobody’s trouble when what is kept aside is itself damaged', async () => {
    await local.set({ 'settings-kept': 'junk' });
    expect(await keptSettings()).toBeUndefined();
    await discardKept();
    expect(await stored()).toEqual({});
  });
});

test('a storage that cannot be read gives the defaults, and nothing that was kept aside', async () => {
  vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  expect(await loadSettings()).toEqual(DEFAULTS);
  expect(await keptSettings()).toBeUndefined();
});

test('a storage that cannot be read for a while loses nothing by a change that is made meanwhile', async () => {
  await saveSettings({ ...DEFAULTS, strength: 'strong', offSites: ['example.com'] });
  vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  await expect(chooseMuted('boeing', true)).rejects.toThrow('unexpected');
  vi.restoreAllMocks();
  expect(await loadSettings()).toEqual({ ...DEFAULTS, strength: 'strong', offSites: ['example.com'] });
});

test('of too long a list the first sites stay off, and the whole list is kept', async () => {
  const offSites = Array.from({ length: MAX_SITES + 1 }, (_, nth) => `site${nth}.com`);
  const value = { ...DEFAULTS, strength: 'strong', offSites };
  await local.set({ settings: value });
  await rescueSettings();
  expect(await keptSettings()).toEqual({ value, trouble: 'long' });
  expect(await loadSettings()).toEqual({ ...value, offSites: offSites.slice(0, MAX_SITES) });
});

test.each([
  ['except', { offSites: ['news.example', 'off.org'], onlySites: ['only.org'] }],
  ['only', { offSites: ['off.org'], onlySites: ['news.example', 'only.org'] }],
] as const)('a site that a page switches goes where the rule “%s” looks', async (siteRule, lists) => {
  await saveSettings({ ...DEFAULTS, siteRule, offSites: ['off.org'], onlySites: ['only.org'] });
  expect(await chooseSite('news.example', siteRule === 'only')).toBe(true);
  expect(await loadSettings()).toMatchObject({ siteRule, ...lists });
});

test('a site that is switched off where the list is full is refused, and all others stay', async () => {
  const offSites = Array.from({ length: MAX_SITES }, (_, nth) => `site${nth}.com`);
  await saveSettings({ ...DEFAULTS, offSites });
  expect(await chooseSite('news.example', false)).toBe(false);
  expect((await loadSettings()).offSites).toEqual(offSites);
  expect(await chooseSite('site7.com', true)).toBe(true);
  expect(await chooseSite('news.example', false)).toBe(true);
});

describe('of changes that are made at the same time none is lost', () => {
  test('whatever they change, a pause and its end too', async () => {
    await saveSettings({ ...DEFAULTS, pause: { until: 1 } });
    await Promise.all([
      chooseMuted('he-lifeng', true),
      settlePause(),
      chooseMuted('boeing', true),
      chooseSite('news.example', false),
      pauseFor('session'),
      changeSettings(({ categories }) => ({ categories: { ...categories, person: false } })),
      changeSettings(({ categories }) => ({ categories: { ...categories, goods: false } })),
    ]);
    expect(await loadSettings()).toEqual({
      ...DEFAULTS,
      muted: ['he-lifeng', 'boeing'],
      offSites: ['news.example'],
      pause: { session: expect.any(String) },
      categories: { ...DEFAULTS.categories, person: false, goods: false },
    });
  });

  test('and one that fails holds up no other', async () => {
    limitStorage(10);
    const failed = saveSettings(DEFAULTS);
    await expect(failed).rejects.toThrow('quota');
    vi.restoreAllMocks();
    await chooseMuted('boeing', true);
    expect((await loadSettings()).muted).toEqual(['boeing']);
  });
});

test('a change that does not fit is the caller’s to tell of', async () => {
  limitStorage(10);
  await expect(saveSettings(DEFAULTS)).rejects.toThrow('quota');
});
