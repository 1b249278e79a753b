import { expect, test, vi } from 'vitest';
import { printPage } from '../../../entrypoints/popup/print';

const tabs = vi.hoisted(() => ({ get: vi.fn(), create: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: { tabs, runtime: { getURL: (path: string) => `chrome-extension://a${path}` } },
}));

test.each([
  [false, { openerTabId: 7 }],
  [true, {}],
])(
  'what is printed opens from its tab, but not from a private one (%s), where Chrome would open nothing',
  async (incognito, opener) => {
    tabs.get.mockResolvedValue({ id: 7, incognito });
    await printPage(7);
    expect(tabs.create).toHaveBeenLastCalledWith({ url: 'chrome-extension://a/sidepanel.html?tab=7#print', ...opener });
  },
);
