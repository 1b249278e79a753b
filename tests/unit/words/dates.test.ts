import { expect, test } from 'vitest';
import { formatDate, formatDateInFull } from '../../../lib/words/dates';

test.each([
  ['2025-05-12', '12 May 2025'],
  ['2024-02', 'Feb 2024'],
  ['2025', '2025'],
  ['1840s', '1840s'],
  ['2018/2019', '2018–2019'],
  ['1840s/1860s', '1840s–1860s'],
  ['2025-07-28/2025-07-29', '28–29 Jul 2025'],
  ['2025-05-20/2025-06-02', '20 May–2 Jun 2025'],
  ['2025-12-31/2026-01', '31 Dec 2025–Jan 2026'],
])('%s is shown as “%s”', (date, shown) => {
  expect(formatDate(date)).toBe(shown);
});

test.each([
  ['early 2023', 'early 2023'],
  ['by 23 February 2026', 'by 23 Feb 2026'],
  ['mid-May 2025', 'mid-May 2025'],
  ['June–September 2025', 'Jun–Sep 2025'],
  ['last two months of 2025', 'last two months of 2025'],
])('a date with words of its own, “%s”, is shown in them, its months short: “%s”', (label, shown) => {
  expect(formatDate({ date: '2023', label })).toBe(shown);
});

test.each([
  ['2025-05-02', '2 May 2025'],
  ['2026-11-10', '10 November 2026'],
  ['2025-11', 'Nov 2025'],
  ['2025', '2025'],
  ['2025-07-28/2025-07-29', '28–29 Jul 2025'],
])('in a sentence %s reads “%s”', (date, shown) => {
  expect(formatDateInFull(date)).toBe(shown);
});
