import { expect, test } from 'vitest';
import { layoutStepChart } from '../../../components/card/full/chart-layout';

const labelsOf = (...points: [date: string, value: number | null][]) =>
  layoutStepChart(
    { points: points.map(([date, value]) => ({ date, value, label: '', cites: [] })), until: '2026-07-01' },
    [{ day: '2026-12-01', text: 'today' }],
    { width: 340, height: 140 },
  ).labels.map(({ text }) => text);

test('a value that holds to the end of the line is labeled there alone, however often it was set', () => {
  expect(labelsOf(['2025-01-01', 10], ['2025-08-01', 15], ['2026-01-01', 10], ['2026-04-01', 10])).toEqual([
    '10%',
    '15%',
    '10%',
  ]);
  expect(labelsOf(['2025-01-01', 25])).toEqual(['25%']);
});

test('a label stands beside a line that comes down to it, and at the foot of one that goes up', () => {
  const { labels, solid } = layoutStepChart(
    {
      points: [
        { date: '2025-01-01', value: 10, label: '', cites: [] },
        { date: '2025-05-01', value: 40, label: '', cites: [] },
        { date: '2025-10-01', value: 20, label: '', cites: [] },
        { date: '2026-03-01', value: 30, label: '', cites: [] },
      ],
      until: '2026-12-01',
    },
    [],
    { width: 340, height: 140 },
  );
  const rises = [...solid.matchAll(/M([\d.]+) [\d.]+V/g)].map(([, x]) => Number(x));
  const [, up, down] = labels.map(({ x }) => x);
  expect(up).toBe(rises[0]);
  expect(down).toBeGreaterThan(Number(rises[1]) + 2);
});
