import type { Weighing } from '../lexicon/compiled';
import type { Counts } from './evidence';

/** How much each count of evidence speaks for a story being about a subject, in log-odds for each unit of `ln(1 + count)`. */
interface Weights {
  /** The log-odds of a story without any evidence. */
  bias: number;
  counts: Readonly<Record<keyof Counts, number>>;
}

/**
 * The weights, fitted on texts that were read and labelled. `npm run fit:aboutness` fits and prints them; the README of
 * spotting has the figures.
 */
export const WEIGHTS: Readonly<Record<Weighing, Weights>> = {
  main: {
    bias: -5.8,
    counts: {
      lead: 3.3,
      complete: 2.5,
      elsewhere: -11.8,
      weak: 2.1,
      fields: 1.2,
      fieldShare: -13.4,
      carried: 6.1,
      share: 4.6,
      thirds: 2.1,
      others: -2.2,
      specifics: 1.9,
      tellingMentions: 1.5,
    },
  },
  // A country trades with many: it takes a sentence that also names the other party.
  fronts: {
    bias: -7.1,
    counts: {
      lead: 1.6,
      complete: 4.4,
      elsewhere: -4.4,
      weak: 1.9,
      fields: -0.1,
      fieldShare: 0.7,
      carried: 3.2,
      share: 1.4,
      thirds: 2.5,
      others: -0.8,
      specifics: 1.8,
      tellingMentions: -0.4,
    },
  },
  // Its anchors are in most texts, so what tells is how much of the story has its field words.
  all: {
    bias: -7.7,
    counts: {
      lead: 3.4,
      complete: 2.3,
      elsewhere: 0,
      weak: 3.5,
      fields: 1.4,
      fieldShare: 10.4,
      carried: 4.5,
      share: 0.9,
      thirds: -0.8,
      others: 0.3,
      specifics: 0,
      tellingMentions: 2.8,
    },
  },
};
