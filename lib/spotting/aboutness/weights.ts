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
    bias: -5.7,
    counts: {
      lead: 1.5,
      complete: 1.5,
      elsewhere: -6.1,
      weak: 0.7,
      fields: 2.9,
      fieldShare: -15.4,
      carried: 2.6,
      strong: 1.3,
      strongLead: -0.4,
      strongAll: 1.1,
      rates: 0.5,
      pairs: 5.3,
      share: 1.4,
      thirds: 1.4,
      others: -2.0,
      specifics: 2.9,
      tellingMentions: 2.6,
    },
  },
  // Its anchors are in most texts, so what tells is how much of the story has its field words.
  all: {
    bias: -7.7,
    counts: {
      lead: 2.4,
      complete: 1.9,
      elsewhere: -13.6,
      weak: 1.5,
      fields: 0.1,
      fieldShare: -12.6,
      carried: 2.7,
      strong: 0.7,
      strongLead: 1.5,
      strongAll: 1.0,
      rates: -0.7,
      pairs: 2.8,
      share: 5.3,
      thirds: -2.4,
      others: 0.5,
      specifics: 3.2,
      tellingMentions: 3.6,
    },
  },
};
