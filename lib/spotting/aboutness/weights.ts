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
    bias: -5.9,
    counts: {
      lead: 1.3,
      complete: 1.8,
      elsewhere: -7.7,
      weak: 0.1,
      fields: 1.2,
      fieldShare: -1.3,
      carried: 1.7,
      strong: 0.8,
      strongLead: 1.2,
      rates: 0.5,
      pairs: 3.7,
      share: 3.5,
      thirds: 1.1,
      others: -0.5,
      specifics: 2.2,
      tellingMentions: 2.5,
    },
  },
  // Its anchors are in most texts, so what tells is how much of the story has its field words.
  all: {
    bias: -5.4,
    counts: {
      lead: 4.5,
      complete: 1.9,
      elsewhere: -15.1,
      weak: 0.9,
      fields: 0.1,
      fieldShare: 6.8,
      carried: 4.3,
      strong: -1.0,
      strongLead: 1.5,
      rates: -0.7,
      pairs: 3.0,
      share: 1.3,
      thirds: -2.9,
      others: 0.7,
      specifics: 0.8,
      tellingMentions: -1.0,
    },
  },
};
