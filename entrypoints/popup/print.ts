import { browser } from 'wxt/browser';

/** The hash in the address of the panel when it is to print what it shows. */
const TO_PRINT = '#print';

/**
 * Opens what is known of the page in a tab in a tab of its own, which prints itself: Chrome prints neither popup nor side
 * panel.
 */
export async function printPage(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}${TO_PRINT}`), openerTabId: tab });
}

/** Prints this page, once and as soon as it is painted, if it was opened for that. */
export function printIfAsked(): void {
  if (location.hash !== TO_PRINT) return;
  history.replaceState(null, '', location.pathname + location.search);
  requestAnimationFrame(() => setTimeout(print));
}
