/**
 * Dates as the seeds write them: a day `2025-05-12`, a month `2025-05`, a year `2025`, a decade `1840s`,
 * or a period `2018/2019` between two of these. A date is never made more precise than its source.
 */
const POINT = String.raw`\d{4}(?:s|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;

/** The form of a {@link DateText}. */
export const DATE_PATTERN = new RegExp(`^${POINT}(?:/${POINT})?$`);

/** Whether the days of a date text are in the calendar, and the first is not after the last. */
export function isCalendarDate(date: string): boolean {
  return [firstDay(date), lastDay(date)].every(isCalendarDay) && firstDay(date) <= lastDay(date);
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A date text of the form described above. */
export type DateText = string;

/** When something happened: a date text, or one with the words that show it (“early 2023”). */
export type When = DateText | { date: DateText; label: string };

/** The date text of a `when`. */
export const dateOf = (when: When): DateText => (typeof when === 'string' ? when : when.date);

/** First day that a `when` covers, as `YYYY-MM-DD`. Without one it is empty, which sorts before all days. */
export const dayOf = (when: When | undefined): string => (when ? firstDay(dateOf(when)) : '');

/** Last day that a `when` covers, as `YYYY-MM-DD`. Without one it is empty. */
export const lastDayOf = (when: When | undefined): string => (when ? lastDay(dateOf(when)) : '');

/**
 * Compares dated things: by the first day that each covers, then by the last (“2019” before “2019–2020”). What has no
 * date comes first.
 */
export const byWhen = (a: { when?: When | undefined }, b: { when?: When | undefined }): number =>
  dayOf(a.when).localeCompare(dayOf(b.when)) || lastDayOf(a.when).localeCompare(lastDayOf(b.when));

/** First day that a date text covers, as `YYYY-MM-DD`. Dated things are sorted by it. */
export function firstDay(date: DateText): string {
  const [start = date] = date.split('/');
  const [year = '', month = '01', day = '01'] = start.replace('s', '').split('-');
  return `${year}-${month}-${day}`;
}

/** Last day that a date text covers, as `YYYY-MM-DD`. */
export function lastDay(date: DateText): string {
  const end = date.split('/').at(-1) ?? date;
  if (end.endsWith('s')) return `${Number(end.slice(0, 4)) + 9}-12-31`;
  const [year = '', month, day] = end.split('-');
  if (!month) return `${year}-12-31`;
  if (day) return end;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** Whole days from the end of `date` to `today` (`YYYY-MM-DD`); negative when `date` is in the future. */
export function ageInDays(date: DateText, today: string): number {
  return Math.floor((Date.parse(today) - Date.parse(lastDay(date))) / 86_400_000);
}
