/**
 * Work that can be put down and taken up again. A `yield` hands nothing over: it marks a place, at most one block’s work
 * after the last, where whoever runs the work may let others go first. What the work returns is its result, the same
 * however often it was paused.
 */
export type Pausable<Result> = Generator<undefined, Result, undefined>;

/** Runs work to its end without a pause. */
export function finish<Result>(work: Pausable<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How many candidates are looked at between two pauses: each takes microseconds, and a pause is not free either. */
export const CANDIDATES_A_STEP = 16;
