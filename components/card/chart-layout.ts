import type { CardSeries } from '../../lib/knowledge/card';

/** A text on the chart, in the units of its view box. */
interface Label {
  x: number;
  y: number;
  text: string;
}

/** The chart of a series, ready to be drawn. */
export interface StepChart {
  /** The line of steps, as the `d` of an SVG path. */
  path: string;
  labels: Label[];
  years: { x: number; text: string }[];
  /** The y of the axis. */
  base: number;
}

const TOP = 16;
const BOTTOM = 20;

/** Least distance between two value labels, so that they never touch. */
const LABEL_WIDTH = 34;

/**
 * Lays a series out as steps, in the units of a view box: each value holds from its date to the next, the last until
 * the series ends.
 */
export function layoutStepChart(
  series: Pick<CardSeries, 'points' | 'until'>,
  width: number,
  height: number,
): StepChart {
  const times = series.points.map(({ date }) => Date.parse(date));
  const start = times[0] ?? 0;
  const last = times.at(-1) ?? start;
  const end = Math.max(series.until ? Date.parse(series.until) : 0, last + (last - start) * 0.06, start + 1);
  const top = Math.max(...series.points.map(({ value }) => value), 1);
  const base = height - BOTTOM;
  const x = (time: number) => round(((time - start) / (end - start)) * width);
  const y = (value: number) => round(base - (value / top) * (base - TOP));
  const path = series.points
    .map(({ value }, at) => `${at === 0 ? `M${x(start)} ${y(value)}` : `V${y(value)}`}H${x(times[at + 1] ?? end)}`)
    .join('');
  return { path, base, labels: valueLabels(series, times, x, y, width), years: yearTicks(start, end, x) };
}

function valueLabels(
  { points }: Pick<CardSeries, 'points'>,
  times: number[],
  x: (time: number) => number,
  y: (value: number) => number,
  width: number,
): Label[] {
  const labels = points.map(({ value }, at) => ({
    x: Math.min(x(times[at] ?? 0), width - LABEL_WIDTH + 8),
    y: y(value) - 4,
    text: `${value}%`,
    value,
  }));
  const kept: typeof labels = [];
  // The highest values are labelled first. The table has the values whose labels would touch one of those.
  for (const label of [...labels].sort((a, b) => b.value - a.value)) {
    if (kept.every((other) => Math.abs(other.x - label.x) >= LABEL_WIDTH)) kept.push(label);
  }
  return kept.sort((a, b) => a.x - b.x).map(({ x: left, y: baseline, text }) => ({ x: left, y: baseline, text }));
}

function yearTicks(start: number, end: number, x: (time: number) => number): StepChart['years'] {
  const first = new Date(start).getUTCFullYear();
  const years = Array.from({ length: new Date(end).getUTCFullYear() - first + 1 }, (_, at) => first + at);
  return years.map((year, at) => ({ x: at === 0 ? 0 : x(Date.UTC(year, 0, 1)), text: String(year) }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
