import { type Member, PLACES, type Tie, type Ties } from '../../../lib/messages/overview';

/** The most names that the picture shows. With more its lines could not be told apart. */
const MOST_NAMES = 25;

/** All ties between two names, which one line stands for. */
export interface Line {
  /** The two ids, the one in the column further left first. */
  ends: readonly [string, string];
  ties: Tie[];
}

/** What the picture shows: up to three columns of names from left to right, and the lines between them. */
export interface Graph {
  columns: readonly (readonly string[])[];
  lines: readonly Line[];
}

/** The key of a line among those of a graph. */
export const keyOf = ({ ends }: Line): string => ends.join(' ');

/** The end of a line that is not this one. */
export const otherEnd = ({ ends: [a, b] }: Line, id: string): string => (a === id ? b : a);

/** How many ties each name has; names without any are left out. */
export function tieCounts(ties: readonly Tie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * The graph of a cast, with the names in the order of the cast. Of a large cast only the `most` names with the most
 * ties are kept.
 */
export function graphOf({ members, ties }: Ties, most = MOST_NAMES): Graph {
  const counts = tieCounts(ties);
  const tied = members.filter(({ id }) => counts.has(id));
  const kept = new Set([...tied].sort((a, b) => countOf(b, counts) - countOf(a, counts)).slice(0, most));
  const keptIds = new Set([...kept].map(({ id }) => id));
  const inside = ties.filter(({ from, to }) => from !== to && keptIds.has(from) && keptIds.has(to));
  const left = tieCounts(inside);
  const shown = tied.filter(({ id }) => left.has(id));
  const columns = PLACES.map((place) => shown.filter((one) => one.place === place).map(({ id }) => id));
  const order = columns.flat();
  return { columns: columns.filter((ids) => ids.length > 0), lines: linesOf(inside, order) };
}

const countOf = ({ id }: Member, counts: ReadonlyMap<string, number>): number => counts.get(id) ?? 0;

function linesOf(ties: readonly Tie[], order: readonly string[]): Line[] {
  const lines = new Map<string, Line>();
  for (const tie of ties) {
    const ends = [tie.from, tie.to].sort((a, b) => order.indexOf(a) - order.indexOf(b)) as [string, string];
    const line = lines.get(ends.join(' ')) ?? { ends, ties: [] };
    line.ties.push(tie);
    lines.set(ends.join(' '), line);
  }
  return [...lines.values()];
}
