import { browser } from 'wxt/browser';
import type { Strength } from '../settings/schema';
import { dress } from './dress';
import { PAGES } from './manifest';

/** Puts the reader and its underlines into the main frame of a tab. False when the page is gone or may not be touched. */
export async function injectReader(tabId: number, strength: Strength): Promise<boolean> {
  try {
    await Promise.all([
      dress(tabId, strength),
      browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Puts the sentinel into every open tab: those opened before this copy of the extension have none that works. */
export async function injectSentinels(): Promise<void> {
  for (const { id } of await browser.tabs.query({ url: PAGES, discarded: false })) {
    if (id === undefined) continue;
    // A tab may be closed, or show an error page; its neighbours are not to suffer.
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/sentinel.js'] }).catch(() => undefined);
  }
}
