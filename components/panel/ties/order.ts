import { type Graph, type Line, otherEnd } from './graph';

type Columns = readonly (readonly string[])[];

/**
 * How often the columns are put in order anew. More sweeps have not lowered the crossings of any cast that was tried.
 */
const SWEEPS = 8;

/** Where a name stands: its column, and its height there, from 0 (top) to 1. */
type Spots = ReadonlyMap<string, { x: number; y: number }>;

const spotsOf = (columns: Columns): Spots =>
  new Map(columns.flatMap((ids, x) => ids.map((id, nth) => [id, { x, y: (nth + 0.5) / ids.length }] as const)));

/** How many pairs of lines cross, as straight lines between columns that are equally high. */
export function crossings({ columns, lines }: Graph): number {
  const spots = spotsOf(columns);
  const segments = lines.flatMap(({ ends: [a, b] }) => {
    const [from, to] = [spots.get(a), spots.get(b)];
    return from && to && from.x < to.x ? [{ from, to }] : [];
  });
  let count = 0;
  for (const [nth, one] of segments.entries())
    for (const other of segments.slice(nth + 1)) {
      const left = Math.max(one.from.x, other.from.x);
      const right = Math.min(one.to.x, other.to.x);
      if (left < right && (yAt(one, left) - yAt(other, left)) * (yAt(one, right) - yAt(other, right)) < 0) count++;
    }
  return count;
}

const yAt = ({ from, to }: { from: { x: number; y: number }; to: { x: number; y: number } }, x: number): number =>
  from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);

/**
 * The graph with its columns reordered so that few lines cross (the barycenter heuristic). Each name moves to the mean
 * height of the names it is tied to, column by column and back again, and the best order found on the way is kept. Then
 * neighbors are swapped as long as that helps. The result never has more crossings than the given graph.
 */
export function untangled(graph: Graph): Graph {
  const { lines } = graph;
  let columns = graph.columns;
  let best = { columns, count: crossings(graph) };
  for (let sweep = 0; sweep < SWEEPS && best.count > 0; sweep++) {
    const way = sweep % 2 === 0 ? columns.map((_, nth) => nth) : columns.map((_, nth) => columns.length - 1 - nth);
    for (const nth of way) columns = columns.map((ids, at) => (at === nth ? towardTies(ids, columns, lines) : ids));
    const count = crossings({ columns, lines });
    if (count < best.count) best = { columns, count };
  }
  return { columns: swapped(best.columns, lines), lines };
}

/**
 * A column, sorted by the mean height of the names that each of its names is tied to. Ties inside the column count only
 * for a name that has no others.
 */
function towardTies(ids: readonly string[], columns: Columns, lines: readonly Line[]): readonly string[] {
  const spots = spotsOf(columns);
  const middle = (id: string): number => {
    const others = lines.filter(({ ends }) => ends.includes(id)).flatMap((line) => spots.get(otherEnd(line, id)) ?? []);
    const own = spots.get(id);
    const outside = others.filter(({ x }) => x !== own?.x);
    const told = outside.length > 0 ? outside : others;
    return told.length > 0 ? told.reduce((sum, { y }) => sum + y, 0) / told.length : (own?.y ?? 0);
  };
  const middles = new Map(ids.map((id) => [id, middle(id)]));
  return [...ids].sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0));
}

/** Lets neighbors in a column change places as long as fewer lines cross so. */
function swapped(columns: Columns, lines: readonly Line[]): Columns {
  let now = columns;
  let count = crossings({ columns: now, lines });
  for (let better = true; better && count > 0; ) {
    better = false;
    for (const [x, ids] of columns.entries())
      for (let nth = 0; nth + 1 < ids.length; nth++) {
        const tried = now.map((one, at) => (at === x ? withSwap(one, nth) : one));
        const then = crossings({ columns: tried, lines });
        if (then >= count) continue;
        now = tried;
        count = then;
        better = true;
      }
  }
  return now;
}

const withSwap = (ids: readonly string[], nth: number): string[] => {
  const swapped = [...ids];
  [swapped[nth], swapped[nth + 1]] = [ids[nth + 1] ?? '', ids[nth] ?? ''];
  return swapped;
};
