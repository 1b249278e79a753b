import { type Graph, keyOf, type Line, otherEnd } from './graph';

/**
 * Where the focus is in the picture: on a name, or on a line that was reached from the name `from` in the direction
 * `way`.
 */
export type Stop = { id: string } | { line: Line; from: string; way: 'left' | 'right' };

/** The key that identifies a stop. */
export const stopKey = (stop: Stop): string => ('id' in stop ? stop.id : keyOf(stop.line));

/**
 * The stop that a key leads to; undefined where it leads nowhere. From a name, up and down lead to the names above and
 * below, and on to the next column; left and right lead onto the first line on that side. From a line, up and down lead
 * to the other lines of that name on that side, left and right to the names at its ends. Home and End lead to the first
 * and the last name.
 */
export function walk(graph: Graph, stop: Stop, key: string): Stop | undefined {
  if (key === 'Home' || key === 'End') {
    const id = graph.columns.flat().at(key === 'Home' ? 0 : -1);
    return id === undefined ? undefined : { id };
  }
  const down = { ArrowDown: 1, ArrowUp: -1 }[key];
  const way = ({ ArrowLeft: 'left', ArrowRight: 'right' } as const)[key];
  if ('id' in stop) {
    if (way) {
      const [line] = linesFrom(graph, stop.id, way);
      return line && { line, from: stop.id, way };
    }
    const names = graph.columns.flat();
    const id = down && names[names.indexOf(stop.id) + down];
    return id ? { id } : undefined;
  }
  if (way) return { id: way === stop.way ? otherEnd(stop.line, stop.from) : stop.from };
  const lines = linesFrom(graph, stop.from, stop.way);
  const line = down && lines[lines.findIndex((one) => keyOf(one) === keyOf(stop.line)) + down];
  return line ? { ...stop, line } : undefined;
}

/** The lines of a name to one side, from top to bottom. Those within its own column are on both sides. */
function linesFrom({ columns, lines }: Graph, id: string, way: 'left' | 'right'): Line[] {
  const columnOf = (one: string): number => columns.findIndex((ids) => ids.includes(one));
  const names = columns.flat();
  const own = columnOf(id);
  return lines
    .filter((line) => line.ends.includes(id))
    .filter((line) => (way === 'right' ? columnOf(otherEnd(line, id)) >= own : columnOf(otherEnd(line, id)) <= own))
    .sort((a, b) => names.indexOf(otherEnd(a, id)) - names.indexOf(otherEnd(b, id)));
}
