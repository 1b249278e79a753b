import { browser } from 'wxt/browser';
import { isStillThere, type Sender } from './messages';
import { loadSettings } from './settings';

/** The toolbar button’s API has another name in Firefox’s manifest version 2. */
const action = () => browser.action ?? browser.browserAction;

/**
 * Shows the count of the page that asks on the toolbar button, or nothing where the user wants none. The browser clears the
 * count of a tab that goes on to another page; one that came late would stay there.
 */
export async function showCountOf(sender: Sender, count: number): Promise<null> {
  const { badge } = await loadSettings();
  const id = sender.tab?.id;
  if (id !== undefined && (await isStillThere(sender))) await showBadge(id, badge ? count : 0);
  return null;
}

/** Shows a count on the toolbar button for one tab; zero shows nothing. */
async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await action().setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await action().setBadgeBackgroundColor({ tabId, color: '#3b4048' });
    await action().setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
