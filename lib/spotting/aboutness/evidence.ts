import type { CompiledEntity, Weighing } from '../lexicon/compiled';
import type { BlockEvidence } from './block-evidence';
import { LEAD, type Sums, sentencesOf, strongInLead, sumsOf } from './block-sums';
import { isJoinedTo, isPairWith, reachOf } from './near-words';

// The evidence of a story for a subject: what its blocks say, summed up as counts.

/** How many UTF-16 units a hundred words of English have: many counts are per hundred words. */
const HUNDRED_WORDS = 600;

/** A shorter story counts as this long, in UTF-16 units: else three field words in a blurb would seem very many. */
const SHORTEST = 360;

/** From this length on a story is long, in UTF-16 units: four hundred words. */
const LONG = 2400;

/** How many sentences without a field word are added for `fieldShare`, so that it is low where there are few. */
const FEW = 3;

/** The same for `elsewhere`: how many joined sentences without another country are added, as one alone shows little. */
const SOME = 2;

/** What speaks for a story being about a subject, and what against: counts, as the model weighs them. */
export interface Counts {
  /** Sentences in the lead that join anchor and field, or name a specific entity. */
  lead: number;
  /** All sentences that join anchor, field and third, or name a specific entity, per hundred words. */
  complete: number;
  /** The share of joined sentences that name another country and no third, from 0 to 1: low where there are few. */
  elsewhere: number;
  /** Sentences with an anchor and a word of business or technology, or joined, per hundred words. */
  weak: number;
  /** Field words per hundred words. */
  fields: number;
  /**
   * The share of its sentences with a field word, from 0 to 1: low where there are few sentences. Those in blocks with
   * two telling names near each other are not counted: a duty that is told with such names is not somebody else’s. Nor
   * are, for what concerns all, those without another country where the story says once whose tariffs it means
   * (`isVouched`): “U.S. tariffs” in one sentence tells what “the tariffs” are in all others.
   */
  fieldShare: number;
  /**
   * Sentences that go on about the field and name neither an anchor nor another country, per hundred words. At most as
   * many are counted as there are sentences with an anchor: to name it once does not make a story on licenses one on
   * the subject. Where it says whose tariffs it means all are counted, for what concerns all.
   */
  carried: number;
  /**
   * How many strong field words there are. A long story on a town may have ten in a thousand words: few per hundred,
   * but many.
   */
  strongAll: number;
  /** How many there are in the lead. */
  strongLead: number;
  /** Those with a percentage beside them, per hundred words. */
  rates: number;
  /** Whether the story says whose tariff it is, 0 or 1. */
  vouched: number;
  /** Sentences with anchor and third, and a percentage or a word of business or technology, per hundred words. */
  pairs: number;
  /** The share of its text in blocks with an anchor, a specific name or a pair of telling ones, from 0 to 1. */
  share: number;
  /** How often the third is named, per hundred words. */
  thirds: number;
  /** Other countries per hundred words. */
  others: number;
  /** How many specific entities are named for certain. */
  specifics: number;
  /** How often telling entities are named, per hundred words. */
  tellingMentions: number;
  /**
   * How many entities are named, but for people and firms in news of all kinds. In a story longer than `LONG` it is
   * their number per `LONG` units, as a long story on anything names many.
   */
  variety: number;
}

/** What the blocks of a story say of a subject. */
export interface Evidence {
  counts: Counts;
  /** How many sentences join anchor and field, or name a specific entity. */
  joined: number;
  /** How many sentences have an anchor or a specific name. */
  anchored: number;
  /** Whether a sentence in the lead has an anchor or a specific name. */
  named: boolean;
  /** Whether a joined sentence begins in the headline or the first sentences. */
  opening: boolean;
  /** In how many fifths of the story a joined sentence begins. */
  spread: number;
  /**
   * What kind of entities it names, if all of them are in news of all kinds and it says little besides: people and
   * firms alone, or goods as well. It says little if it is longer than a lead and has one joined sentence at most. For
   * what concerns all it says little if it has one strong field word at most, and goods do not make it thin.
   */
  thin: 'fame' | 'goods' | undefined;
  /**
   * Whether it says the least that a story on the subject says. The prefilter asks for no more, so it sleeps through
   * none. What concerns all needs a strong field word, and a country, unless the text is very short, an anchor, a field
   * word or a specific name: who sets tariffs (Bessent, Greer) does other things, too. Then two telling names near each
   * other are enough. Else the main subject needs an anchor and a field word; another needs them near each other, in
   * one block or in two that follow each other, and a strong field word or a specific name: leaders who meet to “deepen
   * trade” fight no trade war. The third or a specific name is needed, too, but for what concerns all.
   */
  wakes: boolean;
}

/**
 * How many strong field words in its lead tell, for what concerns all, that a story names no other country because
 * everybody knows whose tariffs it means: “The shoemaker expects tariffs to halve its profit.”
 */
const PLAIN = 3;

/** Sums up what the blocks of a story say. */
export function evidenceOf(blocks: readonly BlockEvidence[], weighing: Weighing): Evidence {
  const sums = sumsOf(blocks);
  const { length } = sums;
  const strongLead = sums.strong > 0 ? strongInLead(blocks) : 0;
  const isPlain = weighing === 'all' && sums.others === 0 && strongLead >= PLAIN;
  const isVouched = isPlain || (weighing === 'all' && sums.vouched);
  const per = (count: number) => (count * HUNDRED_WORDS) / Math.max(length, SHORTEST);
  const { lead, complete, elsewhere, weak, ...places } = sentencesOf(blocks, length);
  return {
    counts: {
      lead: isPlain && places.named ? Math.max(1, lead) : lead,
      complete: per(complete),
      elsewhere: elsewhere / (places.joined + SOME),
      weak: per(weak),
      fields: per(sums.fields),
      fieldShare: (isVouched ? sums.abroad : sums.fieldSentences) / (sums.sentenceCount + FEW),
      carried: per(isVouched ? sums.carried : Math.min(sums.carried, sums.sentences)),
      strongAll: sums.strong,
      strongLead,
      rates: per(sums.rates),
      vouched: sums.vouched ? 1 : 0,
      pairs: per(sums.pairs),
      share: sums.spoken / (length || 1),
      thirds: per(sums.thirds),
      others: per(sums.others),
      specifics: sums.specifics.size,
      tellingMentions: per(sums.telling),
      variety: namedIn(blocks).filter((one) => !one.inAllNews || isGoods(one)).length * Math.min(1, LONG / length),
    },
    joined: places.joined,
    anchored: sums.sentences,
    named: places.named,
    opening: places.opening,
    spread: places.spread,
    thin: (weighing === 'all' ? sums.strong <= 1 : length > LEAD && places.joined <= 1)
      ? inAllNews(blocks, weighing)
      : undefined,
    wakes: wakes(blocks, sums, places.joined, weighing),
  };
}

/** `Evidence.wakes` of blocks, of whose sentences `joined` are joined. */
function wakes(blocks: readonly BlockEvidence[], sums: Sums, joined: number, weighing: Weighing): boolean {
  if (weighing === 'all' ? sums.strong === 0 : sums.length > SHORTEST && sums.sentences + sums.fields === 0)
    return false;
  if (blocks.some((block, nth) => block.tellingPair || isPairWith(block.edges, blocks[nth + 1]?.edges))) return true;
  if (weighing === 'main') return joined > 0 || (sums.fields > 0 && sums.anchors > 0);
  return (
    sums.strong + sums.certain > 0 &&
    (weighing === 'all' || sums.thirds + sums.specifics.size > 0) &&
    blocks.some((block, nth) => block.joined || isJoinedTo(block.edges, blocks[nth + 1]?.edges, reachOf(weighing)))
  );
}

/** The entities that blocks name, each once. */
const namedIn = (blocks: readonly BlockEvidence[]) => [...new Set(blocks.flatMap((block) => [...block.named]))];

/** What blocks name of what we know, if that is nothing but what is in news of all kinds. */
function inAllNews(blocks: readonly BlockEvidence[], weighing: Weighing): Evidence['thin'] {
  const named = namedIn(blocks);
  if (named.length === 0 || !named.every((one) => one.inAllNews)) return undefined;
  if (!named.some(isGoods)) return 'fame';
  return weighing === 'all' ? undefined : 'goods';
}

const isGoods = ({ category }: CompiledEntity): boolean => category === 'goods';
