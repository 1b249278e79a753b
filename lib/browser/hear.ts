import { browser } from 'wxt/browser';
import { PageReport } from '../messages/page';

/** Hears a page out: what its scripts tell, until the page is left. */
export interface Hearing {
  /** Whether anything was heard, once the page is left or turns out to have no scripts of ours. */
  over: Promise<boolean>;
  /** Has the page try again what has failed. */
  again(): void;
  /** Hears no more. */
  end(): void;
}

/** Opens the line to the scripts in a tab’s main frame; each report comes at once, and again whenever it has changed. */
export function hearPage(tab: number, heard: (report: PageReport) => void): Hearing {
  const port = browser.tabs.connect(tab, { frameId: 0 });
  let last = '';
  port.onMessage.addListener((message: unknown) => {
    const report = PageReport.safeParse(message).data;
    const news = JSON.stringify(report);
    if (!report || news === last) return;
    last = news;
    heard(report);
  });
  const over = new Promise<boolean>((resolve) => {
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Read, or Chrome complains that nobody was there.
      resolve(last !== '');
    });
  });
  return { over, again: () => port.postMessage('again'), end: () => port.disconnect() };
}

/** Waits until a page is loaded so far that the browser has put its scripts in. False where no script may run. */
export async function isIdle(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, func: () => {} });
    return true;
  } catch {
    return false;
  }
}

/** Calls `changed` whenever a tab goes on to another page, or gets on with loading it. */
export function watchTab(tab: number, changed: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === tab && (status || url)) changed();
  });
  browser.tabs.onRemoved.addListener((id) => id === tab && changed());
}
