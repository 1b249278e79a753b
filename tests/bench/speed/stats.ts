/** The result of measuring one quantity repeatedly: the median, and the quartiles (`low`, `high`). */
export interface Spread {
  median: number;
  low: number;
  high: number;
  runs: number;
}

/** The value below which `share` of the values lie, interpolated between two neighbors where needed. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Median and quartiles: a machine that others use throws outliers, which a mean and a deviation would follow. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    runs: sorted.length,
  };
}

export const median = (values: readonly number[]): number => spread(values).median;

/** The ratios of paired runs. Both of a pair ran under the same load, so its changes cancel out. */
export const ratios = (above: readonly number[], below: readonly number[]): Spread =>
  spread(above.map((value, nth) => value / (below[nth] as number)));
