import type { CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { hasWithin, type Span } from '../shared/span';
import type { View } from '../shared/view';
import { namesOfSubject } from './block-names';
import { around, type BlockEdges, edgesOf, isVouched, PERCENT, ratesOf, reachOf } from './near-words';

// The evidence of one block for a subject: what its sentences say by themselves.

/** A sentence that has an anchor, or names a specific entity. */
export interface AnchoredSentence {
  /** Where it begins, as a UTF-16 offset in the folded text of its block. */
  start: number;
  /** Whether it joins the anchor with a field word, or names a specific entity. */
  joined: boolean;
  /** Whether it is joined and also names the third, or a specific entity. */
  complete: boolean;
  /**
   * Whether it is joined and names another country, and nothing that tells for the subject. If it is not complete, it
   * speaks of trade with others.
   */
  elsewhere: boolean;
  /** Whether it has a weak field word beside the anchor. */
  weak: boolean;
}

/** What one block says of a subject by its own words. */
export interface BlockEvidence {
  /** The length of its text in UTF-16 units. */
  length: number;
  anchors: number;
  fields: number;
  edges: BlockEdges;
  /** Where its strong field words stand. */
  strong: readonly Span[];
  /** How many of them have a percentage near them. */
  rates: number;
  /** How often it names the third. */
  thirds: number;
  /** How many of its sentences name anchor and third, and have a percentage or a weak field word. */
  pairs: number;
  /** How often it names countries that the subject does not turn on. */
  others: number;
  /** How many of its sentences have a field word, and name neither an anchor nor another country. */
  carried: number;
  /** How many of its sentences have a field word, and name another country and no anchor. */
  abroad: number;
  /** Whether it says whose tariff it is (`isVouched`). */
  vouched: boolean;
  /** Whether an anchor and a field word stand near each other (`reachOf`), or it names a specific entity. */
  joined: boolean;
  /** About how many sentences it has. */
  sentenceCount: number;
  /** How many of them have a field word. */
  fieldSentences: number;
  /** Its sentences with an anchor or a specific name, in their order. */
  sentences: AnchoredSentence[];
  /** The specific entities that it names for certain, once for each time. */
  specifics: CompiledEntity[];
  /** How many of these names are certain by their form alone, and not by an anchor in it (“deal with Canada”). */
  certain: number;
  /** How often it has certain names of telling entities. */
  telling: number;
  /** Whether two of these stand near each other. */
  tellingPair: boolean;
  /** The entities of the subject that it may name. */
  named: ReadonlySet<CompiledEntity>;
}

/** How far apart two telling names stand at most to count as a pair, in UTF-16 units: as far as for the prefilter. */
const NEAR = 400;

/** Reads what a block says of a subject. */
export function blockEvidence(view: View, subject: CompiledSubject): BlockEvidence {
  const anchors = view.anchors().get(subject) ?? NONE;
  const fields = view.words(subject.fields);
  // Strong field words have no weight for the main subject, so there they are not looked for.
  const strong = subject.weights === 'main' ? NONE : view.words(subject.strongFields);
  const { mayBe, telling, specific, terms } = namesOfSubject(view, subject, anchors);
  // What tells for the subject wherever it stands: telling names, and terms without a capital (“reciprocal tariffs”).
  const signs = mayBe.filter(({ alias }) => alias.need === 'nothing' && alias.entity.telling.includes(subject));
  const others = view
    .states()
    .filter(({ start, end, telling: isTelling }) => isTelling && !subject.isOwn(view.text.slice(start, end)));
  const reach = reachOf(subject.weights);
  const thirds = view.names(subject.thirds);
  const { fieldSentences, carried, abroad } = sentencesWithFields(view, fields, anchors, others);
  // Each property is named: an object into which another is spread is slower to use.
  return {
    length: view.text.length,
    anchors: anchors.length,
    fields: fields.length,
    edges: edgesOf(view, anchors, fields, telling),
    strong,
    rates: ratesOf(view, strong),
    thirds: thirds.length,
    pairs: subject.weights === 'main' ? 0 : pairsIn(view, subject, anchors),
    others: others.length,
    joined:
      specific.length > 0 ||
      anchors.some(({ start }) => hasWithin(fields, around(start, reach)) || hasWithin(terms, around(start))),
    sentenceCount: sentenceCount(view),
    fieldSentences,
    carried,
    abroad,
    vouched:
      isVouched(subject, strong, anchors, thirds) || signs.some(({ alias }) => alias.entity.category === 'measure'),
    sentences: anchoredSentences(view, subject, anchors, specific, terms, others, signs),
    specifics: [...specific, ...terms].map(({ alias }) => alias.entity),
    certain: specific.filter((one) => !hasWithin(anchors, one)).length,
    telling: telling.length,
    tellingPair: telling.some(({ start }, nth) => start - (telling[nth - 1]?.start ?? Number.NEGATIVE_INFINITY) < NEAR),
    named: new Set(mayBe.map(({ alias }) => alias.entity)),
  };
}

const NONE: readonly Span[] = [];

/** About how many sentences a block has. */
export const sentenceCount = (view: View): number => view.matches(STOP).length || 1;

/** Where a sentence may end. Abbreviations are not sorted out, as only a rough count is needed. */
const STOP = /[.!?]["')]*(?=\s|$)/g;

/**
 * How many sentences have a field word, how many of them no anchor but another country (`abroad`), and how many
 * neither.
 */
function sentencesWithFields(
  view: View,
  fields: readonly Span[],
  anchors: readonly Span[],
  others: readonly Span[],
): Pick<BlockEvidence, 'fieldSentences' | 'abroad' | 'carried'> {
  const left = new Set<number>();
  for (const { start } of fields) left.add(view.sentenceAt(start).start);
  const fieldSentences = left.size;
  if (fieldSentences === 0) return { fieldSentences, abroad: 0, carried: 0 };
  for (const { start } of anchors) left.delete(view.sentenceAt(start).start);
  const unanchored = left.size;
  for (const { start } of others) left.delete(view.sentenceAt(start).start);
  return { fieldSentences, abroad: unanchored - left.size, carried: left.size };
}

/**
 * How many sentences name the anchor and the third, and say by a percentage or a weak field word that it is business.
 */
function pairsIn(view: View, subject: CompiledSubject, anchors: readonly Span[]): number {
  const thirds = view.names(subject.thirds);
  if (thirds.length === 0) return 0;
  const sentences = new Set<number>();
  for (const { start } of anchors) {
    const whole = view.sentenceAt(start);
    const near = overlap(whole, around(start));
    const isBusiness = () => hasWithin(view.matches(PERCENT), near) || hasWithin(view.words(subject.weakFields), near);
    if (hasWithin(thirds, near) && isBusiness()) sentences.add(whole.start);
  }
  return sentences.size;
}

function anchoredSentences(
  view: View,
  subject: CompiledSubject,
  anchors: readonly Span[],
  specific: readonly Candidate[],
  terms: readonly Candidate[],
  others: readonly Span[],
  signs: readonly Span[],
): AnchoredSentence[] {
  const found = new Map<number, AnchoredSentence>();
  const at = (start: number): AnchoredSentence => {
    const known = found.get(start) ?? { start, joined: false, complete: false, elsewhere: false, weak: false };
    found.set(start, known);
    return known;
  };
  for (const { start } of anchors) {
    const whole = view.sentenceAt(start);
    const near = overlap(whole, around(start));
    const sentence = at(whole.start);
    const joined = hasWithin(view.words(subject.fields), near) || hasWithin(terms, near);
    sentence.joined ||= joined;
    sentence.complete ||= joined && hasWithin(view.names(subject.thirds), near);
    sentence.elsewhere ||= joined && hasWithin(others, near) && !hasWithin(signs, near);
    sentence.weak ||= hasWithin(view.words(subject.weakFields), near);
  }
  for (const { start } of specific) Object.assign(at(view.sentenceAt(start).start), { joined: true, complete: true });
  return [...found.values()].sort((one, other) => one.start - other.start);
}

const overlap = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});
