import type { Weighing } from '../lexicon/compiled';
import type { Span } from '../shared/span';
import type { View } from '../shared/view';

// Whether words stand near each other across the border of two blocks: an anchor and a field word, or two telling
// names.

/** How far apart an anchor and a field word may stand to count as said together, in UTF-16 units: about 35 words. */
const TOGETHER = 200;

/**
 * The same for the subject that concerns all, where a story is judged as a whole: such a story names America where it
 * tells who pays, and the tariff a sentence or two later. On the other fronts this would light more stories on
 * something else. `prefilter.ts` has both numbers, too.
 */
const TOGETHER_FOR_ALL = 400;

/** How far apart an anchor and a field word may stand, in UTF-16 units, so that a story may be on such a subject. */
export const reachOf = (weighing: Weighing): number => (weighing === 'all' ? TOGETHER_FOR_ALL : TOGETHER);

/** The stretch around a place in which words count as said together with a word that begins there. */
export const around = (at: number, reach = TOGETHER): Span => ({ start: at - reach, end: at + reach });

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
 * way round. They are not if a block of a sidebar stands between the two: the prefilter, which reads the page as one
 * text, counts its length in and might sleep through the story.
 */
export const isJoinedTo = (
  { index, anchor, field }: BlockEdges,
  next: BlockEdges | undefined,
  reach = TOGETHER,
): boolean =>
  next?.index === index + 1 && (anchor.end + next.field.start <= reach || field.end + next.anchor.start <= reach);

/** Whether two telling names stand near each other, one at the end of a block and one at the beginning of the next. */
export const isPairWith = ({ index, telling }: BlockEdges, next: BlockEdges | undefined): boolean =>
  next?.index === index + 1 && telling.end + next.telling.start <= TOGETHER;
