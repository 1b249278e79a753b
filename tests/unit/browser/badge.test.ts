import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '../../../lib/browser/settings';
import { showCountOf } from '../../../lib/browser/toolbar/badge';
import { DEFAULTS } from '../../../lib/settings/schema';
import { connectMessages, pageAt, standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const PAGE = pageAt('https://news.example/story');

let shown: unknown[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
  vi.restoreAllMocks();
  shown = [];
  const { action } = fakeBrowser;
  vi.spyOn(action, 'setBadgeText').mockImplementation(async (badge) => void shown.push(badge));
  vi.spyOn(action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
  vi.spyOn(action, 'setBadgeTextColor').mockImplementation(async () => undefined);
});

test.each([
  [3, '3'],
  [0, ''],
])('a count of %i is shown as “%s” on the button of its tab', async (count, text) => {
  expect(await showCountOf(PAGE, count)).toBeNull();
  expect(shown).toEqual([{ tabId: 7, text }]);
});

test('whoever wants no count has none', async () => {
  await saveSettings({ ...DEFAULTS, badge: false });
  await showCountOf(PAGE, 3);
  expect(shown).toEqual([{ tabId: 7, text: '' }]);
});

test('a count that comes after its page is gone is not shown', async () => {
  connectMessages();
  await showCountOf({ ...(PAGE as object), documentId: 'former' } as never, 3);
  expect(shown).toEqual([]);
});

/** The page answers this often, and then is gone. */
function answering(times: number): void {
  let left = times;
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    if (left-- === 0) throw new Error('Receiving end does not exist.');
    return { state: 'lit' } as never;
  });
}

test.each([
  ['is taken back', '3', ['3', '']],
  ['stays where the next page has shown its own', '5', ['3']],
])('a count whose page is left while it is shown %s', async (_, text, all) => {
  answering(1);
  vi.spyOn(fakeBrowser.action, 'getBadgeText').mockResolvedValue(text);
  await showCountOf({ ...(PAGE as object), documentId: 'former' } as never, 3);
  expect(shown).toEqual(all.map((one) => ({ tabId: 7, text: one })));
});

test('a tab that is closed meanwhile is nobody’s trouble', async () => {
  vi.mocked(fakeBrowser.action.setBadgeText).mockRejectedValue(new Error('No tab with id: 7.'));
  expect(await showCountOf(PAGE, 3)).toBeNull();
});
