import type { Weighing } from '../lexicon/compiled';
import type { Counts } from './evidence';

/** How much each count speaks for a story being about a subject: log-odds for each unit of `ln(1 + count)`. */
interface Weights {
  /** The log-odds of a story without any evidence. */
  bias: number;
  counts: Readonly<Record<keyof Counts, number>>;
}

/**
 * The weights, fitted on texts that were read and labelled. `npm run fit:aboutness` and `npm run fit:fronts` fit and
 * print them; the README of spotting has the figures.
 */
export const WEIGHTS: Readonly<Record<Weighing, Weights>> = {
  main: {
    bias: -5.8,
    counts: {
      lead: 3.3,
      complete: 2.5,
      elsewhere: -12.1,
      weak: 2.0,
      fields: 1.4,
      fieldShare: -14.0,
      carried: 6.1,
      strong: 0,
      strongLead: 0,
      strongAll: 0,
      rates: 0,
      pairs: 0,
      share: 4.5,
      thirds: 2.1,
      others: -2.1,
      specifics: 1.9,
      variety: 0,
      tellingMentions: 1.6,
    },
  },
  // A country trades with many others, so sentences that also name the third (`complete`, `pairs`) count most.
  fronts: {
    bias: -6.1,
    counts: {
      lead: 1.3,
      complete: 2.3,
      elsewhere: -3.9,
      weak: 0.9,
      fields: 3.3,
      fieldShare: -18.0,
      carried: 3.3,
      strong: 0.3,
      strongLead: 0,
      strongAll: 1.3,
      rates: 0.6,
      pairs: 5.2,
      share: 1.0,
      thirds: 1.9,
      others: -2.0,
      specifics: 3.4,
      variety: 0,
      tellingMentions: 1.3,
    },
  },
  // Its anchors are in most texts, so what tells is how much of its text names America, and where the field words stand.
  all: {
    bias: -8.9,
    counts: {
      lead: 3.3,
      complete: 0.6,
      elsewhere: -24.9,
      weak: 1.0,
      fields: 0,
      fieldShare: -14.6,
      carried: 4.4,
      strong: 0,
      strongLead: 1.8,
      strongAll: 0.8,
      rates: 0,
      pairs: 2.0,
      share: 5.3,
      thirds: 0,
      others: 0,
      specifics: 1.7,
      variety: 2.7,
      tellingMentions: 0,
    },
  },
};
