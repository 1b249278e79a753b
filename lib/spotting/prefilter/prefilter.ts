import { foldWords } from '../../text/fold';

/** The words that can put a page on a subject, as the build lists them. */
export interface PrefilterWords {
  /** Words with capitals, without one of which no text has an anchor or a specific name; with spaces between. */
  keys: string;
  /**
   * What words mean: for each meaning the index of the subject, then `anchor`, `field` or `name` as one letter, then the
   * words that have to follow. Meanings are divided by semicolons.
   */
  meanings: readonly (readonly [word: string, meanings: string])[];
}

/** What has been seen of a subject, as bits. A name is enough by itself, an anchor and a field word are together. */
const SEEN: Record<string, number> = { a: 1, f: 2, n: 3 };
const ENOUGH = 3;

/** A word with a capital, or the part of one from a capital on: elements may run together (“News in briefChina”). */
const CAPITALIZED = /[A-Z]+[a-z0-9]*/g;
const RUN_TOGETHER = /([a-z0-9])([A-Z])/g;

/** Those words made ready for any number of prefilters. What words mean is asked on few pages, so it is made late. */
export class PrefilterTable {
  private readonly keys: ReadonlySet<string>;
  private meanings: ReadonlyMap<string, string> | undefined;

  constructor(private readonly words: PrefilterWords) {
    this.keys = new Set(words.keys.split(' '));
  }

  /** Whether a text has a word without which it can have no anchor and no specific name. */
  hasKey(text: string): boolean {
    for (const word of text.match(CAPITALIZED) ?? []) if (this.keys.has(word)) return true;
    return false;
  }

  meaningsOf(word: string): string | undefined {
    this.meanings ??= new Map(this.words.meanings);
    return this.meanings.get(word);
  }
}

/**
 * The sentinel’s question: could this page be on a subject? It needs an anchor and a field word, or a specific name,
 * anywhere. `isOnTopic` needs no less, so no page that would light is slept through. Each word is looked up in a table,
 * whatever the size of the lexicon; an expression of all names takes six times as long for 250 entities.
 */
export class Prefilter {
  private readonly seen: number[] = [];
  private sawKey = false;
  /** What a text without a key may have said: field words were not looked for. */
  private unread = 0;
  private enough = false;

  constructor(private readonly table: PrefilterTable) {}

  /** Takes one more text in. True once the page could be on a subject; it stays true. */
  add(text: string): boolean {
    if (this.enough) return true;
    const plain = foldWords(text);
    this.sawKey ||= this.table.hasKey(plain);
    if (this.sawKey) this.read(plain);
    else this.unread = SEEN.f as number;
    return this.enough;
  }

  private read(text: string): void {
    const words = text
      .replace(RUN_TOGETHER, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9%]+/);
    for (let at = 0; at < words.length && !this.enough; at++) {
      const meanings = this.table.meaningsOf(words[at] as string);
      if (meanings !== undefined) this.take(meanings, words, at);
    }
  }

  private take(meanings: string, words: readonly string[], at: number): void {
    for (const meaning of meanings.split(';')) {
      const [head = '', ...rest] = meaning.split(' ');
      if (!rest.every((word, nth) => words[at + 1 + nth] === word)) continue;
      const subject = Number.parseInt(head, 10);
      const seen = (this.seen[subject] ?? this.unread) | (SEEN[head.slice(-1)] ?? 0);
      this.seen[subject] = seen;
      this.enough ||= seen === ENOUGH;
    }
  }
}
