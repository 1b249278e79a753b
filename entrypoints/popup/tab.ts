import { browser } from 'wxt/browser';

/** Waits until a page is loaded so far that the browser has put its scripts in. False where no script may run. */
export async function isIdle(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => {} });
    return true;
  } catch {
    return false;
  }
}

/** Calls `changed` whenever a tab goes on to another page, gets on with loading it, or is closed. */
export function watchTab(tab: number, changed: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tab && (status || url)) changed();
  });
  browser.tabs.onRemoved.addListener((id) => id === tab && changed());
}
