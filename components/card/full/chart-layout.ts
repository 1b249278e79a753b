import type { CardSeries } from '../../../lib/knowledge/card';
import { type ChartDay, type DayToMark, placeDays } from './chart-days';

/** A text on the chart, in the units of its view box. `end`: it ends at its x instead of beginning there. */
interface Label {
  x: number;
  y: number;
  text: string;
  end: boolean;
}

/** The chart of a series, ready to be drawn. */
export interface StepChart {
  /** The line of steps, as the `d` of an SVG path. It has a gap where nothing is known. */
  solid: string;
  /** The vertical parts whose day is not known, only the month, as the `d` of a second path. */
  dashed: string;
  labels: Label[];
  years: { x: number; text: string }[];
  /** The marked days. */
  days: ChartDay[];
  /** The y of the axis. */
  base: number;
}

/** A value that holds between two times, in the units of the view box. */
interface Step {
  from: number;
  to: number;
  y: number;
  value: number;
  /** The y of the value that held until `from`; undefined where none is known. */
  before: number | undefined;
  /** Whether no source gives the day on which it began. */
  approximate: boolean;
}

const TOP = 16;
const BOTTOM = 32;

/** Least distance between two value labels, so that they never touch. */
const LABEL_WIDTH = 34;

/** Lays a series out as steps, in the units of a view box: each value holds from its date to the next. */
export function layoutStepChart(
  { points, until }: Pick<CardSeries, 'points' | 'until'>,
  days: readonly DayToMark[],
  { width, height }: { width: number; height: number },
): StepChart {
  const times = points.map(({ date }) => Date.parse(date));
  const start = times[0] ?? 0;
  const known = Math.max(Date.parse(until), times.at(-1) ?? start, start + 1);
  const end = Math.max(known, ...days.map(({ day }) => Date.parse(day)));
  const top = Math.max(...points.map(({ value }) => value ?? 0), 1);
  const base = height - BOTTOM;
  const x = (time: number) => round(((time - start) / (end - start)) * width);
  const y = (value: number) => round(base - (value / top) * (base - TOP));
  const steps = points.flatMap(({ date, value }, at): Step[] => {
    if (value === null) return [];
    const before = points[at - 1]?.value ?? undefined;
    return [
      {
        from: x(times[at] ?? start),
        to: x(times[at + 1] ?? known),
        y: y(value),
        value,
        before: before === undefined ? undefined : y(before),
        approximate: date.length < 'YYYY-MM-DD'.length,
      },
    ];
  });
  return {
    base,
    solid: steps.map((step) => (step.approximate ? '' : rise(step)) + run(step)).join(''),
    dashed: steps.map((step) => (step.approximate ? rise(step) : '')).join(''),
    labels: valueLabels(steps, width),
    years: yearTicks(start, end, x),
    days: placeDays(
      days.filter(({ day }) => Date.parse(day) >= start),
      (day) => x(Date.parse(day)),
      width,
    ),
  };
}

const rise = ({ from, before, y }: Step): string => (before === undefined ? '' : `M${from} ${before}V${y}`);
const run = ({ from, to, y }: Step): string => `M${from} ${y}H${to}`;

/** Distance of a label from a line that comes down to its left. */
const ASIDE = 4;

/**
 * Labels the last value first, at its end, and then the others from the highest down. A label that would touch one
 * placed before is left out, as one of the last value where it began is; the table below the chart has all values.
 */
function valueLabels(steps: Step[], width: number): Label[] {
  const last = steps.at(-1);
  const changed = steps.slice(0, steps.findLastIndex(({ value }) => value !== last?.value) + 1);
  const highest = changed.sort((a, b) => b.value - a.value);
  const kept: (Label & { left: number })[] = [];
  for (const step of last ? [last, ...highest] : []) {
    const end = kept.length === 0;
    const aside = step.before !== undefined && step.before < step.y ? ASIDE : 0;
    const left = end ? step.to - LABEL_WIDTH : Math.min(step.from + aside, width - LABEL_WIDTH + 8);
    if (kept.some((other) => Math.abs(other.left - left) < LABEL_WIDTH)) continue;
    kept.push({ x: end ? step.to : left, y: step.y - 4, text: `${step.value}%`, end, left });
  }
  return kept.sort((a, b) => a.left - b.left).map(({ left: _left, ...label }) => label);
}

function yearTicks(start: number, end: number, x: (time: number) => number): StepChart['years'] {
  const first = new Date(start).getUTCFullYear();
  const years = Array.from({ length: new Date(end).getUTCFullYear() - first + 1 }, (_, at) => first + at);
  return years.map((year, at) => ({ x: at === 0 ? 0 : x(Date.UTC(year, 0, 1)), text: String(year) }));
}

const round = (value: number): number => Math.round(value * 10) / 10;
