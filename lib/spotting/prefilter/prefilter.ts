import { foldWords } from '../../text/fold';

/** The words that can put a page on a subject, as the build lists them. */
export interface PrefilterWords {
  /** Source of an expression that matches in every text with an anchor, or the name of a specific or telling entity. */
  keys: string;
  /**
   * What words mean: for each meaning the index of the subject, then `anchor`, `field`, `name` (of a specific entity) or `telling` (name of a
   * telling entity) as one letter, then the
   * words that have to follow. Meanings are divided by semicolons, the words by line ends.
   */
  meanings: string;
}

/**
 * What has been seen of a subject, as bits. The name of a specific entity is enough by itself, an anchor and a field word
 * are together, and so are two names of telling entities.
 */
const SEEN: Record<string, number> = { a: 1, f: 2, n: 3, t: 4 };
const ENOUGH = 3;
const TELLING = 4;

/** Where words of two elements run together in a text that was put together carelessly: “News in briefChina”. */
const RUN_TOGETHER = /([a-z0-9])([A-Z])/g;

/** Those words made ready for any number of prefilters. What words mean is asked on few pages, so it is made late. */
export class PrefilterTable {
  private readonly keys: RegExp;
  private meanings: ReadonlyMap<string, string> | undefined;

  constructor(private readonly words: PrefilterWords) {
    this.keys = new RegExp(words.keys);
  }

  /** Whether a text may have an anchor, or the name of a specific or telling entity. */
  hasKey(text: string): boolean {
    return this.keys.test(text);
  }

  meaningsOf(word: string): string | undefined {
    this.meanings ??= tableOf(this.words.meanings);
    return this.meanings.get(word);
  }
}

function tableOf(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf(' ');
    table.set(line.slice(0, end), line.slice(end + 1));
  }
  return table;
}

/**
 * The sentinel’s question: could this page be on a subject? It needs an anchor and a field word, or a specific name, or
 * two telling ones, anywhere. `Evidence.wakes` needs no less, so no page that would light is slept through. An expression finds anchors and
 * names, and on most pages none; only where there is one, each word is looked up.
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
      const before = this.seen[subject] ?? this.unread;
      const now = SEEN[head.slice(-1)] ?? 0;
      this.seen[subject] = before | now;
      this.enough ||= ((before | now) & ENOUGH) === ENOUGH || (before & now & TELLING) > 0;
    }
  }
}
