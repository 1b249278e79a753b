import type { Graph, Line } from './graph';
import { type Measure, piecesOf, wrap } from './wrap';

/** A name in the picture, in CSS px from its upper left corner. */
export interface Box {
  id: string;
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
  /** The left edges and the widths of the columns. */
  columns: { x: number; width: number }[];
}

/** The height of a line of text, the room above and below a name, and the least room between two names, in CSS px. */
export const LINE_HEIGHT = 15;
export const PAD = 4;
const BETWEEN = 7;

/** The least room between two columns, in CSS px: a line has to be seen to go from one to the other. */
const LEAST_GAP = 24;

/** The most room for a name, in CSS px: a longer one is broken sooner, so that the columns stay apart. */
const WIDEST = 170;

/**
 * Places the columns of a graph side by side in a width in CSS px. Names are broken so that they fit, and none lies over
 * another. A column that has less to hold is spread over the height of the fullest one.
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
    return ids.map(
      (id, at): Box => ({
        id,
        x: edges[nth] ?? 0,
        y: sum(heights.slice(0, at)) + (at + 0.5) * room,
        width: widths[nth] ?? 0,
        height: heights[at] ?? 0,
        text: texts[nth]?.[at] ?? [],
      }),
    );
  });
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const last = edges.at(-1) ?? 0;
  const strokes = lines.flatMap((line): Stroke[] => {
    const [a, b] = [boxOf.get(line.ends[0]), boxOf.get(line.ends[1])];
    return a && b ? [{ line, d: a.x === b.x ? arc(a, b, gap, a.x > 0 && a.x === last) : curve(a, b) }] : [];
  });
  return { width, height, boxes, strokes, columns: widths.map((one, nth) => ({ x: edges[nth] ?? 0, width: one })) };
}

/** As wide as the longest name needs, if there is room; else each gives way, but not below its longest word if it can. */
function columnWidths(columns: readonly string[][], width: number, measure: Measure): number[] {
  const room = width - LEAST_GAP * Math.max(1, columns.length - 1); // One column needs room beside it for its arcs.
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => measure(text.trimEnd())));
  const wanted = columns.map((names) => Math.min(WIDEST, Math.ceil(widest(names)) + 2 * PAD));
  if (sum(wanted) <= room) return wanted;
  const least = columns.map((names) => Math.min(WIDEST, Math.ceil(widest(names.flatMap(piecesOf))) + 2 * PAD));
  if (sum(least) >= room) return least.map((one) => Math.floor((one / sum(least)) * room));
  const share = (room - sum(least)) / (sum(wanted) - sum(least));
  return least.map((one, nth) => Math.floor(one + ((wanted[nth] ?? one) - one) * Math.min(1, Math.max(0, share))));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const middle = ({ y, height }: Box): number => round(y + height / 2);

/** From the right edge of one name to the left edge of another, further right. */
function curve(a: Box, b: Box): string {
  const [from, to] = [round(a.x + a.width), round(b.x)];
  const bend = round((from + to) / 2);
  return `M${from} ${middle(a)}C${bend} ${middle(a)} ${bend} ${middle(b)} ${to} ${middle(b)}`;
}

/** Between two names of one column, in the room beside it: on the left of the last column, else on the right. */
function arc(a: Box, b: Box, gap: number, isLeft: boolean): string {
  const edge = round(isLeft ? a.x : a.x + a.width);
  const reach = Math.min((gap || LEAST_GAP) * 0.85, 10 + Math.abs(middle(a) - middle(b)) / 8);
  const bend = round(isLeft ? edge - reach : edge + reach);
  return `M${edge} ${middle(a)}C${bend} ${middle(a)} ${bend} ${middle(b)} ${edge} ${middle(b)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
