import { browser } from 'wxt/browser';

/**
 * Waits until a page is loaded so far that the browser has put its scripts in. Where none may run, as on the browser’s page
 * of an error, there is nothing to wait for.
 */
export async function waitUntilIdle(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, func: () => {} }).catch(() => undefined);
}

/** Calls `changed` whenever a tab goes on to another page, gets on with loading it, or is closed. */
export function watchTab(isOurs: (tab: number) => boolean, changed: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (isOurs(id) && (status || url)) changed();
  });
  browser.tabs.onRemoved.addListener((id) => isOurs(id) && changed());
}

/** Calls `changed` whenever a window shows another of its tabs. */
export function watchWindow(isOurs: (window: number) => boolean, changed: () => void): void {
  browser.tabs.onActivated.addListener(({ windowId }) => isOurs(windowId) && changed());
}
