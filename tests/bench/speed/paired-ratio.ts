import { median } from './stats';

/** The ratio of two paired quantities: 1 where they are equal. */
export interface PairedRatio {
  ratio: number;
  /** Between these two the true ratio lies, at a confidence of 95 %. */
  low: number;
  high: number;
  pairs: number;
}

/** 97.5 % of a normal distribution lie below so many standard deviations. */
const NORMAL_975 = 1.96;

/** With fewer pairs not even the whole range of their ratios is an interval of 95 %. */
export const LEAST_PAIRS = 6;

/**
 * The ratio of paired figures after Hodges and Lehmann: the median of all pairwise means of the logarithms of the
 * ratios, with the interval that belongs to Wilcoxon’s signed-rank test.
 *
 * It was chosen over a bootstrap of the median. It is as robust against the outliers of a busy machine, but its
 * interval is narrower by a quarter, holds for as few as six pairs, where that of a bootstrap is too narrow, and is the
 * same each time. It only assumes that the distribution of the logarithms is symmetric. For two equal builds it is, as
 * they could change places.
 */
export function pairedRatio(above: readonly number[], below: readonly number[]): PairedRatio {
  const logs = above.map((value, nth) => Math.log(value / (below[nth] as number))).filter(Number.isFinite);
  const pairs = logs.length;
  if (pairs < LEAST_PAIRS) return { ratio: Number.NaN, low: Number.NaN, high: Number.NaN, pairs };
  const means = Float64Array.from(logs.flatMap((a, nth) => logs.slice(nth).map((b) => (a + b) / 2))).sort();
  const half = NORMAL_975 * Math.sqrt((pairs * (pairs + 1) * (2 * pairs + 1)) / 24);
  // The rank, from 1, of the mean at the lower end; the upper end is as far from the other side.
  const rank = Math.max(1, Math.floor(means.length / 2 - half));
  const at = (nth: number) => Math.exp(means[nth] as number);
  return { ratio: Math.exp(median([...means])), low: at(rank - 1), high: at(means.length - rank), pairs };
}

/** A ratio up to this is not called slower. */
const TOLERATED = 1.05;

export type Verdict = 'no slower' | 'slower' | 'not known';

/**
 * What the pairs show of the quantity above: it is slower when all of the interval lies beyond what is tolerated, no
 * slower when none of it does.
 */
export function verdictOf({ low, high }: PairedRatio): Verdict {
  if (low > TOLERATED) return 'slower';
  return high <= TOLERATED ? 'no slower' : 'not known';
}
