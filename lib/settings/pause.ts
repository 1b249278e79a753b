/** How long a pause for a time is, in ms. */
export const PAUSE_MS = 3_600_000;

/**
 * A pause: until a moment (ms since 1970), or for as long as the browser session with this mark runs. It is stored, and
 * whoever reads it checks whether it is over, so no alarm is needed.
 */
export type Pause = { until: number } | { session: string };

/** How long the user wants to pause: for an hour, or until the browser restarts. */
export type PauseLength = 'hour' | 'session';

/** A pause for an hour from now, in ms since 1970. */
export const pauseFrom = (now: number): Pause => ({ until: now + PAUSE_MS });

/** The moment when a pause is over, in ms since 1970. Undefined where that is when the browser restarts. */
export const pauseEndOf = (pause: Pause): number | undefined => ('until' in pause ? pause.until : undefined);

/**
 * Whether a pause is over. `now`: ms since 1970. `session`: the mark of the browser session that runs, if it has one.
 * When the clock is set back, a pause becomes longer by as much, so one with more than twice `PAUSE_MS` left counts as
 * over.
 */
export function isOver(pause: Pause, now: number, session: unknown): boolean {
  if ('session' in pause) return pause.session !== session;
  return now >= pause.until || pause.until - now > 2 * PAUSE_MS;
}
