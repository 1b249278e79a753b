import { type Browser, browser } from 'wxt/browser';
import { hashOf, type Place } from '../../lookup/place';

/** How a page is opened: in the active tab, or in a tab of its own, in front or behind. */
export type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** The address of the page of cards at a place. */
const addressOf = (place: Place): string => browser.runtime.getURL('/card.html') + hashOf(place);

/** Opens the page of cards at a place, in a tab beside the one in which it was asked for. */
export async function openCardPageBeside(place: Place, tab: Browser.tabs.Tab | undefined): Promise<void> {
  // Pages of extensions do not open in private windows, so there the browser chooses another one.
  const beside = tab && !tab.incognito ? { windowId: tab.windowId, index: tab.index + 1 } : {};
  const opener = tab?.id !== undefined && tab.id >= 0 && !tab.incognito ? { openerTabId: tab.id } : {};
  await browser.tabs.create({ url: addressOf(place), ...beside, ...opener });
}

/** Whether the tab that is shown is private: pages of extensions do not open there. */
async function isPrivate(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}

/** Opens the page of cards at a place as the address bar asks for it. */
export async function openCardPage(place: Place, disposition: Disposition): Promise<void> {
  const url = addressOf(place);
  if (disposition === 'currentTab' && !(await isPrivate())) await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}
