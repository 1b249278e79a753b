import { browser } from 'wxt/browser';
import { PAGES } from '../platform/pages';

/**
 * What scripts that run before the sentinel tell it, each by its name: that pages on other subjects are to be marked too,
 * or that fronts are off.
 */
type Word = 'off-topic-pages' | 'fronts-off';

/** Where the sentinel finds a word, in its own world. */
const placeOf = (word: Word): symbol => Symbol.for(`backstory.${word}`);
type World = Record<symbol, true | undefined>;

/** One change after the other: a setting may be turned off before the browser has registered the script. */
let changes: Promise<unknown> = Promise.resolve();

/** Tells the sentinel of this page, which comes later. */
export function tellSentinel(word: Word): void {
  (globalThis as unknown as World)[placeOf(word)] = true;
}

/** Whether the sentinel was told. */
export const wasTold = (word: Word): boolean => (globalThis as unknown as World)[placeOf(word)] === true;

/**
 * Registers the script that comes before the sentinel and tells it, or removes it. The sentinel does not ask for the
 * settings itself, as that would cost every page of every user who has not changed them. Open pages hear of changed
 * settings by themselves.
 */
export function registerWord(word: Word, on: boolean): Promise<void> {
  const next = changes.then(() => change(word, on));
  changes = next.catch(() => undefined);
  return next;
}

async function change(word: Word, on: boolean): Promise<void> {
  const isOn = (await browser.scripting.getRegisteredContentScripts({ ids: [word] })).length > 0;
  if (on === isOn) return;
  if (!on) await browser.scripting.unregisterContentScripts({ ids: [word] });
  else
    await browser.scripting.registerContentScripts([
      { id: word, matches: PAGES, js: [`${word}.js`], runAt: 'document_start' },
    ]);
}

/** The fronts that stored settings switch off. The sentinel has no schema, so what is no list of ids switches nothing off. */
export function frontsOffIn(stored: unknown): ReadonlySet<unknown> {
  const { frontsOff } = Object(stored) as { frontsOff?: unknown };
  return new Set(Array.isArray(frontsOff) ? frontsOff : []);
}
