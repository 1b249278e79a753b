/** An example for the fit: its counts, its label, how much it counts. */
export interface Example {
  counts: readonly number[];
  label: 0 | 1;
  weight: number;
}

/** A fitted model: log-odds = bias + Σ weight × count. */
export interface Model {
  bias: number;
  weights: number[];
}

/** The log-odds that a model gives. */
export const scoreOf = ({ bias, weights }: Model, counts: readonly number[]): number =>
  weights.reduce((sum, weight, nth) => sum + weight * (counts[nth] ?? 0), bias);

/** How many steps Newton’s method takes: it has settled by then. */
const STEPS = 12;

/**
 * Fits a logistic regression by Newton’s method. Counts are standardized first, so that one L2 penalty (half the
 * squared length of the weights) is fair to all. The bias is not penalized.
 */
export function fitModel(examples: readonly Example[]): Model {
  const size = examples[0]?.counts.length ?? 0;
  const columns = Array.from({ length: size }, (_, nth) => examples.map(({ counts }) => counts[nth] as number));
  const means = columns.map((column) => mean(column));
  const spreads = columns.map(
    (column, nth) => Math.sqrt(mean(column.map((x) => (x - (means[nth] as number)) ** 2))) + 1e-9,
  );
  const rows = examples.map(({ counts }) => [
    1,
    ...counts.map((count, nth) => (count - (means[nth] as number)) / (spreads[nth] as number)),
  ]);
  let solution = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = solution.map((weight, nth) => (nth === 0 ? 0 : weight));
    const hessian = solution.map((_, row) =>
      solution.map((_, column) => (row === column ? (row === 0 ? 1e-6 : 1) : 0)),
    );
    rows.forEach((row, at) => {
      const { label, weight } = examples[at] as Example;
      const odds = 1 / (1 + Math.exp(-dot(row, solution)));
      for (let i = 0; i <= size; i++) {
        (gradient[i] as number) += weight * (odds - label) * (row[i] as number);
        for (let j = 0; j <= size; j++)
          ((hessian[i] as number[])[j] as number) +=
            weight * odds * (1 - odds) * (row[i] as number) * (row[j] as number);
      }
    });
    const change = solve(hessian, gradient);
    solution = solution.map((weight, nth) => weight - (change[nth] as number));
  }
  const weights = solution.slice(1).map((weight, nth) => weight / (spreads[nth] as number));
  return { bias: (solution[0] as number) - dot(weights, means), weights };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, it, nth) => sum + it * (other[nth] ?? 0), 0);

/** Solves a linear system by Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, nth) => [...row, right[nth] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const head = rows[column] as number[];
    for (const row of rows) {
      if (row === head) continue;
      const factor = (row[column] as number) / (head[column] as number);
      for (let at = column; at <= size; at++) (row[at] as number) -= factor * (head[at] as number);
    }
  }
  return rows.map((row, nth) => (row[size] as number) / (row[nth] as number));
}

/**
 * The fold of each example for stratified cross-validation: the examples of each label are dealt out to the folds in
 * turn.
 */
export function folds(labels: readonly number[], count: number): number[] {
  const dealt = new Map<number, number>();
  return labels.map((label) => {
    const nth = dealt.get(label) ?? 0;
    dealt.set(label, nth + 1);
    return nth % count;
  });
}
