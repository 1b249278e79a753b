// Written out, as are lists in `sentence-parts.ts`: a browser takes 20 to 150 ms for the first `Intl.DateTimeFormat` of
// a process, and the first card would wait for that.
const MONTHS_IN_FULL = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The months, as columns of dates write them. */
export const MONTHS = MONTHS_IN_FULL.map((month) => month.slice(0, 3));

/** A month that a date’s own words write in full. */
const IN_WORDS = new RegExp(`\\b(${MONTHS.join('|')})[a-z]+(?=[ –]|$)`, 'g');

/** A date of the seeds (`2025-05-12`, `2025-05`, `1840s`, `2018/2019`), or one with words of its own. */
export type LabelledDate = string | { date: string; label: string };

/**
 * A date for people: `12 May 2025`, `May 2025`, `2025`, `1840s`, `2018–2019`, `28–29 Jul 2025`, or its own words, with
 * their months as short as the others in its column.
 */
export function formatDate(date: LabelledDate): string {
  if (typeof date !== 'string') return date.label.replace(IN_WORDS, '$1');
  const [start = '', end] = date.split('/').map((point) => formatPoint(point));
  if (!end) return start;
  // Month and year stand once, at the end, where both ends share them.
  const from = start.split(' ');
  for (const word of end.split(' ').reverse()) if (from.length > 1 && from.at(-1) === word) from.pop();
  return `${from.join(' ')}–${end}`;
}

/**
 * A date for people, inside a sentence: a day with its month in full (`12 May 2025`), any other date as `formatDate`
 * writes it.
 */
export const formatDateInFull = (date: string): string =>
  /^[^/]+-..-..$/.test(date) ? formatPoint(date, MONTHS_IN_FULL) : formatDate(date);

/** The month of a day or of a month, in full and with its year: `May 2025`, `June 2025`. */
export const formatMonth = (date: string): string => formatPoint(date.slice(0, 7), MONTHS_IN_FULL);

/** Whether all of a date has passed on the day `today` (`YYYY-MM-DD`); a month or a decade that goes on has not. */
export function isPast(date: LabelledDate, today: string): boolean {
  const last = (typeof date === 'string' ? date : date.date).split('/').at(-1)?.replace('0s', '') ?? '';
  return last < today.slice(0, last.length);
}

function formatPoint(point: string, months = MONTHS): string {
  const [year = '', month, day] = point.split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
