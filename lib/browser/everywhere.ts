import { browser } from 'wxt/browser';
import { PAGES } from './manifest';

/** Where the sentinel finds, in its own world, that pages on any subject are to be marked. */
const EVERYWHERE = Symbol.for('backstory.everywhere');
type World = { [EVERYWHERE]?: true };

const ID = 'everywhere';

/** One change after the other: the setting may be turned off before the browser has registered the script. */
let changes: Promise<unknown> = Promise.resolve();

/** Tells the sentinel of this page, which comes later. */
export function sayEverywhere(): void {
  (globalThis as World)[EVERYWHERE] = true;
}

/** Whether it was told. */
export const isToldEverywhere = (): boolean => (globalThis as World)[EVERYWHERE] === true;

/**
 * Has the browser put a script before the sentinel that tells it, or no longer: asking for the settings would cost every
 * page of every reader who has not changed them. Pages that are open hear of the settings themselves.
 */
export function keepEverywhere(on: boolean): Promise<void> {
  const next = changes.then(() => change(on));
  changes = next.catch(() => undefined);
  return next;
}

async function change(on: boolean): Promise<void> {
  const isOn = (await browser.scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
  if (on === isOn) return;
  if (!on) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  else
    await browser.scripting.registerContentScripts([
      { id: ID, matches: PAGES, js: ['everywhere.js'], runAt: 'document_start' },
    ]);
}
