import { browser } from 'wxt/browser';

/** Firefox’s name for the side panel, which WXT’s types do not know. */
interface Sidebar {
  open(): Promise<void>;
}
const sidebar = () => (browser as { sidebarAction?: Sidebar }).sidebarAction;

/** Whether this browser has a side panel. Firefox for Android has none. */
export const hasPanel = (): boolean => sidebar() !== undefined || browser.sidePanel !== undefined;

/**
 * Opens the side panel in a window; Firefox takes the one in front. Browsers allow it only while they answer something
 * that the user has just done, so this is called before anything is waited for. Answers whether the panel was opened.
 */
export async function openPanel(window: number | undefined): Promise<boolean> {
  try {
    const inFirefox = sidebar();
    if (inFirefox) await inFirefox.open();
    else if (window === undefined) return false;
    else await browser.sidePanel.open({ windowId: window });
    return true;
  } catch {
    return false;
  }
}
