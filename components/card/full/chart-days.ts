/** A day to be marked on a chart (`YYYY-MM-DD`), with its label. */
export interface DayToMark {
  day: string;
  text: string;
}

/**
 * A marked day on the chart. `x` is its vertical line, `label` the left edge of its label, in units of the view box.
 * `text` is empty where the next day’s label names this one, too.
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
 * below its line, unless it would touch another label or leave the chart: then it is moved aside. Where it would no
 * longer stand below its line, the two days share the label of the later one.
 */
export function placeDays(days: readonly DayToMark[], x: (day: string) => number, width: number): ChartDay[] {
  const placed = days.map(({ day, text }) => ({ x: x(day), text, label: 0 }));
  const size = ({ text }: ChartDay) => text.length * LETTER;
  for (const [nth, day] of placed.entries()) {
    const next = placed[nth + 1];
    if (!next || next.x - day.x > size(next) + GAP) continue;
    next.text = `${day.text}, ${next.text}`;
    day.text = '';
  }
  const labeled = placed.filter(({ text }) => text);
  let from = 0;
  for (const day of labeled) {
    day.label = Math.max(from, day.x - size(day) / 2);
    from = day.label + size(day) + GAP;
  }
  let to = width;
  for (const day of labeled.toReversed()) {
    day.label = Math.min(day.label, to - size(day));
    to = day.label - GAP;
  }
  return placed;
}
