import type { Span } from '../shared/span';
import type { View } from '../shared/view';

// What two blocks that follow each other say together: an anchor and a field word, or two telling names.

/** How far apart an anchor and a field word may stand to count as said together, in UTF-16 units: about 35 words. */
const TOGETHER = 200;

/** The stretch in which words are said together with one at `at`. */
export const around = (at: number): Span => ({ start: at - TOGETHER, end: at + TOGETHER });

/** How far from the beginning and from the end of a block the nearest of some words stands, in UTF-16 units. */
interface Edges {
  start: number;
  end: number;
}

/** How near its beginning and its end a block has an anchor, a field word, and a telling name. */
export interface BlockEdges {
  /** Which block of the page it is. */
  index: number;
  anchor: Edges;
  field: Edges;
  telling: Edges;
}

/** Where a block has these anchors, field words and telling names first and last. */
export const edgesOf = (
  { index, text }: View,
  anchors: readonly Span[],
  fields: readonly Span[],
  telling: readonly Span[],
): BlockEdges => ({
  index,
  anchor: edges(anchors, text),
  field: edges(fields, text),
  telling: edges(telling, text),
});

const edges = (spans: readonly Span[], text: string): Edges => ({
  start: spans[0]?.start ?? Number.POSITIVE_INFINITY,
  end: text.length - (spans.at(-1)?.start ?? Number.NEGATIVE_INFINITY),
});

/**
 * Whether an anchor at the end of a block and a field word at the beginning of the next are said together, or the other
 * way round. A block of a sidebar between them parts them, for the prefilter as well, which reads the page as one text.
 */
export const isJoinedTo = ({ index, anchor, field }: BlockEdges, next: BlockEdges | undefined): boolean =>
  next?.index === index + 1 && (anchor.end + next.field.start <= TOGETHER || field.end + next.anchor.start <= TOGETHER);

/** Whether two telling names stand near each other, one at the end of a block and one at the beginning of the next. */
export const isPairWith = ({ index, telling }: BlockEdges, next: BlockEdges | undefined): boolean =>
  next?.index === index + 1 && telling.end + next.telling.start <= TOGETHER;
