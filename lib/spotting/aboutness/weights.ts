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
    bias: -5.6,
    counts: {
      lead: 1.7,
      complete: 2.0,
      elsewhere: -6.6,
      weak: 0.2,
      fields: 0.5,
      fieldShare: -2.4,
      carried: 2.4,
      strong: 0.6,
      strongLead: 0.9,
      rates: 0.7,
      pairs: 3.5,
      share: 3.1,
      thirds: 1.2,
      others: -0.8,
      specifics: 2.1,
      tellingMentions: 1.3,
    },
  },
  // Its anchors are in most texts, so what tells is how much of the story has its field words.
  all: {
    bias: -5.1,
    counts: {
      lead: 4.2,
      complete: 1.4,
      elsewhere: -15.2,
      weak: 0.8,
      fields: 0.2,
      fieldShare: 11.6,
      carried: 3.4,
      strong: -1.1,
      strongLead: 1.0,
      rates: -0.4,
      pairs: 2.4,
      share: 1.7,
      thirds: -2.3,
      others: 0.3,
      specifics: 0.0,
      tellingMentions: 1.9,
    },
  },
};
