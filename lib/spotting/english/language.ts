import { isPossessive } from './possessive';
import { endsSentence } from './sentences';

/** What the judge asks about English beyond its own rules. A test or bench may put another answerer in. */
export interface Language {
  /** Whether a sentence ends between `before`, which ends with a full stop that may shorten a word, and `after`. */
  endsSentence(before: string, after: string): boolean;
  /** Whether “’s”, followed by `after`, is a possessive and not “is” or “has”. `isAttribute`: words that stand before a noun. */
  isPossessive(after: string, isAttribute?: (word: string) => boolean): boolean;
}

/** compromise (tier one) for sentences, own rules for possessives: README.md has the figures that chose them. */
export const LANGUAGE: Language = { endsSentence, isPossessive };
