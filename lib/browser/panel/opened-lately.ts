import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Where the list stands in `storage.session`: in memory alone, so that it ends with the browser and is on no disk. */
const KEY = 'opened-lately';

/** The most cards that are kept in mind. */
const MOST = 20;

/** The ids of cards, the one opened last first. */
const Lately = z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(MOST));

const read = (stored: unknown): string[] => Lately.safeParse(stored).data ?? [];

/** The cards that the user has opened lately, by their ids, the last one first. */
export async function openedLately(): Promise<string[]> {
  return read((await browser.storage.session.get(KEY))[KEY]);
}

/**
 * Keeps in mind that the user has opened a card, unless in a private window: all windows have one list, also in Chrome,
 * where private windows have their own background script (seen in Chromium 156). A list that cannot be stored is no
 * trouble to anybody who opens a card.
 */
export async function noteOpened(id: string): Promise<void> {
  if (browser.extension.inIncognitoContext) return;
  await change((before) => [id, ...before.filter((one) => one !== id)].slice(0, MOST)).catch(() => undefined);
}

/** Forgets which cards were opened. Rejects where that cannot be stored. */
export const forgetOpened = (): Promise<void> => change(() => []);

/** Calls `use` with the list, and with the new one whenever it changes. One that cannot be read is as good as empty. */
export function followOpened(use: (ids: string[]) => void): void {
  let isHeard = false; // A change that is heard meanwhile is newer than what is read.
  browser.storage.session.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (!(KEY in changes)) return;
    isHeard = true;
    use(read(changes[KEY]?.newValue));
  });
  void openedLately().then(
    (ids) => isHeard || use(ids),
    () => undefined,
  );
}

/**
 * One change after the other, as each begins from what the one before has left: popup, panels and settings share the
 * locks of the extension.
 */
const change = (next: (before: string[]) => string[]): Promise<void> =>
  navigator.locks.request(KEY, async () => browser.storage.session.set({ [KEY]: next(await openedLately()) }));
