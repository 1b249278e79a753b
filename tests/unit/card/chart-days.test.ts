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
      const edges = placed.flatMap(({ label, text }) => (text ? [label, label + text.length * 6] : []));
      expect(placed.map(({ text }) => text).join(' ')).toMatch(/^(this article today| this article, today)$/);
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

test('while today is at the end, the label of the article stands below its line, or is shared', () => {
  for (let at = 0; at <= 340; at++) {
    const [article] = placeDays(DAYS, (day) => (day === 'a' ? at : 340), 340);
    const { x, label, text } = article ?? { x: -1, label: 0, text: '' };
    if (text) expect(label <= x && x <= label + text.length * 6, `at ${at}`).toBe(true);
  }
});

test('days too near for a label each share one', () => {
  expect(placeDays(DAYS, (day) => (day === 'a' ? 336 : 340), 340)).toEqual([
    { x: 336, label: 0, text: '' },
    { x: 340, label: 340 - 19 * 6, text: 'this article, today' },
  ]);
});
