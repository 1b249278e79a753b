import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageTab } from '../../../../lib/browser/following/page-tab';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('location', { search: '?tab=7' });
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
});

const shown = (url: string | undefined) => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, windowId: 1, ...(url && { url }) } as never);
  return pageTab();
};

test('the address of a page of our own is empty, whether the browser hides it or not', async () => {
  expect(await shown(fakeBrowser.runtime.getURL('/welcome.html'))).toMatchObject({ id: 7, url: '' });
  expect(await shown(undefined)).toMatchObject({ id: 7, url: '' });
});

test('that of a site is told', async () => {
  expect(await shown('https://news.example/story')).toMatchObject({ url: 'https://news.example/story' });
});

describe('no script runs', () => {
  const inBrowser = async (isFirefox: boolean) => {
    vi.stubEnv('FIREFOX', isFirefox ? 'true' : undefined);
    vi.resetModules();
    return import('../../../../lib/browser/following/page-tab');
  };
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    [false, 'https://chromewebstore.google.com/detail/x', 'https://addons.mozilla.org/firefox/'],
    [false, 'https://microsoftedge.microsoft.com/addons/detail/x', 'https://support.mozilla.org/en-US/'],
    [true, 'https://addons.mozilla.org/firefox/', 'https://chromewebstore.google.com/detail/x'],
    [true, 'https://support.mozilla.org/en-US/', 'https://microsoftedge.microsoft.com/addons/detail/x'],
    [true, 'https://accounts.firefox.com/settings', 'https://www.mozilla.org/en-US/'],
  ])('where this browser forbids it (Firefox: %s): on %s, but on %s', async (isFirefox, closed, open) => {
    const { mayRun } = await inBrowser(isFirefox);
    expect([mayRun(closed), mayRun(open)]).toEqual([false, true]);
  });

  test('on anything but a site', async () => {
    const { mayRun } = await inBrowser(true);
    expect(['about:addons', 'file:///etc/hosts', 'ftp://news.example', ''].filter(mayRun)).toEqual([]);
  });
});

test('a tab that is gone is none', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  expect(await pageTab()).toBeUndefined();
});

test('where Chrome refuses to name the active tab, as while one is dragged, it is asked again', async () => {
  vi.stubGlobal('location', { search: '' });
  const dragged = new Error('Tabs cannot be queried right now (user may be dragging a tab).');
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValueOnce(dragged);
  query.mockResolvedValue([{ id: 8, windowId: 1, url: 'https://news.example/story' }] as never);
  expect(await pageTab()).toMatchObject({ id: 8 });
});
