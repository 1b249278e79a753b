/** What a word is in its sentence, as far as the questions need it. */
export type Kind =
  | 'noun'
  | 'name'
  | 'number'
  | 'adjective'
  | 'verb'
  | 'determiner'
  | 'preposition'
  | 'pronoun'
  | 'time'
  | 'other';

/** A word of a sentence. */
export interface Word {
  /** Without punctuation and “’s”. */
  text: string;
  start: number;
  end: number;
  kind: Kind;
  /** Whether it ends in a possessive “’s”, or is a possessive pronoun. */
  owns: boolean;
  /** Whether punctuation divides it from the next word. */
  breaks: boolean;
}

/** A way to see the words of a sentence. */
export type ReadWords = (sentence: string) => Word[];
