import { formatDate, formatDateInFull, formatMonth, type LabelledDate, MONTHS } from '../dates';

/** Days from the first to the last, as `YYYY-MM-DD`. */
interface Span {
  from: string;
  to: string;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const yearOf = (day: string): string => day.slice(0, 4);

const decadeOf = (day: string): string => `${day.slice(0, 3)}0s`;

/** What is counted: “1 entry”, “12 entries”. */
const entries = (count: number): string => (count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`);

/** The words of the timeline. */
export const timelineWords = {
  title: 'Timeline',
  /** A heading of the list: `1840s`, `2025` or `2025-05`. */
  heading: (date: string) => (/-/.test(date) ? formatMonth(date) : date),
  scope: 'Timeline of',
  scopes: { page: 'This page', all: 'Everything' },
  zoom: 'How much time is in sight',
  zooms: { all: 'All', decade: 'Decade', year: 'Year', month: 'Month', week: 'Week' },
  /** The parts of the time in sight, as bars. */
  parts: 'Entries in each part; press one to zoom in',
  /** What the time in sight is called. */
  span: {
    all: ({ from, to }: Span) => [...new Set([decadeOf(from), decadeOf(to)])].join('–'),
    decade: ({ from }: Span) => decadeOf(from),
    year: ({ from }: Span) => yearOf(from),
    month: ({ from }: Span) => formatMonth(from),
    week: ({ from, to }: Span) => formatDate(`${from}/${to}`),
    day: ({ from }: Span) => formatDateInFull(from),
  },
  /** The same in a few letters, below its bar. */
  short: {
    decade: ({ from }: Span) => decadeOf(from),
    year: ({ from }: Span) => (yearOf(from).endsWith('0') ? yearOf(from) : `’${from.slice(2, 4)}`),
    month: ({ from }: Span) => MONTHS[Number(from.slice(5, 7)) - 1] ?? '',
    week: ({ from, to }: Span) => `${Number(from.slice(8))}–${Number(to.slice(8))}`,
    day: ({ from }: Span) => `${WEEKDAYS[new Date(from).getUTCDay()]} ${Number(from.slice(8))}`,
  },
  entries,
  /** A part of the time in sight, for a screen reader. `marks`: the days in it that are marked. */
  part: (name: string, count: number, marks: readonly string[]) => [`${name}: ${entries(count)}`, ...marks].join(', '),
  earlier: (name: string) => `Earlier: ${name}`,
  later: (name: string) => `Later: ${name}`,
  noEarlier: 'Nothing earlier',
  noLater: 'Nothing later',
  /** The days that are marked, and the signs that stand for them below the bars. */
  marks: { article: 'This article', today: 'Today', both: 'This article, of today' },
  signs: { article: '▲', today: '△', both: '▲' },
  /** The day of the article, or today, among what happened. */
  articleOn: (day: string) => `This article, ${formatDateInFull(day)}`,
  todayOn: (day: string) => `Today, ${formatDateInFull(day)}`,
  bothOn: (day: string) => `This article, of today, ${formatDateInFull(day)}`,
  /** What is dated too roughly to be shown in a short time. */
  rough: (count: number) =>
    count === 1 ? '1 entry is dated more roughly: zoom out' : `${count} entries are dated more roughly: zoom out`,
  front: 'Front',
  category: 'Kind',
  entity: 'Name',
  anyFront: 'All fronts',
  anyCategory: 'All kinds',
  anyEntity: 'All names',
  option: (name: string, count: number) => `${name} (${count})`,
  clear: 'Show all again',
  none: 'Backstory has no entry for this time.',
  noneLeft: 'Nothing of this time fits what you have chosen.',
  failed: 'The timeline could not be loaded.',
  list: 'What happened',
  /** A state that holds no more. */
  until: (day: LabelledDate) => `Held until ${formatDate(day)}.`,
  /** Other statements of the same news. */
  same: (count: number) => `${count} more on this`,
  sources: 'Source:',
} as const;
