import type { ShownRow } from './choose';
import { holds, type Span } from './spans';

/** A day that is marked among what happened. */
export interface MarkedDay {
  kind: 'article' | 'today' | 'both';
  day: string;
}

/** A line of the list. */
export type Line = { kind: 'row'; row: ShownRow } | { kind: 'mark'; mark: MarkedDay };

/** Lines below a heading: a year, or a month of a year in which much has happened. */
export interface Group {
  /** A decade, a year or a month, as a date: `1840s`, `2025`, `2025-05`. */
  heading: string;
  lines: Line[];
}

/** A year with more lines than this has a heading for each of its months. */
const LONG_YEAR = 24;

/** The days that are marked: the article’s, and today. */
export function marksOf({ article, today }: { article?: string | undefined; today: string }): MarkedDay[] {
  if (article === today) return [{ kind: 'both', day: today }];
  const marks: MarkedDay[] = article ? [{ kind: 'article', day: article }] : [];
  return [...marks, { kind: 'today', day: today }];
}

/**
 * The rows and marks of a time under their headings, in the order of their first days. On the same day rows come before
 * a mark, and rows whose date covers a whole decade or year come before others, so that no heading comes twice; then
 * the last day decides. So a mark comes after all that has begun by its day: what begins later could not be known on
 * that day.
 */
export function groupsOf(rows: readonly ShownRow[], marks: readonly MarkedDay[], span: Span): Group[] {
  const inSight = marks.filter(({ day }) => holds(span, day));
  const lines: (Line & { day: string; to: string })[] = [
    ...rows.map((row) => ({ kind: 'row' as const, row, day: row.told.from, to: row.told.to })),
    ...inSight.map((mark) => ({ kind: 'mark' as const, mark, day: mark.day, to: mark.day })),
  ];
  const order = (a: (typeof lines)[number], b: (typeof lines)[number]): number =>
    a.day.localeCompare(b.day) ||
    Number(a.kind === 'mark') - Number(b.kind === 'mark') ||
    finenessOf(a.day, a.to) - finenessOf(b.day, b.to) ||
    a.to.localeCompare(b.to);
  lines.sort(order);
  const perYear = new Map<string, number>();
  for (const { day } of lines) perYear.set(yearOf(day), (perYear.get(yearOf(day)) ?? 0) + 1);
  const groups: Group[] = [];
  for (const { day, to, ...line } of lines) {
    const heading = headingOf(day, to, (perYear.get(yearOf(day)) ?? 0) > LONG_YEAR);
    if (groups.at(-1)?.heading !== heading) groups.push({ heading, lines: [] });
    groups.at(-1)?.lines.push(line);
  }
  return groups;
}

const yearOf = (day: string): string => day.slice(0, 4);

/** The heading of a line with these first and last days. It is never more precise than the date of the line. */
function headingOf(from: string, to: string, isLongYear: boolean): string {
  const fineness = finenessOf(from, to);
  if (fineness === DECADES) return `${yearOf(from)}s`;
  return isLongYear && fineness !== YEARS ? from.slice(0, 7) : yearOf(from);
}

/** How precise a date is, as far as headings need it: to decades, to years, or finer. */
const [DECADES, YEARS, FINER] = [0, 1, 2];

function finenessOf(from: string, to: string): number {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return FINER;
  return Number(yearOf(to)) - Number(yearOf(from)) >= 9 ? DECADES : YEARS;
}
