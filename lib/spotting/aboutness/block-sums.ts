import type { CompiledEntity } from '../lexicon/compiled';
import type { BlockEvidence } from './block-evidence';

// The counts of a story’s blocks, added up.

/** How many UTF-16 units of a story are its lead: headline and first paragraphs, about 120 words. */
export const LEAD = 720;

/** How many UTF-16 units of a story are its opening: headline and first sentences, about 80 words. */
const OPENING = 480;

/** The counts of the blocks of a story, added up. */
export interface Sums {
  /** The length of the story in UTF-16 units. */
  length: number;
  /** The length of its blocks with an anchor, a specific name, or a telling pair. */
  spoken: number;
  anchors: number;
  fields: number;
  strong: number;
  rates: number;
  thirds: number;
  pairs: number;
  others: number;
  carried: number;
  sentenceCount: number;
  /** Sentences with a field word, but for those of blocks with a telling pair. */
  fieldSentences: number;
  /** Those of them that name another country and no anchor. */
  abroad: number;
  /** Whether a block says whose tariff it is. */
  vouched: boolean;
  /** How many sentences have an anchor or a specific name. */
  sentences: number;
  certain: number;
  telling: number;
  specifics: Set<CompiledEntity>;
}

/** Adds up the blocks of a story in one pass, as a story may have a hundred and be judged for five subjects. */
export function sumsOf(blocks: readonly BlockEvidence[]): Sums {
  const sums: Sums = {
    length: 0,
    anchors: 0,
    fields: 0,
    strong: 0,
    rates: 0,
    thirds: 0,
    pairs: 0,
    others: 0,
    carried: 0,
    sentenceCount: 0,
    fieldSentences: 0,
    abroad: 0,
    vouched: false,
    sentences: 0,
    certain: 0,
    telling: 0,
    spoken: 0,
    specifics: new Set<CompiledEntity>(),
  };
  for (const block of blocks) {
    sums.length += block.length;
    sums.anchors += block.anchors;
    sums.fields += block.fields;
    sums.strong += block.strong.length;
    sums.rates += block.rates;
    sums.thirds += block.thirds;
    sums.pairs += block.pairs;
    sums.others += block.others;
    sums.carried += block.carried;
    sums.sentenceCount += block.sentenceCount;
    if (!block.tellingPair) {
      sums.fieldSentences += block.fieldSentences;
      sums.abroad += block.abroad;
    }
    sums.vouched ||= block.vouched;
    sums.sentences += block.sentences.length;
    sums.certain += block.certain;
    sums.telling += block.telling;
    if (block.sentences.length > 0 || block.tellingPair) sums.spoken += block.length;
    for (const entity of block.specifics) sums.specifics.add(entity);
  }
  return sums;
}

/** How many strong field words stand in the lead. */
export function strongInLead(blocks: readonly BlockEvidence[]): number {
  let count = 0;
  let before = 0;
  for (const { strong, length } of blocks) {
    if (before >= LEAD) break;
    for (const { start } of strong) if (before + start < LEAD) count++;
    before += length;
  }
  return count;
}

/** Counts the sentences of a story of `length` UTF-16 units by what they say, and where. */
export function sentencesOf(blocks: readonly BlockEvidence[], length: number) {
  const counts = { lead: 0, joined: 0, complete: 0, elsewhere: 0, weak: 0, named: false, opening: false };
  const fifths = new Set<number>();
  let before = 0;
  for (const block of blocks) {
    for (const { start, joined, complete, elsewhere, weak } of block.sentences) {
      const at = before + start;
      counts.named ||= at < LEAD;
      if (weak || joined) counts.weak++;
      if (!joined) continue;
      counts.joined++;
      if (at < LEAD) counts.lead++;
      counts.opening ||= at < OPENING;
      if (complete) counts.complete++;
      else if (elsewhere) counts.elsewhere++;
      fifths.add(Math.floor((5 * at) / length));
    }
    before += block.length;
  }
  return { ...counts, spread: fifths.size };
}
