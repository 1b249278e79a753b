/** How often either side is timed at the most, five runs each time. */
const MOST_ROUNDS = 25;

/** Below this ratio time clearly does not grow with the square. */
const LINEAR = 2.3;

/**
 * How many times as long something takes with twice the input: about 2 where time grows in line with it, 4 where it
 * grows with the square. The quickest run of the one is compared with the quickest of the other, as other programs and
 * the collection of garbage only ever add time; both are timed by turns until that ratio is clear. Once it is done
 * before that counts: the first runs are slow, as the engine has yet to compile them.
 */
export function growthOf(size: number, prepare: (size: number) => () => void): number {
  const [once, twice] = [prepare(size), prepare(2 * size)];
  least(once);
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < MOST_ROUNDS && !(long / short < LINEAR); round++) {
    long = Math.min(long, least(twice));
    short = Math.min(short, least(once));
  }
  return long / short;
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
