import { browser } from 'wxt/browser';
import type { PageView } from '../../lib/messages/page-view';

/** The hash in the address of the panel when it is to print what it shows. */
const TO_PRINT = '#print';

/** The states after which the page may still be lit by itself. */
const BEFORE_LIT = new Set<PageView['state']>(['opening', 'looking', 'waking', 'reading']);

/**
 * Opens what is known of the page in a tab in a tab of its own, which prints itself: Chrome prints neither popup nor side
 * panel. For a private tab it opens in another window, as pages of extensions do not open in private ones, and Chrome
 * refuses an opener that is not in the same window.
 */
export async function printPage(tab: number): Promise<void> {
  const { incognito } = await browser.tabs.get(tab);
  const opener = incognito ? {} : { openerTabId: tab };
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tab}${TO_PRINT}`), ...opener });
}

/**
 * Prints this page, once and as soon as it is painted, if it was opened for that. `state` is what it shows: if there turns
 * out to be nothing to print, it does not print later either, when nobody expects it.
 */
export function printIfAsked(state: PageView['state']): void {
  if (location.hash !== TO_PRINT || BEFORE_LIT.has(state)) return;
  history.replaceState(null, '', location.pathname + location.search);
  if (state === 'lit') requestAnimationFrame(() => setTimeout(print));
}
