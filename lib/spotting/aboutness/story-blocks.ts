import type { CompiledSubject, Weighing } from '../lexicon/compiled';
import type { Pausable } from '../shared/pausable';
import type { View } from '../shared/view';
import { type BlockEvidence, blockEvidence, sentenceCount } from './block-evidence';
import { speaksOf } from './block-names';
import { sentencesOf, sumsOf } from './block-sums';
import { SHARE } from './story-model';

// The blocks of a story as evidence for one subject. Most subjects stand in one or two blocks of a story, and these
// often show already that it cannot be lit for them.

/** How much text is judged between two pauses, in UTF-16 units. It takes 0.1 ms, and a pause costs time as well. */
const TEXT_A_STEP = 3000;

/**
 * How much text, in UTF-16 units, a block counts for beside its own: a page may have thousands of blocks of one word.
 */
const TEXT_A_BLOCK = 200;

/** The blocks of a story as evidence for a subject. */
interface StoryBlocks {
  /** One for each block. */
  blocks: readonly BlockEvidence[];
  /**
   * Whether the story may be about the subject, or touch it. If not, the blocks that do not name the subject were not
   * read, and stand there as silent ones.
   */
  mayBeLit: boolean;
}

/**
 * Reads what the blocks of a story say of a subject: first those that name it, and the others only if these may be
 * enough, or if `asksAll`. `silent`: what each block says if it has no word that counts, which is the same for all
 * subjects. May pause after each block.
 */
export function* blocksOf(
  views: readonly View[],
  silent: readonly BlockEvidence[],
  subject: CompiledSubject,
  asksAll = false,
): Pausable<StoryBlocks> {
  const blocks = [...silent];
  const naming: number[] = [];
  const others: number[] = [];
  for (const [nth, view] of views.entries()) (speaksOf(view, subject) ? naming : others).push(nth);
  yield* readInto(blocks, naming, views, subject);
  const mayBeLit = asksAll || saysEnough(blocks, subject.weights);
  if (mayBeLit) yield* readInto(blocks, others, views, subject);
  return { blocks, mayBeLit };
}

/** Puts the evidence of some blocks, of which `which` are the indexes, in their places. */
function* readInto(
  blocks: BlockEvidence[],
  which: readonly number[],
  views: readonly View[],
  subject: CompiledSubject,
): Pausable<void> {
  let sincePause = 0;
  for (const nth of which) {
    const view = views[nth] as View;
    if (!isSilent(view, subject)) blocks[nth] = blockEvidence(view, subject);
    sincePause += TEXT_A_BLOCK + view.text.length;
    if (sincePause < TEXT_A_STEP) continue;
    yield;
    sincePause = 0;
  }
}

/**
 * How many joined sentences a story needs to be lit that does not name a subject in its lead. A country needs two: what
 * one sentence further down says of another country than that of the story is an aside (“as the EU did in July”).
 */
const JOINED: Readonly<Record<Weighing, number>> = { main: 1, fronts: 2, all: 1 };

/**
 * Whether the blocks that name a subject say enough for a passage, or for what makes a story on it (`isThroughout`).
 */
function saysEnough(blocks: readonly BlockEvidence[], weighing: Weighing): boolean {
  const { length, spoken } = sumsOf(blocks);
  const { joined, named } = sentencesOf(blocks, length);
  return named || joined >= JOINED[weighing] || spoken >= SHARE * length;
}

/** Whether a block has no word at all that counts: most of a page’s menus and short lines have none. */
export const isSilent = (view: View, { fields, strongFields, thirds, weights }: CompiledSubject): boolean =>
  view.candidates.length === 0 &&
  view.anchors().size === 0 &&
  view.words(fields).length === 0 &&
  view.names(thirds).length === 0 &&
  view.states().length === 0 &&
  (weights === 'main' || view.words(strongFields).length === 0);

const NONE: ReadonlySet<never> = new Set();
const NO_EDGES = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

/** The evidence of a silent block, which only makes its story longer. */
export const silentEvidence = (view: View): BlockEvidence => ({
  length: view.text.length,
  anchors: 0,
  fields: 0,
  edges: { index: view.index, anchor: NO_EDGES, field: NO_EDGES, telling: NO_EDGES },
  strong: [],
  rates: 0,
  thirds: 0,
  pairs: 0,
  others: 0,
  joined: false,
  sentenceCount: sentenceCount(view),
  fieldSentences: 0,
  carried: 0,
  abroad: 0,
  vouched: false,
  sentences: [],
  specifics: [],
  certain: 0,
  telling: 0,
  tellingPair: false,
  named: NONE,
});
