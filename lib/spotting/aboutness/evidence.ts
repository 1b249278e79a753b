import type { CompiledEntity } from '../lexicon/compiled';
import type { BlockEvidence } from './block-evidence';

/** How many UTF-16 units make a hundred words of English: what counts are measured against. */
const HUNDRED_WORDS = 600;

/** A story shorter than this is measured as if it were as long, so that three words in a blurb are no flood. */
const SHORTEST = 360;

/** How many UTF-16 units of a story are its lead: headline and first paragraphs, about 120 words. */
const LEAD = 720;

/** How many UTF-16 units of a story are its opening: headline and first sentences, about 80 words. */
const OPENING = 480;

/** How many sentences without a field word are thought added to a story, so that its share means little where there are few. */
const FEW = 1;

/** What speaks for a story being about a subject, and what against: counts, as the model weighs them. */
export interface Counts {
  /** Sentences in the lead that join anchor and field, or name a specific entity. */
  lead: number;
  /** Sentences in the lead with an anchor. */
  leadAnchors: number;
  /** All sentences that join anchor and field, or name a specific entity. */
  joined: number;
  /** Those that also name the third or a specific entity, per hundred words. */
  complete: number;
  /** The share of those that name another country and not the third, from 0 to 1. */
  elsewhere: number;
  /** Sentences with an anchor and a word of business or technology, or joined, per hundred words. */
  weak: number;
  /** Field words per hundred words. */
  fields: number;
  /** The share of its sentences with a field word, from 0 to 1: low where there are few sentences. */
  fieldShare: number;
  /** The geometric mean of anchors and field words per hundred words: much only where there are many of both. */
  both: number;
  /** Other countries per hundred words. */
  others: number;
  /** How many specific entities are named for certain, and how often per hundred words. */
  specifics: number;
  specificMentions: number;
  /** How often telling entities are named, per hundred words. */
  tellingMentions: number;
}

/** What the blocks of a story say of a subject. */
export interface Evidence {
  counts: Counts;
  /** Whether a joined sentence begins in the headline or the first sentences. */
  opening: boolean;
  /** In how many fifths of the story a joined sentence begins. */
  spread: number;
  /** The share of its text in blocks with an anchor or a specific name, from 0 to 1. */
  share: number;
  /** Whether it says so much that its page wakes the reader: the prefilter asks for no more. */
  wakes: boolean;
}

/** Sums up what the blocks of a story say. */
export function evidenceOf(blocks: readonly BlockEvidence[]): Evidence {
  const sums = sumsOf(blocks);
  const { length, anchors, fields } = sums;
  const per = (count: number) => (count * HUNDRED_WORDS) / Math.max(length, SHORTEST);
  const sentences = sentencesOf(blocks, length);
  return {
    counts: {
      lead: sentences.lead,
      leadAnchors: sentences.leadAnchors,
      joined: sentences.joined,
      complete: per(sentences.complete),
      elsewhere: sentences.elsewhere / Math.max(sentences.joined, 1),
      weak: per(sentences.weak),
      fields: per(fields),
      fieldShare: sums.fieldSentences / (sums.sentenceCount + FEW),
      both: Math.sqrt(per(anchors) * per(fields)),
      others: per(sums.others),
      specifics: sums.specifics.size,
      specificMentions: per(sums.specificMentions),
      tellingMentions: per(sums.telling),
    },
    opening: sentences.opening,
    spread: sentences.fifths.size,
    share: sums.anchoredLength / Math.max(length, 1),
    wakes: sentences.joined > 0 || (anchors > 0 && fields > 0) || sums.tellingPair,
  };
}

/** Adds up the counts of blocks. */
function sumsOf(blocks: readonly BlockEvidence[]) {
  const counts = { length: 0, anchors: 0, fields: 0, others: 0, telling: 0, specificMentions: 0, anchoredLength: 0 };
  const sums = { ...counts, sentenceCount: 0, fieldSentences: 0, tellingPair: false };
  const specifics = new Set<CompiledEntity>();
  for (const block of blocks) {
    sums.length += block.length;
    sums.anchors += block.anchors;
    sums.fields += block.fields;
    sums.others += block.others;
    sums.telling += block.telling;
    sums.specificMentions += block.specifics.length;
    sums.sentenceCount += block.sentenceCount;
    sums.fieldSentences += block.fieldSentences;
    sums.tellingPair ||= block.tellingPair;
    if (block.sentences.length > 0) sums.anchoredLength += block.length;
    for (const entity of block.specifics) specifics.add(entity);
  }
  return { ...sums, specifics };
}

/** Counts the sentences of a story of `length` UTF-16 units by what they say, and where. */
function sentencesOf(blocks: readonly BlockEvidence[], length: number) {
  const counts = { lead: 0, leadAnchors: 0, joined: 0, complete: 0, elsewhere: 0, weak: 0, opening: false };
  const fifths = new Set<number>();
  let before = 0;
  for (const block of blocks) {
    for (const { start, joined, complete, elsewhere, weak } of block.sentences) {
      const at = before + start;
      if (at < LEAD) counts.leadAnchors++;
      if (weak) counts.weak++;
      if (!joined) continue;
      counts.joined++;
      if (at < LEAD) counts.lead++;
      counts.opening ||= at < OPENING;
      if (complete) counts.complete++;
      if (elsewhere) counts.elsewhere++;
      fifths.add(Math.floor((5 * at) / length));
    }
    before += block.length;
  }
  return { ...counts, fifths };
}
