import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeDays } from '../../../components/card/full/chart-days';

const DAYS = [
  { day: 'a', text: 'this article' },
  { day: 'b', text: 'today' },
];

test('the labels of the days a chart wears stay on it and never touch', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 0, max: 340 }), (one, other) => {
      const xs = { a: Math.min(one, other), b: Math.max(one, other) };
      const placed = placeDays(DAYS, (day) => xs[day as 'a' | 'b'], 340);
      expect(placed.map(({ x }) => x)).toEqual([xs.a, xs.b]);
      const edges = placed.flatMap(({ label, text }) => [label, label + text.length * 6]);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...edges)).toBeLessThanOrEqual(340);
    }),
  );
});

test('a label stands below its line where there is room', () => {
  const [article] = placeDays(DAYS, (day) => (day === 'a' ? 150 : 340), 340);
  expect(article).toEqual({ x: 150, label: 150 - 36, text: 'this article' });
});
