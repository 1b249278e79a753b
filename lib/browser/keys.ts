import { type Browser, browser } from 'wxt/browser';
import { COMMANDS, type Command } from '../messages/commands';

/** Firefox for Android has no commands. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/** Where Chrome and Edge let keys be changed. No link leads there, but a tab may be opened. */
const KEYS_IN_CHROME = 'chrome://extensions/shortcuts';

/** The commands and their keys, in the browser’s words for them (`Alt+Period`); empty where none is set. */
export interface CommandKeys {
  keys: { command: Command; shortcut: string }[];
  /** Whether the keyboard has the keys of a Mac. */
  isMac: boolean;
}

/**
 * The keys that the user’s browser has for our commands. Undefined where the browser has no keys for extensions at all.
 */
export async function commandKeys(): Promise<CommandKeys | undefined> {
  const all = await commands()?.getAll();
  if (!all) return undefined;
  const shortcutOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  const { os } = await browser.runtime.getPlatformInfo();
  const names = Object.keys(COMMANDS) as Command[];
  return { keys: names.map((command) => ({ command, shortcut: shortcutOf(command) })), isMac: os === 'mac' };
}

/**
 * A function that opens the place in the browser where keys can be changed. Undefined where the browser has no way to
 * open it: then the user must find it.
 */
export function keySettingsOpener(): (() => Promise<unknown>) | undefined {
  const api = commands() as { openShortcutSettings?(): Promise<void> } | undefined;
  if (api?.openShortcutSettings) return () => api.openShortcutSettings?.() ?? Promise.resolve();
  return import.meta.env.FIREFOX ? undefined : () => browser.tabs.create({ url: KEYS_IN_CHROME });
}

/**
 * Calls `act` at once when the user presses the key of a command, with the tab that is in front, if the browser tells
 * it.
 */
export function onCommand(act: (command: Command, tab: Browser.tabs.Tab | undefined) => void): void {
  commands()?.onCommand.addListener((name, tab) => {
    if (Object.hasOwn(COMMANDS, name)) act(name as Command, tab);
  });
}
