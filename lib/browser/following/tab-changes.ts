import { browser } from 'wxt/browser';

/**
 * How browsers say that they keep extensions off a page whose address they may know. Firefox 153 says so of a PDF, of a
 * site on its list of quarantined ones, and of its own page of an error; Chromium says of that what it is.
 */
const REFUSAL = /permission|cannot/i;

/**
 * Waits until a page is loaded so far that the browser has put its scripts in. Where none may run there is nothing to
 * wait for; `refused`: where the browser says that it lets none.
 */
export async function waitUntilIdle(tab: number): Promise<'refused' | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => {} });
  } catch (error) {
    if (REFUSAL.test(String(error))) return 'refused';
  }
  return undefined;
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
