import type { Weighing } from '../lexicon/compiled';
import { isJoinedTo, isPairWith } from './block-edges';
import type { BlockEvidence } from './block-evidence';

// The evidence of a story for a subject: what its blocks say, summed up as counts.

/** How many UTF-16 units make a hundred words of English: what counts are measured against. */
const HUNDRED_WORDS = 600;

/** A story shorter than this is measured as if it were as long, so that three words in a blurb are no flood. */
const SHORTEST = 360;

/** How many UTF-16 units of a story are its lead: headline and first paragraphs, about 120 words. */
const LEAD = 720;

/** How many UTF-16 units of a story are its opening: headline and first sentences, about 80 words. */
const OPENING = 480;

/** How many sentences without a field word are thought added to a story, so that its share means little where there are few. */
const FEW = 3;

/** How many joined sentences without another country are thought added to a story, as a single one shows little. */
const SOME = 2;

/** What speaks for a story being about a subject, and what against: counts, as the model weighs them. */
export interface Counts {
  /** Sentences in the lead that join anchor and field, or name a specific entity. */
  lead: number;
  /** All sentences that join anchor, field and third, or name a specific entity, per hundred words. */
  complete: number;
  /** The share of joined sentences that name another country and not the third, from 0 to 1: low where there are few. */
  elsewhere: number;
  /** Sentences with an anchor and a word of business or technology, or joined, per hundred words. */
  weak: number;
  /** Field words per hundred words. */
  fields: number;
  /**
   * The share of its sentences with a field word, from 0 to 1: low where there are few sentences. Blocks with two telling
   * names near each other are left out: a duty that has its name there is nobody else’s.
   */
  fieldShare: number;
  /**
   * Sentences that go on about the field and name neither an anchor nor another country, per hundred words. They are
   * counted for no more than there are sentences with an anchor: named once, it does not carry a story on licenses.
   */
  carried: number;
  /**
   * Words of the field that mean little else, per hundred words; how many of them there are; those in the lead; and those
   * with a percentage beside them, per hundred words. A long story on a town says “tariff” ten times in a thousand words.
   */
  strong: number;
  strongAll: number;
  strongLead: number;
  rates: number;
  /** Sentences that name anchor and third, and have a percentage or a word of business or technology, per hundred words. */
  pairs: number;
  /** The share of its text in blocks with an anchor, a specific name, or two telling ones near each other, from 0 to 1. */
  share: number;
  /** How often the third is named, per hundred words. */
  thirds: number;
  /** Other countries per hundred words. */
  others: number;
  /** How many specific entities are named for certain. */
  specifics: number;
  /** How often telling entities are named, per hundred words. */
  tellingMentions: number;
}

/** What the blocks of a story say of a subject. */
export interface Evidence {
  counts: Counts;
  /** How many sentences join anchor and field, or name a specific entity. */
  joined: number;
  /** Whether a sentence in the lead has an anchor or a specific name. */
  named: boolean;
  /** Whether a joined sentence begins in the headline or the first sentences. */
  opening: boolean;
  /** In how many fifths of the story a joined sentence begins. */
  spread: number;
  /**
   * Whether it is longer than a lead, joins at most one sentence, and names of what we know only those who are in news of
   * all kinds. What concerns all is joined in few sentences, so there it says nothing.
   */
  thin: boolean;
  /**
   * Whether it says the least that a story on the subject says. The prefilter asks for no more, so it sleeps through none.
   * On a front beside the main one that is an anchor and a field word near each other, in one block or in two that follow
   * each other, and a word that means little but trade policy (tariff) or a specific name: leaders who meet to “deepen
   * trade” fight no trade war.
   */
  wakes: boolean;
}

/** Sums up what the blocks of a story say. */
export function evidenceOf(blocks: readonly BlockEvidence[], weighing: Weighing): Evidence {
  type Count = (block: BlockEvidence) => number;
  const sum = (count: Count) => blocks.reduce((total, block) => total + count(block), 0);
  const length = sum((block) => block.length);
  const per = (count: number) => (count * HUNDRED_WORDS) / Math.max(length, SHORTEST);
  const rate = (count: Count) => per(sum(count));
  const { lead, complete, elsewhere, weak, ...places } = sentencesOf(blocks, length);
  const fields = rate((block) => block.fields);
  return {
    counts: {
      lead,
      complete: per(complete),
      elsewhere: elsewhere / (places.joined + SOME),
      weak: per(weak),
      fields,
      fieldShare:
        sum((block) => (block.tellingPair ? 0 : block.fieldSentences)) / (sum((block) => block.sentenceCount) + FEW),
      carried: Math.min(
        rate((block) => block.carried),
        rate((block) => block.sentences.length),
      ),
      strong: rate((block) => block.strong.length),
      strongAll: sum((block) => block.strong.length),
      strongLead: strongInLead(blocks),
      rates: rate((block) => block.rates),
      pairs: rate((block) => block.pairs),
      share: sum((block) => (block.sentences.length > 0 || block.tellingPair ? block.length : 0)) / (length || 1),
      thirds: rate((block) => block.thirds),
      others: rate((block) => block.others),
      specifics: new Set(blocks.flatMap((block) => block.specifics)).size,
      tellingMentions: rate((block) => block.telling),
    },
    joined: places.joined,
    named: places.named,
    opening: places.opening,
    spread: places.spread,
    thin: weighing !== 'all' && length > LEAD && places.joined <= 1 && namesOnlyInAllNews(blocks),
    wakes:
      blocks.some((block, nth) => block.tellingPair || isPairWith(block.edges, blocks[nth + 1]?.edges)) ||
      (weighing === 'main'
        ? places.joined > 0 || (fields > 0 && blocks.some((block) => block.anchors > 0))
        : blocks.some((block, nth) => block.joined || isJoinedTo(block.edges, blocks[nth + 1]?.edges)) &&
          blocks.some(({ strong, certain }) => strong.length + certain > 0) &&
          (weighing === 'all' || blocks.some(({ thirds, specifics }) => thirds + specifics.length > 0))),
  };
}

/** Whether blocks name somebody of ours, and nobody but those who are in news of all kinds. */
function namesOnlyInAllNews(blocks: readonly BlockEvidence[]): boolean {
  const named = blocks.flatMap((block) => [...block.named]);
  return named.length > 0 && named.every(({ inAllNews }) => inAllNews);
}

function strongInLead(blocks: readonly BlockEvidence[]): number {
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
function sentencesOf(blocks: readonly BlockEvidence[], length: number) {
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
