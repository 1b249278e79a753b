import { type Browser, browser } from 'wxt/browser';
import { type Destination, hashOf } from '../../lookup/destination';

/** How a page is opened: in the active tab, or in a tab of its own, in front or behind. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** The address of the page of cards at a destination. */
const addressOf = (destination: Destination): string => browser.runtime.getURL('/card.html') + hashOf(destination);

/**
 * Opens the page of cards at a destination, in a tab beside the one in which it was asked for: in a private window,
 * too, so that no ordinary history keeps what was looked up there. What is selected in Chrome’s viewer of PDF files is
 * said to come from tab −1 of window −1, where Chrome would refuse to open anything; there the browser chooses the
 * place.
 */
export async function openCardPageBeside(destination: Destination, tab: Browser.tabs.Tab | undefined): Promise<void> {
  const isPlace = tab?.id !== undefined && tab.id >= 0;
  const beside = isPlace ? { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id } : {};
  await browser.tabs.create({ url: addressOf(destination), ...beside });
}

/** Opens the page of cards at a destination as the address bar asks for it. */
export async function openCardPage(destination: Destination, disposition: Disposition): Promise<void> {
  const url = addressOf(destination);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
