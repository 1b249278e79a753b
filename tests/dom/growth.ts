/** How many ratios are taken at the most. */
const MOST_RATIOS = 25;

/** Below this ratio time clearly does not grow with the square. */
const LINEAR = 2.3;

/**
 * How many times as long something takes with twice the input: about 2 where time grows in line with it, 4 where it grows
 * with the square. The least of some tries on either side, and of so many ratios, until one shows that it does not grow
 * with the square, as other programs and the collection of garbage only ever add time. It is done once before that
 * counts: the first runs are slow, as the engine has yet to compile them.
 */
export function growthOf(size: number, prepare: (size: number) => () => void): number {
  least(prepare(size));
  let growth = Number.POSITIVE_INFINITY;
  for (let nth = 0; nth < MOST_RATIOS && growth >= LINEAR; nth++)
    growth = Math.min(growth, least(prepare(2 * size)) / least(prepare(size)));
  return growth;
}

/** Time of the quickest of some runs, in ms; never less than the clock can tell. */
function least(work: () => void): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.max(0.5, Math.min(...times));
}
