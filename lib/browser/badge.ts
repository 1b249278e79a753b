import { browser } from 'wxt/browser';

/** The toolbar button’s API has another name in Firefox’s manifest version 2. */
const action = () => browser.action ?? browser.browserAction;

/** Shows a count on the toolbar button for one tab; zero shows nothing. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  try {
    await action().setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    await action().setBadgeBackgroundColor({ tabId, color: '#3b4048' });
    await action().setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}
