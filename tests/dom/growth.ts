/**
 * How many times as long something takes with twice the input: about 2 where time grows in line with it, 4 where it grows
 * with the square. The least of some tries on either side, and of some ratios, as other programs only ever add time. It is
 * done once before that counts: the first runs are slow, as the engine has yet to compile them.
 */
export function growthOf(size: number, prepare: (size: number) => () => void): number {
  least(prepare(size));
  const ratios = [1, 2, 3, 4, 5].map(() => least(prepare(2 * size)) / least(prepare(size)));
  return Math.min(...ratios);
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
