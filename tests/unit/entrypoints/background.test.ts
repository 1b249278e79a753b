import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';

const scripting = vi.hoisted(() => ({
  registered: [] as string[],
  injected: [] as number[],
}));
vi.mock('wxt/browser', () => ({
  browser: {
    ...fakeBrowser,
    // Firefox for Android: no keys for extensions.
    commands: undefined,
    // The fake has neither scripting nor a filter by address.
    tabs: { ...fakeBrowser.tabs, query: async () => [{ id: 7 }] },
    scripting: {
      getRegisteredContentScripts: async () => scripting.registered.map((id) => ({ id })),
      registerContentScripts: async ([script]: [{ id: string }]) => void scripting.registered.push(script.id),
      executeScript: async ({ target }: { target: { tabId: number } }) => void scripting.injected.push(target.tabId),
    },
  },
}));

test('where the browser has no keys for extensions, all else in the background begins', async () => {
  background.main();
  await fakeBrowser.storage.local.set({ settings: 'damaged' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
  await vi.waitFor(() => expect(scripting.injected).toEqual([7]));
  expect(await fakeBrowser.storage.local.get('settings-kept')).toMatchObject({ 'settings-kept': { value: 'damaged' } });
  const { DEFAULTS } = await import('../../../lib/settings/schema');
  await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, everywhere: true } });
  await vi.waitFor(() => expect(scripting.registered).toEqual(['everywhere']));
});
