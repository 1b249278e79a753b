import { isBodyOf, isOwnedByPronoun, modifiesNoun, type Owner, owns, prepositionTo } from './grammar/phrases';
import { isPossessive } from './grammar/possessive';
import { isObjectOf, type PhraseSpan } from './grammar/verb-object';
import { endsSentence } from './sentences';

/** What the judge asks about English beyond its own rules. A test or a benchmark may hand in another implementation. */
export interface Language {
  /** Whether a sentence ends between `before`, which ends with a full stop that may shorten a word, and `after`. */
  endsSentence(before: string, after: string): boolean;
  /**
   * Whether “’s”, followed by `after`, is a possessive and not “is” or “has”. `isAttribute`: words that stand before a
   * noun.
   */
  isPossessive(after: string, isAttribute?: (word: string) => boolean): boolean;
  /** Whether somebody owns the phrase that begins at `start`: “Germany’s record deficit”. */
  owns(text: string, owner: Owner, start: number): boolean;
  /** Whether a possessive pronoun owns the phrase that begins at `start`. */
  isOwnedByPronoun(text: string, start: number): boolean;
  /**
   * Whether a phrase is the object of what somebody has or does: “Austria ran a deficit”, “the deficit that Japan has”.
   */
  isObjectOf(text: string, subject: PhraseSpan, phrase: PhraseSpan): boolean;
  /** The preposition that joins the phrase that ends at `end` to the name that begins at `start`, if one does. */
  prepositionTo(text: string, end: number, start: number): string | undefined;
  /**
   * Whether the place that begins at `start` tells to whom the body belongs whose name ends at `end`: “the Treasury in
   * London”.
   */
  isBodyOf(text: string, end: number, start: number): boolean;
  /** Whether the phrase that ends at `end` only modifies a noun behind it: “phase one approach”. */
  modifiesNoun(text: string, end: number): boolean;
}

/** compromise (tier one) for sentences, own rules for the rest: README.md has the figures that chose them. */
export const LANGUAGE: Language = {
  endsSentence,
  isPossessive,
  owns,
  isOwnedByPronoun,
  isObjectOf,
  prepositionTo,
  isBodyOf,
  modifiesNoun,
};
