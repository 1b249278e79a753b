import { afterEach, expect, test, vi } from 'vitest';
import { formatDate, formatDateInFull, formatMonth, isPast } from '../../../lib/words/dates';
import { listed } from '../../../lib/words/sentence-parts';

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

test.each(['2025-05-12', '2025-05'])('the month of %s reads “May 2025”', (date) => {
  expect(formatMonth(date)).toBe('May 2025');
});

// The first object of `Intl` in a process takes a browser up to 150 ms, and a card waits until its script is evaluated.
test.each(Object.entries(import.meta.glob('../../../lib/words/**/*.ts')))(
  '%s makes no object of Intl until it is used',
  async (_, load) => {
    vi.resetModules();
    for (const name of ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat', 'PluralRules'])
      vi.spyOn(Intl, name as 'Collator').mockImplementation(() => {
        throw new Error(`${name} is made`);
      });
    await load();
  },
);

test('a day and a list in a card are written without Intl', () => {
  vi.stubGlobal('Intl', undefined);
  expect(formatDateInFull('2025-05-12')).toBe('12 May 2025');
  expect(listed(['a', 'b', 'c'])).toBe('a, b, and c');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test.each([
  ['2025-05-12', '2025-05-12', false],
  ['2025-05-12', '2025-05-13', true],
  ['2025-05', '2025-05-31', false],
  ['2025-05', '2025-06-01', true],
  ['2025-05-12/2025-05-14', '2025-05-13', false],
  ['1990s', '1999-12-31', false],
  ['1990s', '2000-01-01', true],
  [{ date: '2027/2028', label: '2027 and 2028' }, '2028-01-01', false],
])('of %j all has passed on %s: %s', (date, today, expected) => {
  expect(isPast(date, today)).toBe(expected);
});
