/** The words that can put a page on a subject, as the build lists them. */
export interface PrefilterWords {
  /** The subjects: which list of field words each has, and, of all but the main ones, which list of strong field words. */
  subjects: { id: string; list: number; strong?: number }[];
  /**
   * What words in small letters mean. For each meaning the index of the subject, then `anchor`, `field`, `name` (of a
   * specific entity) or `telling` (name of a telling entity) as one letter; or the index of a list of field words and `l`,
   * or of one of strong field words and `g`; then the words that have to follow. Meanings are divided by semicolons, the
   * words by spaces.
   */
  meanings: Record<string, string>;
  /** For each slot of words a digit: 0 if none of these has it, 2 if one of its words can be a key, else 1. */
  slots: string;
}

/** One meaning of a word. */
export interface Meaning {
  index: number;
  kind: string;
  /** The words that have to follow. */
  rest: readonly string[];
}

/** Reads one meaning. */
export function readMeaning(meaning: string): Meaning {
  const [head = '', ...rest] = meaning.split(' ');
  return { index: Number.parseInt(head, 10), kind: head.slice(-1), rest };
}

/**
 * Whether a page on a subject has a meaning of this kind: an anchor of a main subject, a strong field word of another, or
 * the name of a specific or telling entity. Most pages have none.
 */
export const isKey = ({ index, kind }: Meaning, subjects: PrefilterWords['subjects']): boolean =>
  kind === 'n' || kind === 't' || kind === 'g' || (kind === 'a' && subjects[index]?.strong === undefined);

/** Those words made ready for any number of prefilters. */
export class PrefilterTable {
  private readonly read = new Map<string, readonly Meaning[]>();

  constructor(readonly words: PrefilterWords) {}

  /** What a word in small letters means. It is asked of few words, and so read when it is. */
  meaningsOf(word: string): readonly Meaning[] {
    let known = this.read.get(word);
    if (!known) {
      const { meanings } = this.words;
      known = Object.hasOwn(meanings, word) ? (meanings[word] as string).split(';').map(readMeaning) : [];
      this.read.set(word, known);
    }
    return known;
  }
}
