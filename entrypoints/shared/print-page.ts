import { browser } from 'wxt/browser';
import type { PageView } from '../../lib/messages/page-view';

/** The hash in the address of the panel when it is to print what it shows. */
const TO_PRINT = '#print';

/** The states after which the page may still be lit by itself. */
const BEFORE_LIT = new Set<PageView['state']>(['opening', 'looking', 'waking', 'reading']);

/**
 * Opens what is known of the page in a tab in a tab of its own, which prints itself: Chrome prints neither popup nor
 * side panel.
 */
export async function printPage(tab: number): Promise<void> {
  const url = browser.runtime.getURL(`/sidepanel.html?tab=${tab}${TO_PRINT}`);
  await browser.tabs.create({ url, openerTabId: tab });
}

/** Whether this page was opened to be printed, which it shows no more once it is. */
export const isToPrint = (): boolean => location.hash === TO_PRINT;

/**
 * Prints this page, once and as soon as it is painted, if it was opened for that. `state` is what it shows: if there
 * turns out to be nothing to print, it does not print later either, when nobody expects it.
 */
export function printIfAsked(state: PageView['state']): void {
  if (!isToPrint() || BEFORE_LIT.has(state)) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (state === 'lit') requestAnimationFrame(() => setTimeout(print));
}
