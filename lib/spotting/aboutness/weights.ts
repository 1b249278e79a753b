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
 * print them for the words of today’s seeds; the README of spotting has the figures, and why these stay.
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
      strongLead: 0,
      strongAll: 0,
      rates: 0,
      vouched: 0,
      pairs: 0,
      share: 4.5,
      thirds: 2.1,
      others: -2.1,
      specifics: 1.9,
      variety: 0,
      tellingMentions: 1.6,
    },
  },
  // A country trades with many others, so it counts most whether sentences pair it with the third over business
  // (`pairs`), and whether the third stands beside a word for the tariff (`vouched`).
  fronts: {
    bias: -6.0,
    counts: {
      lead: 1.0,
      complete: 0,
      elsewhere: -3.5,
      weak: 1.2,
      fields: 2.1,
      fieldShare: -13.9,
      carried: 2.1,
      strongLead: 0,
      strongAll: 1.0,
      rates: 0.6,
      vouched: 2.5,
      pairs: 5.7,
      share: 3.3,
      thirds: 1.6,
      others: -2.1,
      specifics: 3.2,
      variety: 0,
      tellingMentions: 0,
    },
  },
  // Its anchors are in most texts, so what tells is how much of its text names America, and where the field words
  // stand.
  all: {
    bias: -9.2,
    counts: {
      lead: 3.6,
      complete: 0,
      elsewhere: -32.5,
      weak: 0,
      fields: 0,
      fieldShare: -15.9,
      carried: 5.2,
      strongLead: 2.0,
      strongAll: 0.4,
      rates: 0,
      vouched: 0,
      pairs: 2.7,
      share: 5.8,
      thirds: 0,
      others: 0,
      specifics: 2.1,
      variety: 3.3,
      tellingMentions: 0,
    },
  },
};
