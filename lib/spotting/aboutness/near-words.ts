import type { CompiledSubject, Weighing } from '../lexicon/compiled';
import { hasWithin, type Span } from '../shared/span';
import type { View } from '../shared/view';

// Which words of a block stand near each other, and what that shows: an anchor and a field word, or two telling names,
// also across the border to the next block; beside a strong field word its rate, and whose tariff it is.

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

/**
 * Whether two telling names stand near each other, one at the end of a block and one at the beginning of the next. They
 * stand nearer than two within one block have to (`block-evidence.ts`), as a new paragraph may turn to something else.
 */
export const isPairWith = ({ index, telling }: BlockEdges, next: BlockEdges | undefined): boolean =>
  next?.index === index + 1 && telling.end + next.telling.start <= TOGETHER;

/** A percentage. */
export const PERCENT = /\b(?:percent|per cent)\b|\d ?%/g;

/** How far from a strong field word a percentage that counts as its rate stands at most, in UTF-16 units. */
const RATE = 90;

const beside = ({ start, end }: Span): Span => ({ start: start - RATE, end: end + RATE });

/** How many strong field words have a percentage near them. */
export const ratesOf = (view: View, strong: readonly Span[]): number =>
  strong.filter((span) => hasWithin(view.matches(PERCENT), beside(span))).length;

/**
 * How far before a strong field word an anchor that acts begins at most, in UTF-16 units: “Trump’s new 25 percent
 * tariffs”, “the White House raised the duty”. Of 35 to 90 it judges most labelled pages rightly.
 */
const ACTING = 50;

/**
 * Whether a block says whose tariff it is: an anchor stands right before a strong field word, or, where the subject is
 * a country, the third beside one.
 */
export const isVouched = (
  { weights }: CompiledSubject,
  strong: readonly Span[],
  anchors: readonly Span[],
  thirds: readonly Span[],
): boolean =>
  strong.some((span) =>
    weights === 'all'
      ? hasWithin(anchors, { start: span.start - ACTING, end: span.start })
      : hasWithin(thirds, beside(span)),
  );
