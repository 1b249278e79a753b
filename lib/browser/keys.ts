import { browser } from 'wxt/browser';

/** The keys that the reader’s browser has for stepping through mentions; empty where none is set. */
export async function commandKeys(): Promise<{ next: string; previous: string }> {
  const commands = await browser.commands.getAll();
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut ?? '';
  return { next: keyOf('next-mention'), previous: keyOf('previous-mention') };
}
