/** Longest stretch of work without a pause, in ms: half a frame, so that the page can go on in between. */
export const SLICE_MS = 8;

interface PostingScheduler {
  postTask(work: () => void): Promise<void>;
}

/**
 * Lets the page do what it has to, and comes back. A posted task waits for its turn; `scheduler.yield` would come back
 * before all timers and messages of the page, which then stand still until everything is read (seen in Chromium 156).
 */
export function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Partial<PostingScheduler> };
  return scheduler?.postTask ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve));
}

/** Counts the ms of work done, pauses left out. */
export interface Meter {
  ms: number;
}

/** Runs through `items` in slices, pausing between them. Stops early, with false, when the signal says so. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  signal: AbortSignal,
  meter: Meter = { ms: 0 },
): Promise<boolean> {
  let started = performance.now();
  const before = meter.ms;
  let spent = 0;
  for (const item of items) {
    if (signal.aborted) return false;
    work(item);
    const now = performance.now();
    meter.ms = before + spent + now - started;
    if (now - started < SLICE_MS) continue;
    spent += now - started;
    await pause();
    started = performance.now();
  }
  return !signal.aborted;
}

/** The items until it is enough. */
export function* until<T>(items: Iterable<T>, enough: () => boolean): Generator<T> {
  for (const item of items) {
    if (enough()) return;
    yield item;
  }
}
