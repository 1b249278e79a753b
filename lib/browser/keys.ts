import { browser } from 'wxt/browser';

/** Firefox for Android has no commands. */
const commands = (): typeof browser.commands | undefined => browser.commands;

/** The keys for stepping through mentions, in the browser’s words for them (`Alt+Period`); empty where none is set. */
export interface StepKeys {
  next: string;
  previous: string;
  /** Whether the keyboard has the keys of a Mac. */
  isMac: boolean;
}

/** The keys that the user’s browser has for stepping. Undefined where the browser has no keys for extensions at all. */
export async function stepKeys(): Promise<StepKeys | undefined> {
  const all = await commands()?.getAll();
  if (!all) return undefined;
  const keysOf = (name: string) => all.find((command) => command.name === name)?.shortcut ?? '';
  const { os } = await browser.runtime.getPlatformInfo();
  return { next: keysOf('next-mention'), previous: keysOf('previous-mention'), isMac: os === 'mac' };
}

/** Calls `step` with 1 or -1 when the user presses the key for the next or the previous mention. */
export function onStepKey(step: (by: 1 | -1) => void): void {
  commands()?.onCommand.addListener((command) => step(command === 'previous-mention' ? -1 : 1));
}
