import { expect, test, vi } from 'vitest';
import { printPage } from '../../../entrypoints/shared/print-page';

const tabs = vi.hoisted(() => ({ create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `chrome-extension://a${path}` } },
}));

test('what is printed opens from its tab, in the window of that tab, also a private one', async () => {
  await printPage(7);
  const url = 'chrome-extension://a/sidepanel.html?tab=7#print';
  expect(tabs.create).toHaveBeenLastCalledWith({ url, openerTabId: 7 });
});
