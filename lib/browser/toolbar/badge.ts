import { isStillThere, type Sender } from '../messages';
import { loadSettings } from '../settings';
import { toolbarButton } from './button';

/**
 * Shows the count of the page that asks on the toolbar button, or nothing where the user wants none. The browser clears
 * the count when the tab goes on to another page, but a count that is set after that would stay. So it is checked,
 * before and after setting the count, whether the tab still shows the page.
 */
export async function showCountOf(sender: Sender, count: number): Promise<null> {
  const { badge } = await loadSettings();
  const id = sender.tab?.id;
  if (id === undefined || !(await isStillThere(sender))) return null;
  const text = badge && count > 0 ? String(count) : '';
  await showBadge(id, text);
  if (text && !(await isStillThere(sender)) && (await badgeOf(id)) === text) await showBadge(id, '');
  return null;
}

/** Shows a text on the toolbar button for one tab. */
async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await toolbarButton().setBadgeText({ tabId, text });
    await toolbarButton().setBadgeBackgroundColor({ tabId, color: '#3b4048' });
    await toolbarButton().setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile.
  }
}

const badgeOf = (tabId: number): Promise<string | undefined> =>
  toolbarButton()
    .getBadgeText({ tabId })
    .catch(() => undefined);
