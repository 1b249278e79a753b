/** How long a pause for a time is, in ms. */
export const PAUSE_MS = 3_600_000;

/**
 * A pause: until a moment, in ms since 1970, or for as long as a session of the browser runs, which has this mark. A pause
 * is stored and compared by everybody; nothing has to ring when it is over.
 */
export type Pause = { until: number } | { session: string };

/** How long the user wants to pause: for an hour, or until the browser restarts. */
export type PauseLength = 'hour' | 'session';

/** A pause for an hour from now, in ms since 1970. */
export const pauseFrom = (now: number): Pause => ({ until: now + PAUSE_MS });

/** The moment when a pause is over, in ms since 1970. Undefined where that is when the browser restarts. */
export const endOf = (pause: Pause): number | undefined => ('until' in pause ? pause.until : undefined);

/**
 * Whether a pause is over. `session`: the mark that the running session of the browser has, if any. A clock that was set
 * back would make a pause as long as that, so one that seems to have more than twice its time left is over too.
 */
export function isOver(pause: Pause, now: number, session: unknown): boolean {
  if ('session' in pause) return pause.session !== session;
  return now >= pause.until || pause.until - now > 2 * PAUSE_MS;
}
