import { type PauseLength, pauseEndOf, pauseFrom } from '../../settings/pause';
import type { Settings } from '../../settings/schema';
import { asTheyHold, changeSettings, followSettings, loadSettings, markSession, storedSettings } from '../settings';

/**
 * Pauses Backstory on all pages. Everybody hears of it as of any change of the settings. Rejects where nothing can be
 * stored, as all that changes the pause does.
 */
export async function pauseFor(length: PauseLength): Promise<void> {
  if (length === 'hour') return changeSettings(() => ({ pause: pauseFrom(Date.now()) }));
  const session = crypto.randomUUID();
  await markSession(session);
  await changeSettings(() => ({ pause: { session } }));
}

/** Ends the pause. */
export const goOn = (): Promise<void> => changeSettings(() => ({ pause: null }));

/** Pauses for an hour, or ends the pause that holds: what the command does. */
export const togglePause = (): Promise<void> =>
  changeSettings(({ pause }) => ({ pause: pause ? null : pauseFrom(Date.now()) }));

/** The settling that is under way: many pages ask for it in the same moment, and one writing is enough. */
let settling: Promise<void> | undefined;

/** Takes a pause that is over out of the storage, so that everybody hears of its end. */
export function settlePause(): Promise<void> {
  settling ??= settleOnce().finally(() => {
    settling = undefined;
  });
  return settling;
}

async function settleOnce(): Promise<void> {
  const stored = await storedSettings();
  const now = await asTheyHold(stored);
  // A change stores the pause as it holds by then: another may have begun meanwhile.
  if (stored.pause && !now.pause) await changeSettings(() => ({}));
}

/**
 * Removes a pause that is over from the storage, now and whenever one ends while this script runs. Background script
 * and extension pages call this when they start, so that no alarm is needed.
 */
export function settlePausesInTime(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const awaitEndOf = ({ pause }: Settings) => {
    const end = pause && pauseEndOf(pause);
    clearTimeout(timer);
    if (end) timer = setTimeout(settle, Math.max(0, end - Date.now()));
  };
  // A timer can fire before the clock, which may have been set back, has come to the end, so it is set again. Where the
  // storage cannot be written to, the pause stays there, but whoever reads it sees that it is over.
  const settle = () =>
    void settlePause()
      .then(loadSettings)
      .then(awaitEndOf)
      .catch(() => undefined);
  // It follows before it looks: a pause that ends in between is found to be over by the look.
  followSettings(awaitEndOf);
  settle();
  // A timer stands still while the machine sleeps, so a page of ours also looks when the user comes back to it. A page
  // is hidden before it is unloaded. What it asks for then is answered too late, which Firefox reports as an error.
  const look = () => document.visibilityState === 'visible' && settle();
  if (globalThis.document) for (const type of ['visibilitychange', 'focus']) addEventListener(type, look);
}
