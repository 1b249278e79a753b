import type { Pausable } from '../../spotting/shared/pausable';

/**
 * A slice pauses after this many ms of work. With its last step it stays below 8 ms, half a frame, so that the page can
 * go on in between.
 */
export const SLICE_MS = 5;

interface PostingScheduler {
  postTask(work: () => void): Promise<void>;
}

/**
 * Lets the page do its own work, and comes back. A posted task waits for its turn; `scheduler.yield` would come back
 * before all timers and messages of the page, which then stand still until everything is read (seen in Chromium 156).
 */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<PostingScheduler> };
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));
}

/** Counts the ms of work done, pauses left out. */
export interface Meter {
  ms: number;
}

/** Runs work to its end in slices, pausing between them, and gives its result. Undefined when the signal stopped it. */
export async function finishInSlices<Result>(
  work: Pausable<Result>,
  signal: AbortSignal,
  meter: Meter = { ms: 0 },
): Promise<Result | undefined> {
  let started = performance.now();
  let before = meter.ms;
  while (!signal.aborted) {
    const step = work.next();
    const spent = performance.now() - started;
    meter.ms = before + spent;
    if (step.done) return signal.aborted ? undefined : step.value;
    if (spent < SLICE_MS) continue;
    await yieldToPage();
    started = performance.now();
    before = meter.ms;
  }
  return undefined;
}

/** Runs through `items` in slices, pausing between them. Stops early, with false, when the signal says so. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
  meter?: Meter,
): Promise<boolean> {
  return (await finishInSlices(through(items, work), signal, meter)) ?? false;
}

function* through<T>(items: Iterable<T>, work: (item: T) => void): Pausable<true> {
  for (const item of items) {
    work(item);
    yield;
  }
  return true;
}

/** The items up to the moment when `enough` says so. */
export function* until<T>(items: Iterable<T>, enough: () => boolean): Generator<T> {
  for (const item of items) {
    if (enough()) return;
    yield item;
  }
}
