import type { Weighing } from '../lexicon/compiled';
import type { Counts } from './evidence';

/** How much each count of evidence speaks for a story being about a subject, in log-odds for each unit of `ln(1 + count)`. */
interface Weights {
  /** The log-odds of a story without any evidence. */
  bias: number;
  counts: Readonly<Record<keyof Counts, number>>;
}

/**
 * The weights, fitted on texts that were read and labelled. `npm run fit:aboutness` and `npm run fit:fronts` fit and print them; the README of
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
      strong: 0,
      strongLead: 0,
      strongAll: 0,
      rates: 0,
      pairs: 0,
      share: 4.6,
      thirds: 2.1,
      others: -2.2,
      specifics: 1.9,
      tellingMentions: 1.5,
    },
  },
  // A country trades with many: it takes a sentence that also names the other party.
  fronts: {
    bias: -5.4,
    counts: {
      lead: 1.7,
      complete: 1.4,
      elsewhere: -6.5,
      weak: 0.4,
      fields: 1.6,
      fieldShare: -7.3,
      carried: 2.2,
      strong: 1.2,
      strongLead: -0.2,
      strongAll: 1.4,
      rates: 0.4,
      pairs: 4.5,
      share: 1.4,
      thirds: 1.0,
      others: -1.8,
      specifics: 2.6,
      tellingMentions: 2.8,
    },
  },
  // Its anchors are in most texts, so what tells is how much of the story has its field words.
  all: {
    bias: -6.5,
    counts: {
      lead: 2.6,
      complete: 1.7,
      elsewhere: -9.9,
      weak: 1.3,
      fields: 0.1,
      fieldShare: -12.0,
      carried: 2.4,
      strong: -0.2,
      strongLead: 2.3,
      strongAll: 1.0,
      rates: -0.9,
      pairs: 2.3,
      share: 4.6,
      thirds: -2.3,
      others: 0.5,
      specifics: 2.7,
      tellingMentions: 2.7,
    },
  },
};
