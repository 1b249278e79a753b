import { expect, test } from 'vitest';
import { pairedRatio, verdictOf } from '../../bench/speed/paired-ratio';
import { random } from '../../bench/speed/random';

/** Pairs of figures as a busy machine gives them: its speed drifts, both have noise, and one in ten is far off. */
function pairs(ratio: number, count: number, seed: number): [above: number[], below: number[]] {
  const next = random(seed);
  const noise = () => Math.exp((next() - 0.5) * 0.3 + (next() < 0.1 ? next() : 0));
  const above: number[] = [];
  const below: number[] = [];
  for (let nth = 0; nth < count; nth++) {
    const machine = 1 + nth / count;
    above.push(5 * machine * ratio * noise());
    below.push(5 * machine * noise());
  }
  return [above, below];
}

test('of two alike the interval holds 1 in about 95 of 100 experiments, of few pairs and of many', () => {
  for (const count of [6, 20, 60]) {
    const hits = Array.from({ length: 200 }, (_, nth) => pairedRatio(...pairs(1, count, nth + 1))).filter(
      ({ low, high }) => low <= 1 && high >= 1,
    );
    expect(hits.length / 200).toBeGreaterThan(0.92);
    expect(hits.length / 200).toBeLessThan(0.99);
  }
});

test('of two alike hardly one in a hundred is called slower, of two that differ by 20 % nearly all are', () => {
  const called = (ratio: number) =>
    Array.from({ length: 100 }, (_, nth) => verdictOf(pairedRatio(...pairs(ratio, 40, nth + 1)))).filter(
      (verdict) => verdict === 'slower',
    ).length;
  expect(called(1)).toBeLessThanOrEqual(1);
  expect(called(1.2)).toBeGreaterThanOrEqual(95);
});

test('what is quicker, and what is slower by less than is tolerated, is no slower', () => {
  const alike = Array.from({ length: 20 }, (_, nth) => 10 + nth);
  const times = (factor: number) => alike.map((value) => value * factor);
  expect(verdictOf(pairedRatio(times(0.5), alike))).toBe('no slower');
  expect(verdictOf(pairedRatio(times(1.04), alike))).toBe('no slower');
  expect(verdictOf(pairedRatio(times(1.06), alike))).toBe('slower');
});

test('of pairs that differ too much it is not known whether they are slower', () => {
  expect(verdictOf(pairedRatio([1, 2, 1, 3, 1, 2, 1], [1, 1, 2, 1, 2, 1, 1]))).toBe('not known');
  expect(verdictOf({ ratio: 1, low: 0.9, high: 1.06, pairs: 20 })).toBe('not known');
});

test('of six pairs the interval goes from the least ratio to the largest', () => {
  const { ratio, low, high } = pairedRatio([1, 2, 4, 8, 16, 32], [1, 1, 1, 1, 1, 1]);
  expect(low).toBeCloseTo(1);
  expect(high).toBeCloseTo(32);
  expect(ratio).toBeCloseTo(Math.sqrt(32));
});

test('fewer than six pairs show nothing, nor do pairs of which one was not measured', () => {
  expect(verdictOf(pairedRatio([1, 1, 1, 1, 1], [1, 1, 1, 1, 1]))).toBe('not known');
  expect(verdictOf(pairedRatio(Array(9).fill(0), Array(9).fill(1)))).toBe('not known');
  expect(pairedRatio([1, 1, 1, 1, 1, 1, 0], [1, 1, 1, 1, 1, 1, 1]).pairs).toBe(6);
});
