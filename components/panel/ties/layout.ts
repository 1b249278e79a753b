import type { Graph, Line } from './graph';
import { type Measure, piecesOf, wrap } from './wrap';

/** A name in the picture, as wide as its text, in CSS px from the upper left corner of the picture. */
export interface Box {
  id: string;
  column: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The name in lines. */
  text: string[];
}

/** A line in the picture, as the `d` of an SVG path. */
export interface Stroke {
  line: Line;
  d: string;
}

/** A picture, ready to be drawn. */
export interface Layout {
  width: number;
  height: number;
  boxes: Box[];
  strokes: Stroke[];
  /** Whether its lines can be told apart. */
  isReadable: boolean;
  /** The left edges and the widths of the columns. */
  columns: { x: number; width: number }[];
}

/**
 * In CSS px: the height of a line of text, the padding around a name, and the least vertical room between two names.
 */
export const LINE_HEIGHT = 15;
export const PAD = 4;
const BETWEEN = 7;

/**
 * The wanted and the least room between two columns, in CSS px. Names are broken between words to leave the wanted
 * room, but inside a word only to leave the least.
 */
const CLEAR_GAP = 34;
const LEAST_GAP = 18;

/** With less room than this between the columns, in CSS px, the lines run into each other. */
const READABLE_GAP = 28;

/** The most room for a name, in CSS px: a longer one is broken sooner, so that the columns stay apart. */
const WIDEST = 170;

/**
 * Places the columns of a graph side by side in a width in CSS px. Names are broken so that they fit, and none lies
 * over another. A column that has less to hold is spread over the height of the fullest one.
 */
export function layoutOf(
  { columns, lines }: Graph,
  names: ReadonlyMap<string, string>,
  width: number,
  measure: Measure,
): Layout {
  const nameOf = (id: string): string => names.get(id) ?? id;
  const widths = columnWidths(
    columns.map((ids) => ids.map(nameOf)),
    width,
    measure,
  );
  const gap = columns.length > 1 ? (width - sum(widths)) / (columns.length - 1) : 0;
  const edges = widths.map((_, nth) => sum(widths.slice(0, nth)) + nth * gap);
  const texts = columns.map((ids, nth) => ids.map((id) => wrap(nameOf(id), (widths[nth] ?? 0) - 2 * PAD, measure)));
  const heightOf = (text: string[]): number => text.length * LINE_HEIGHT + 2 * PAD;
  const height = Math.max(0, ...texts.map((column) => sum(column.map(heightOf)) + column.length * BETWEEN));
  const boxes = columns.flatMap((ids, nth) => {
    const heights = (texts[nth] ?? []).map(heightOf);
    const room = (height - sum(heights)) / ids.length;
    // Names of the first column are aligned right and those of the last left, toward their lines; the others are
    // centered.
    const share = nth === columns.length - 1 ? 0 : nth === 0 ? 1 : 0.5;
    return ids.map((id, at): Box => {
      const text = texts[nth]?.[at] ?? [];
      const own = Math.min(widths[nth] ?? 0, Math.ceil(Math.max(0, ...text.map(measure))) + 2 * PAD);
      const x = (edges[nth] ?? 0) + ((widths[nth] ?? 0) - own) * share;
      const y = sum(heights.slice(0, at)) + (at + 0.5) * room;
      return { id, column: nth, x, y, width: own, height: heights[at] ?? 0, text };
    });
  });
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const last = columns.length - 1;
  const strokes = lines.flatMap((line): Stroke[] => {
    const [a, b] = [boxOf.get(line.ends[0]), boxOf.get(line.ends[1])];
    if (!a || !b) return [];
    if (a.column === b.column) return [{ line, d: arc(a, b, gap, a.column > 0 && a.column === last) }];
    const passed = boxes.filter(({ column }) => column > a.column && column < b.column);
    return [{ line, d: passed.length > 0 ? through(a, b, passed) : curve(a, b) }];
  });
  const isReadable = columns.length < 2 || gap >= READABLE_GAP;
  const placed = widths.map((one, nth) => ({ x: edges[nth] ?? 0, width: one }));
  return { width, height, boxes, strokes, isReadable, columns: placed };
}

/**
 * The widths of the columns, in CSS px: as wide as the longest name of each needs, if there is room. Otherwise all are
 * narrowed, but not below their longest word, if that can be avoided.
 */
function columnWidths(columns: readonly string[][], width: number, measure: Measure): number[] {
  const gaps = Math.max(1, columns.length - 1); // One column needs room beside it for its arcs.
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text.trimEnd())));
  const wanted = columns.map((names) => Math.min(WIDEST, Math.ceil(widest(names)) + 2 * PAD));
  if (sum(wanted) <= width - CLEAR_GAP * gaps) return wanted;
  const least = columns.map((names) => Math.min(WIDEST, Math.ceil(widest(names.flatMap(piecesOf))) + 2 * PAD));
  if (sum(least) >= width - LEAST_GAP * gaps) return capped(least, width - LEAST_GAP * gaps);
  const room = Math.max(sum(least), width - CLEAR_GAP * gaps);
  if (sum(wanted) <= sum(least)) return least;
  const share = (room - sum(least)) / (sum(wanted) - sum(least));
  return least.map((one, nth) => Math.floor(one + ((wanted[nth] ?? one) - one) * Math.min(1, Math.max(0, share))));
}

/** Narrows the widest columns until all fit into `room`, so that few words have to be broken. */
function capped(widths: readonly number[], room: number): number[] {
  const rising = [...widths].sort((a, b) => a - b);
  let left = room;
  for (const [nth, one] of rising.entries()) {
    const share = left / (rising.length - nth);
    if (one > share) return widths.map((width) => Math.floor(Math.min(width, share)));
    left -= one;
  }
  return [...widths];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const middle = ({ y, height }: Box): number => round(y + height / 2);

/** The path from the right edge of one name to the left edge of another, further right. */
function curve(a: Box, b: Box): string {
  const [from, to] = [round(a.x + a.width), round(b.x)];
  const bend = round((from + to) / 2);
  return `M${from} ${middle(a)}C${bend} ${middle(a)} ${bend} ${middle(b)} ${to} ${middle(b)}`;
}

/**
 * Like `curve`, but past the names of the columns between: through the gap above, below or between them that is nearest
 * to the middle height of both ends.
 */
function through(a: Box, b: Box, passed: readonly Box[]): string {
  const [first, ...others] = passed;
  const lanes = [
    (first?.y ?? 0) - BETWEEN / 2,
    ...passed.map((box, nth) => (box.y + box.height + (others[nth]?.y ?? box.y + box.height + BETWEEN)) / 2),
  ];
  const wished = (middle(a) + middle(b)) / 2;
  const lane = round(lanes.reduce((best, one) => (Math.abs(one - wished) < Math.abs(best - wished) ? one : best)));
  const left = round(Math.min(...passed.map(({ x }) => x)));
  const right = round(Math.max(...passed.map(({ x, width }) => x + width)));
  const [from, to] = [round(a.x + a.width), round(b.x)];
  const [bend, end] = [round((from + left) / 2), round((right + to) / 2)];
  return (
    `M${from} ${middle(a)}C${bend} ${middle(a)} ${bend} ${lane} ${left} ${lane}H${right}` +
    `C${end} ${lane} ${end} ${middle(b)} ${to} ${middle(b)}`
  );
}

/**
 * The path between two names of one column, in the room beside it: on the left of the last column, else on the right.
 */
function arc(a: Box, b: Box, gap: number, isLeft: boolean): string {
  const edges = [a, b].map((box) => (isLeft ? box.x : box.x + box.width));
  const reach = Math.min((gap || LEAST_GAP) * 0.85, 10 + Math.abs(middle(a) - middle(b)) / 8);
  const bend = round(isLeft ? Math.min(...edges) - reach : Math.max(...edges) + reach);
  const [from, to] = edges.map(round);
  return `M${from} ${middle(a)}C${bend} ${middle(a)} ${bend} ${middle(b)} ${to} ${middle(b)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
