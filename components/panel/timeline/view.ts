import type { Timeline } from '../../../lib/messages/overview';
import type { ShownRow } from './choose';
import type { Bar } from './Scale';
import { isShownIn, isTooRough, PART_OF, partsOf, type Span, spanAt, wholeOf, type Zoom } from './spans';

/** The time in sight, what is shown of it, and where one can go from there. */
export interface View {
  span: Span;
  shown: ShownRow[];
  bars: Bar[];
  /** How many rows lie in this time but have too imprecise a date to be shown. */
  rough: number;
  /** The nearest times before and after this one in which something happened. */
  earlier: Span | undefined;
  later: Span | undefined;
}

/** The decade, year, month or week that contains a day, or all time, with the rows that are shown there. */
export function viewOf(
  rows: readonly ShownRow[],
  zoom: Zoom,
  day: string,
  { rows: all, article, today }: Timeline,
): View {
  const marked = article ? [article, today] : [today];
  const span =
    zoom === 'all'
      ? wholeOf(
          all.map(({ told: [first] }) => first ?? NEVER),
          marked,
        )
      : spanAt(zoom, day);
  const dates = rows.map(({ told }) => told);
  const parts = partsOf(PART_OF[zoom], span).map((part): Bar => ({ part, count: countIn(dates, part) }));
  const isMarked = ({ part }: Bar) => marked.some((one) => part.from <= one && one <= part.to);
  return {
    span,
    shown: rows.filter(({ told }) => isShownIn(told, span)),
    // Decades in which nothing happened would leave no room for the others.
    bars: zoom === 'all' ? parts.filter((bar) => bar.count > 0 || isMarked(bar)) : parts,
    rough: dates.filter((one) => isTooRough(one, span)).length,
    earlier: zoom === 'all' ? undefined : nearest(dates, zoom, ({ to }) => to < span.from, -1),
    later: zoom === 'all' ? undefined : nearest(dates, zoom, ({ from }) => from > span.to, 1),
  };
}

const NEVER: Span = { from: '', to: '' };

const countIn = (dates: readonly Span[], part: Span): number => dates.filter((one) => isShownIn(one, part)).length;

/** The nearest time that shows something, after (`way` 1) or before (−1) the one in sight. */
function nearest(
  dates: readonly Span[],
  zoom: Exclude<Zoom, 'all'>,
  isBeyond: (span: Span) => boolean,
  way: 1 | -1,
): Span | undefined {
  const spans = dates.flatMap((one) => {
    const span = spanAt(zoom, way > 0 ? one.from : one.to);
    return isBeyond(span) && isShownIn(one, span) ? [span] : [];
  });
  return spans.sort((a, b) => (a.from < b.from ? -way : way))[0];
}
