/**
 * Work that can pause. A `yield` passes no value: it marks a point, at most one block’s work after the last, at which
 * the caller may let other tasks run first. The generator returns its result, which does not depend on the pauses.
 */
export type Pausable<Result> = Generator<undefined, Result, undefined>;

/** Runs work to its end without a pause. */
export function finish<Result>(work: Pausable<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How many candidates are judged between two pauses. One takes microseconds, and a pause costs time as well. */
export const CANDIDATES_A_STEP = 16;
