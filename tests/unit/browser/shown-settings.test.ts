import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Shown, ShownSettings } from '../../../entrypoints/options/shown-settings';
import { changeSettings, saveSettings } from '../../../lib/browser/settings';
import { DEFAULTS } from '../../../lib/settings/schema';
import { eventually } from '../../eventually';
import { standInLocks, standInWindow } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
vi.mock('../../../lib/browser/keys', () => ({ commandKeys: async () => undefined }));

const asked: string[] = [];
/** What the background script waits for before it gives a card. */
let ready: Promise<void>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  standInLocks();
  standInWindow();
  asked.length = 0;
  ready = Promise.resolve();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({ id }: { id: string }) => {
    asked.push(id);
    await ready;
    return id === 'unknown' ? null : { name: `Name of ${id}` };
  }) as never);
});

function open() {
  const all: Shown[] = [];
  const page = new ShownSettings((shown) => all.push(shown));
  return { page, all, delays: () => all.map(({ settings }) => settings.hoverDelayMs) };
}

test('each muted name is asked for once, however often the settings are shown', async () => {
  await saveSettings({ ...DEFAULTS, muted: ['boeing', 'unknown'] });
  const { page, all } = open();
  await page.update();
  await page.store(changeSettings(() => ({ badge: false })));
  await page.update();
  expect(asked).toEqual(['boeing', 'unknown']);
  const muted = [
    { id: 'boeing', name: 'Name of boeing' },
    { id: 'unknown', name: 'unknown' },
  ];
  expect(all.map((shown) => shown.muted)).toEqual([muted, muted, muted]);
});

test('what is known late is not shown over what is newer', async () => {
  let answer = () => {};
  ready = new Promise((resolve) => {
    answer = resolve;
  });
  await saveSettings({ ...DEFAULTS, muted: ['boeing'], hoverDelayMs: 100 });
  const { page, delays } = open();
  const late = page.update();
  await eventually(() => expect(asked).toEqual(['boeing']));
  await page.store(changeSettings(() => ({ muted: [], hoverDelayMs: 200 })));
  answer();
  await late;
  expect(delays()).toEqual([200]);
});

test('while a slider is dragged it is not set back to a value that is stored late', async () => {
  const { page, all, delays } = open();
  const changes = [100, 200, 300, 400].map((hoverDelayMs) => page.store(changeSettings(() => ({ hoverDelayMs }))));
  fakeBrowser.storage.local.onChanged.addListener(() => void page.update());
  await Promise.all(changes);
  await eventually(() => expect(delays()).toContain(400));
  expect(new Set(delays())).toEqual(new Set([400]));
  expect(all.at(-1)?.unsaved).toBe(false);
});

test('a change that could not be stored is told, and what is stored is shown', async () => {
  const { page, all } = open();
  await page.store(Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  expect(all).toEqual([{ settings: DEFAULTS, muted: [], problem: undefined, unsaved: true, keys: undefined }]);
  await page.store(changeSettings(() => ({ badge: false })));
  expect(all.at(-1)).toMatchObject({ unsaved: false, settings: { badge: false } });
});

test('that one of two changes could not be stored is told, though the other could', async () => {
  const { page, all } = open();
  const lost = page.store(Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
  await Promise.all([lost, page.store(changeSettings(() => ({ badge: false })))]);
  expect(all.at(-1)).toMatchObject({ unsaved: true, settings: { badge: false } });
});
