import { describe, expect, test } from 'vitest';
import { ageInDays, byWhen, DATE_PATTERN, firstDay, isCalendarDate, lastDay } from '../../../lib/knowledge/dates';

describe('the form of a date', () => {
  test.each(['2025-05-12', '2025-05', '2025', '1840s', '2018/2019', '2025-07-28/2025-07-29', '1840s/1860s'])(
    '%s is a date',
    (date) => {
      expect(date).toMatch(DATE_PATTERN);
      expect(isCalendarDate(date)).toBe(true);
    },
  );

  test.each(['', '25', 'May 2025', '2025-5', '2025-13', '2025-05-32', '2025-05-12/', '2025/2026/2027', '1840s-05'])(
    '“%s” is none',
    (date) => {
      expect(date).not.toMatch(DATE_PATTERN);
    },
  );

  test.each(['2025-02-29', '2025-06-31', '2019/2018', '2025-07-29/2025-07-28'])('%s is in no calendar', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

test.each([
  ['2025-05-12', '2025-05-12', '2025-05-12'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['1840s', '1840-01-01', '1849-12-31'],
  ['2018/2019', '2018-01-01', '2019-12-31'],
  ['1840s/1860s', '1840-01-01', '1869-12-31'],
  ['2025-07-28/2025-07-29', '2025-07-28', '2025-07-29'],
  ['2025-05-20/2025-06-02', '2025-05-20', '2025-06-02'],
  ['2025-12-31/2026-01', '2025-12-31', '2026-01-31'],
])('%s runs from %s to %s', (date, first, last) => {
  expect(firstDay(date)).toBe(first);
  expect(lastDay(date)).toBe(last);
});

test('age counts from the last day that a date covers, and is negative before it', () => {
  expect(ageInDays('2026-05-17', '2026-05-17')).toBe(0);
  expect(ageInDays('2026-05-17', '2026-08-15')).toBe(90);
  expect(ageInDays('2025', '2026-01-01')).toBe(1);
  expect(ageInDays('2026-12-31', '2026-11-24')).toBe(-37);
});

test('dated things stand in the order of their first days, then of their last; what has no date comes first', () => {
  const label = { date: '2019', label: 'early 2019' };
  const whens = ['2019/2020', '2019-12-13', '2019-01', '2018', label, undefined, '2018/2019', '2019-01-01'];
  expect(
    whens
      .map((when) => ({ when }))
      .sort(byWhen)
      .map(({ when }) => when),
  ).toEqual([undefined, '2018', '2018/2019', '2019-01-01', '2019-01', label, '2019/2020', '2019-12-13']);
});
