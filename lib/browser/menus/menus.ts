import { type Browser, browser } from 'wxt/browser';
import { MENUS_OUTLIVE_BACKGROUND } from '../../platform/capabilities';
import type { Settings } from '../../settings/schema';
import { loadSettings } from '../settings';

/** Where an entry stands: in the menu of a selection, or in that of the toolbar button. */
type MenuPlace = 'selection' | 'button';

/** An entry of a context menu. */
export interface MenuEntry {
  /** Its name among ours. */
  id: string;
  at: MenuPlace;
  /** What it says; `%s` stands for what is selected. */
  title: string;
  /** Whether it is shown while these settings hold; without that it always is. */
  isShown?(settings: Settings): boolean;
  /** Called synchronously when the entry is chosen, because some APIs work only during a gesture of the user. */
  onChoose(click: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): unknown;
}

/** Firefox for Android has no context menus for extensions. */
const api = (): typeof browser.contextMenus | undefined => browser.contextMenus;

/** The menu of the toolbar button has another name in Firefox’s manifest version 2. */
const contextOf = (at: MenuPlace): 'selection' | 'action' | 'browser_action' =>
  at === 'selection' ? at : browser.action ? 'action' : 'browser_action';

/**
 * Puts these entries into the browser’s context menus, and hears when one is chosen. Where the browser keeps them, they
 * are made when the extension is installed or updated and when the browser starts, so a background script that was
 * ended still has them, and one that is started for something else does nothing. Chrome keeps none for its private
 * windows, so the background script of these makes them whenever it starts. Returns a function that shows or hides each
 * entry, as the settings are by then.
 */
export function offerMenus(entries: readonly MenuEntry[]): () => Promise<void> {
  const menus = api();
  if (!menus) return async () => {};
  menus.onClicked.addListener((click, tab) => {
    // What fails (a storage without room for a pause) leaves all as it was.
    const chosen = entries.find(({ id }) => id === click.menuItemId);
    void Promise.resolve(chosen?.onChoose(click, tab)).catch(() => undefined);
  });
  // One making or change waits for the other: installing and starting may come at the same time.
  const next = (work: () => Promise<void>) => navigator.locks.request('menus', work).catch(() => undefined);
  const isPrivate = browser.extension.inIncognitoContext;
  const make = () => next(() => makeMenus(menus, entries, isPrivate));
  if (!MENUS_OUTLIVE_BACKGROUND || isPrivate) void make();
  else {
    browser.runtime.onInstalled.addListener(make);
    browser.runtime.onStartup.addListener(make);
  }
  return () => next(() => showMenus(menus, entries));
}

/** Looks which entries are shown. Those that are always shown stay as they are. */
async function showMenus(menus: typeof browser.contextMenus, entries: readonly MenuEntry[]): Promise<void> {
  const settings = await loadSettings();
  for (const { id, isShown } of entries) if (isShown) await menus.update(id, { visible: isShown(settings) });
}

async function makeMenus(
  menus: typeof browser.contextMenus,
  entries: readonly MenuEntry[],
  isPrivate: boolean,
): Promise<void> {
  // In a private window this would remove the entries of the ordinary ones, too (seen in Chromium 156). What is there
  // already is not made again.
  if (!isPrivate) await menus.removeAll();
  const settings = await loadSettings();
  for (const { id, at, title, isShown } of entries) {
    const visible = isShown?.(settings) ?? true;
    await new Promise<void>((done) => {
      menus.create({ id, title, contexts: [contextOf(at)], visible }, () => {
        void browser.runtime.lastError; // Chrome complains of an entry that could not be made unless this is read.
        done();
      });
    });
  }
}
