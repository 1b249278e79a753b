/** A day that a chart wears, and what it is. */
export interface DayToWear {
  day: string;
  text: string;
}

/** The same on the chart: its line, and the left edge of its label, in the units of the view box. */
export interface ChartDay {
  x: number;
  label: number;
  text: string;
}

/** How wide a letter of a label is, on average and rather too wide. */
const LETTER = 6;

/** Least distance between two labels. */
const GAP = 8;

/**
 * Places days, oldest first, and their labels: each below its line, as far as they do not touch each other and stay on
 * the chart.
 */
export function placeDays(days: readonly DayToWear[], x: (day: string) => number, width: number): ChartDay[] {
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
