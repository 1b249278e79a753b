/** Where something stands to the window: before what is near it, near it, behind it, or nowhere, as it has no box. */
export const [BEFORE, NEAR, BEHIND, NOWHERE] = [0, 1, 2, 3] as const;

/** What was measured of one item. */
export interface Measured {
  side: number;
  /** Where its block begins sideways: items of one column stand below each other. */
  column: number;
  top: number;
}

/** How many items are measured at first, evenly spread. */
const AT_FIRST = 64;

/**
 * The side on which each of `count` items stands. Only some are measured: between two of the same side and column,
 * the later one below, all are taken to stand there too, and other stretches are halved until that holds. So the 10,000 names of a page cost about as
 * much as 100.
 */
export function sidesOf(count: number, measure: (nth: number) => Measured): Uint8Array {
  const sides = new Uint8Array(count).fill(NOWHERE);
  if (count === 0) return sides;
  const measureAt = (nth: number): Measured => {
    const measured = measure(nth);
    sides[nth] = measured.side;
    return measured;
  };
  const fill = (from: number, to: number, first: Measured, last: Measured): void => {
    if (to - from < 2) return;
    const isOrdered = first.column === last.column && first.top <= last.top;
    const isOne = isOrdered && first.side === last.side && first.side !== NOWHERE;
    if (isOne) {
      sides.fill(first.side, from, to);
      return;
    }
    const middle = (from + to) >> 1;
    const there = measureAt(middle);
    fill(from, middle, first, there);
    fill(middle, to, there, last);
  };
  const step = Math.max(1, Math.ceil(count / AT_FIRST));
  let [from, first] = [0, measureAt(0)];
  while (from < count - 1) {
    const to = Math.min(count - 1, from + step);
    const last = measureAt(to);
    fill(from, to, first, last);
    [from, first] = [to, last];
  }
  return sides;
}
