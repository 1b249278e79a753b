import { beforeEach, expect, test, vi } from 'vitest';
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

test('a tab that is gone is none', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
  expect(await pageTab()).toBeUndefined();
});
