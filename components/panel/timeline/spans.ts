/** Days from the first to the last, both of them in it, as `YYYY-MM-DD`. */
export interface Span {
  from: string;
  to: string;
}

/** How much time is in sight, from most to least. */
export const ZOOMS = ['all', 'decade', 'year', 'month', 'week'] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The parts into which each zoom divides its time. */
export type Part = Exclude<Zoom, 'all'> | 'day';
export const PART_OF: Record<Zoom, Part> = { all: 'decade', decade: 'year', year: 'month', month: 'week', week: 'day' };

const DAY = 86_400_000;

/** Monday is the first day of a week. */
const DAYS_SINCE_MONDAY = [6, 0, 1, 2, 3, 4, 5];

/** A date may cover this many times as many days as the time in sight, and is still shown there. */
const ROUGHER = 4;

/** The decade, year, month, week or day of the calendar that contains `day`. */
export function spanAt(part: Part, day: string): Span {
  const date = new Date(Date.parse(day));
  const year = date.getUTCFullYear();
  if (part === 'decade') return { from: `${decadeOf(year)}-01-01`, to: `${decadeOf(year) + 9}-12-31` };
  if (part === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (part === 'month') return { from: `${day.slice(0, 8)}01`, to: dayText(Date.UTC(year, date.getUTCMonth() + 1, 0)) };
  if (part === 'day') return { from: day, to: day };
  const monday = date.getTime() - (DAYS_SINCE_MONDAY[date.getUTCDay()] ?? 0) * DAY;
  return { from: dayText(monday), to: dayText(monday + 6 * DAY) };
}

/** The parts of a time, from the first to the last. */
export function partsOf(part: Part, { from, to }: Span): Span[] {
  const parts: Span[] = [];
  for (let day = from; day <= to; day = next(parts.at(-1)?.to ?? day)) parts.push(spanAt(part, day));
  return parts;
}

/** The time from the first decade to the last in which something dated, or one of `days`, lies. */
export function wholeOf(dated: readonly Span[], days: readonly string[]): Span {
  const all = [...dated.map(({ from }) => from), ...dated.map(({ to }) => to), ...days].sort();
  const [first, last] = [all[0] ?? '', all.at(-1) ?? ''];
  return { from: spanAt('decade', first).from, to: spanAt('decade', last).to };
}

/**
 * Whether something dated is shown in a time: they overlap, and the date is not so imprecise that it says next to
 * nothing there, as “2025” does in a week of May.
 */
export const isShownIn = (dated: Span, span: Span): boolean =>
  touches(dated, span) && lengthOf(dated) <= ROUGHER * lengthOf(span);

/** Whether something dated overlaps a time, but is not shown there as its date is too imprecise. */
export const isTooRough = (dated: Span, span: Span): boolean => touches(dated, span) && !isShownIn(dated, span);

/** Whether a day lies in a time. */
export const holds = ({ from, to }: Span, day: string | undefined): boolean =>
  day !== undefined && from <= day && day <= to;

const touches = (a: Span, b: Span): boolean => a.from <= b.to && a.to >= b.from;

/** How many days it has. */
const lengthOf = ({ from, to }: Span): number => (Date.parse(to) - Date.parse(from)) / DAY + 1;

const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

const next = (day: string): string => dayText(Date.parse(day) + DAY);

const dayText = (time: number): string => new Date(time).toISOString().slice(0, 10);
