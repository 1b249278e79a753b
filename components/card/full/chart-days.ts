/** A day to be marked on a chart (`YYYY-MM-DD`), with its label. */
export interface DayToMark {
  day: string;
  text: string;
}

/**
 * A marked day on the chart. `x` is its vertical line, `label` the left edge of its label, in units of the view box.
 */
export interface ChartDay {
  x: number;
  label: number;
  text: string;
}

/** Assumed average width of a letter, in units of the view box. It is a little too large, so that labels stay apart. */
const LETTER = 6;

/** Least distance between two labels, in units of the view box. */
const GAP = 8;

/**
 * Places days, given oldest first, on a chart of this width; `x` gives the position of a day. Each label is centered
 * below its line, unless it would touch another label or leave the chart: then it is moved aside.
 */
export function placeDays(days: readonly DayToMark[], x: (day: string) => number, width: number): ChartDay[] {
  const placed = days.map(({ day, text }) => ({ x: x(day), text, size: text.length * LETTER, label: 0 }));
  let from = 0;
  for (const day of placed) {
    day.label = Math.max(from, day.x - day.size / 2);
    from = day.label + day.size + GAP;
  }
  let to = width;
  for (const day of placed.toReversed()) {
    day.label = Math.min(day.label, to - day.size);
    to = day.label - GAP;
  }
  return placed.map(({ size: _size, ...day }) => day);
}
