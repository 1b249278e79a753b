/** The months, as columns of dates write them. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
  const [start = '', end] = date.split('/').map(formatPoint);
  if (!end) return start;
  // Month and year stand once, at the end, where both ends share them.
  const from = start.split(' ');
  for (const word of end.split(' ').reverse()) if (from.length > 1 && from.at(-1) === word) from.pop();
  return `${from.join(' ')}–${end}`;
}

const IN_FULL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A date for people, inside a sentence: a day with its month in full (`12 May 2025`), any other date as `formatDate`
 * writes it.
 */
export const formatDateInFull = (date: string): string =>
  /^[^/]+-..-..$/.test(date) ? IN_FULL.format(Date.parse(date)) : formatDate(date);

/** Whether all of a date has passed on the day `today` (`YYYY-MM-DD`); a month or a decade that goes on has not. */
export function isPast(date: LabelledDate, today: string): boolean {
  const last = (typeof date === 'string' ? date : date.date).split('/').at(-1)?.replace('0s', '') ?? '';
  return last < today.slice(0, last.length);
}

function formatPoint(point: string): string {
  const [year = '', month, day] = point.split('-');
  if (!month) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
