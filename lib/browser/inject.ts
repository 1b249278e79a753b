import { browser } from 'wxt/browser';

/** Puts the reader and its underlines into the main frame of a tab. False when the page is gone or may not be touched. */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/underlines.css'] });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}
