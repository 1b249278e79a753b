import type { Span } from '../shared/span';

/** How far apart an anchor and a field word may stand to count as said together, in UTF-16 units: about 35 words. */
export const TOGETHER = 200;

/** How far from the beginning and from the end of a block the nearest of some words stands, in UTF-16 units. */
interface Edges {
  start: number;
  end: number;
}

/** How near its beginning and its end a block has an anchor, and a field word. */
export interface BlockEdges {
  anchor: Edges;
  field: Edges;
}

/** Where a text has these anchors and field words first and last. */
export const edgesOf = (anchors: readonly Span[], fields: readonly Span[], text: string): BlockEdges => ({
  anchor: edges(anchors, text),
  field: edges(fields, text),
});

const edges = (spans: readonly Span[], text: string): Edges => ({
  start: spans[0]?.start ?? Number.POSITIVE_INFINITY,
  end: text.length - (spans.at(-1)?.start ?? Number.NEGATIVE_INFINITY),
});

/** Whether an anchor at the end of a block and a field word at the beginning of the next are said together, or the other way round. */
export const isJoinedTo = ({ anchor, field }: BlockEdges, next: BlockEdges | undefined): boolean =>
  next !== undefined && (anchor.end + next.field.start <= TOGETHER || field.end + next.anchor.start <= TOGETHER);
