import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { onAbort } from '../lifetime';

/** Where the list stands in `storage.session`: in memory alone, so that it ends with the browser and is on no disk. */
const KEY = 'opened-lately';

/** The most cards that are kept in mind. */
const MOST = 20;

/** The ids of cards, the one opened last first. */
const Lately = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(MOST));

/** One change after the other, as each begins from what the one before has left. */
let changes: Promise<unknown> = Promise.resolve();

const read = (stored: unknown): string[] => Lately.safeParse(stored).data ?? [];

/** The cards that the user has opened lately, by their ids, the last one first. */
export async function openedLately(): Promise<string[]> {
  return read((await browser.storage.session.get(KEY))[KEY]);
}

/** Keeps in mind that the user has opened a card. */
export function noteOpened(id: string): Promise<void> {
  return change((before) => [id, ...before.filter((one) => one !== id)].slice(0, MOST));
}

/** Forgets which cards were opened. */
export const forgetOpened = (): Promise<void> => change(() => []);

/** Calls `changed` with the list whenever it changes, until the signal ends it. */
export function watchOpened(changed: (ids: string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) changed(read(changes[KEY]?.newValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  onAbort(signal, () => browser.storage.session.onChanged.removeListener(listener));
}

/** A list that cannot be stored is no trouble to anybody who opens a card. */
function change(next: (before: string[]) => string[]): Promise<void> {
  const done = changes.then(async () => browser.storage.session.set({ [KEY]: next(await openedLately()) }));
  changes = done.catch(() => undefined);
  return done.catch(() => undefined);
}
