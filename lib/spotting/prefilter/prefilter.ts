import { foldWords } from '../../text/fold';

// The prefilter: whether a page could be on a subject, by words alone. It runs on every page, so it must cost little.

/** The words that can put a page on a subject, as the build lists them. */
export interface PrefilterWords {
  /**
   * Source of an expression that matches in every text with an anchor of a main subject, a strong field word of another, or
   * the name of a specific or telling entity: in small letters, and with one sign between words.
   */
  keys: string;
  /**
   * The subjects: which list of field words each has, and, of all but the main ones, which of strong field words; `all`:
   * what concerns all.
   */
  subjects: { id: string; list: number; strong?: number; all?: true }[];
  /**
   * What words mean: for each meaning the index of the subject, then `anchor`, `field`, `name` (of a specific entity) or
   * `telling` (name of a telling entity) as one letter; or the index of a list of field words and `l`, or of one of strong
   * field words and `g`; then the words that have to follow. Meanings are divided by semicolons, the words by line ends.
   */
  meanings: string;
}

/**
 * What has been seen of a subject, as bits: an anchor, a field word, both near each other, a word that means little but
 * trade policy. The name of a specific entity is all of them.
 */
const ANCHOR = 1;
const FIELD = 2;
const JOINED = 4;
const STRONG = 8;

/** What a main subject asks for, and what all others do. */
const ENOUGH_OF_MAIN = ANCHOR | FIELD;
const ENOUGH = JOINED | STRONG;
/** What each kind of meaning shows. */
const SEEN: Record<string, number> = { a: ANCHOR, f: FIELD, s: STRONG };

/** Two names of telling entities are enough, too, no farther apart than this: in UTF-16 units, without signs and spaces. */
const NEAR = 400;

/** Anchor and field count as near each other so far apart, measured alike; `block-edges` has the same two. */
const TOGETHER = 200;
const TOGETHER_FOR_ALL = 400;

/** Where nothing has been seen yet. */
const FAR = Number.NEGATIVE_INFINITY;

/** Whatever stands between two words and is more than one sign. */
const WIDE_GAPS = /[^a-z0-9]{2,}/g;

/** Where words of two elements run together in a text that was put together carelessly: “News in briefChina”. */
const RUN_TOGETHER = /([a-z0-9])([A-Z])/g;

/** Those words made ready for any number of prefilters. What words mean is asked on few pages, so it is made late. */
export class PrefilterTable {
  private readonly keys: RegExp;
  /** What each word means, as the list has it until that is first asked. */
  private meanings: Map<string, string | readonly Meaning[]> | undefined;

  constructor(readonly words: PrefilterWords) {
    this.keys = new RegExp(words.keys);
  }

  /** Whether a text may have what the keys look for. */
  hasKey(text: string): boolean {
    // Some keys ask for a sign behind them, which the end of a text is, too.
    return this.keys.test(`${text.toLowerCase().replace(WIDE_GAPS, ' ')} `);
  }

  /** What a word may mean; undefined for most words. */
  meaningsOf(word: string): readonly Meaning[] | undefined {
    this.meanings ??= tableOf(this.words.meanings);
    const listed = this.meanings.get(word);
    if (typeof listed !== 'string') return listed;
    const meanings = listed.split(';').map((meaning) => this.meaning(meaning));
    this.meanings.set(word, meanings);
    return meanings;
  }

  private meaning(listed: string): Meaning {
    const [head = '', ...rest] = listed.split(' ');
    const index = Number.parseInt(head, 10);
    const letter = head.slice(-1);
    const { subjects } = this.words;
    const having = (which: 'list' | 'strong') => [...subjects.keys()].filter((at) => subjects[at]?.[which] === index);
    if (letter === 'l') return { kind: 'f', subjects: having('list'), rest };
    if (letter === 'g') return { kind: 's', subjects: having('strong'), rest };
    return { kind: letter, subjects: [index], rest };
  }
}

/** One meaning of a word. */
interface Meaning {
  /** An `a`nchor, a `f`ield word, a `s`trong field word, the `n`ame of a specific entity, or that of a `t`elling one. */
  kind: string;
  /** The subjects for which it is that, by index. */
  subjects: readonly number[];
  /** The words that have to follow. */
  rest: readonly string[];
}

function tableOf(lines: string): Map<string, string | readonly Meaning[]> {
  const table = new Map<string, string | readonly Meaning[]>();
  for (const line of lines.split('\n')) {
    const end = line.indexOf(' ');
    table.set(line.slice(0, end), line.slice(end + 1));
  }
  return table;
}

/**
 * The sentinel’s question: could this page be on a subject? It needs a specific name, or two telling names near each
 * other, or an anchor and a field word: anywhere for a main subject; for all others near each other, and a strong field
 * word besides. `Evidence.wakes` needs no less, so no page that would light is slept through. An expression looks for the
 * keys, which most pages have none of; only a text that has one is read word by word.
 */
export class Prefilter {
  private readonly seen: number[];
  private sawKey = false;
  private enough = false;
  /** How far the words that were read reach, and where the last telling name of each subject stood. */
  private at = 0;
  private readonly lastTelling: number[] = [];
  private readonly lastAnchor: number[] = [];
  private readonly lastField: number[] = [];

  /** `isOff`: whether the user has switched the front of a subject off. */
  constructor(
    private readonly table: PrefilterTable,
    private readonly isOff: (subject: string) => boolean = () => false,
  ) {
    this.seen = table.words.subjects.map(() => 0);
  }

  /** Takes one more text in. True once the page could be on a subject; it stays true. */
  add(text: string): boolean {
    if (this.enough) return true;
    const plain = foldWords(text);
    this.sawKey ||= this.table.hasKey(plain);
    if (this.sawKey) this.read(plain);
    else this.assume();
    return this.enough;
  }

  /** A text without a key is not read, so it is assumed to have had all that is no key. */
  private assume(): void {
    this.table.words.subjects.forEach(({ strong }, at) => {
      this.seen[at] = strong === undefined ? FIELD : JOINED;
      this.lastAnchor[at] = this.at;
      this.lastField[at] = this.at;
    });
  }

  private read(text: string): void {
    const words = text
      .replace(RUN_TOGETHER, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9%]+/);
    // What was added may stand anywhere, so it begins right after whatever came last.
    for (const last of [this.lastTelling, this.lastAnchor, this.lastField])
      last.forEach((_, subject) => {
        last[subject] = this.at;
      });
    for (let nth = 0; nth < words.length && !this.enough; nth++) {
      const word = words[nth] as string;
      const meanings = this.table.meaningsOf(word);
      if (meanings !== undefined) this.take(meanings, words, nth);
      this.at += word.length;
    }
  }

  private take(meanings: readonly Meaning[], words: readonly string[], at: number): void {
    for (const { kind, subjects, rest } of meanings)
      if (rest.every((word, nth) => words[at + 1 + nth] === word))
        for (const subject of subjects) this.see(subject, kind);
  }

  private see(subject: number, kind: string): void {
    if (this.isOff(this.table.words.subjects[subject]?.id ?? '')) return;
    if (kind === 't') {
      this.enough ||= this.at - (this.lastTelling[subject] ?? Number.NEGATIVE_INFINITY) <= NEAR;
      this.lastTelling[subject] = this.at;
      return;
    }
    const { strong, all } = this.table.words.subjects[subject] ?? {};
    const enough = strong === undefined ? ENOUGH_OF_MAIN : ENOUGH;
    if (kind === 'a') this.lastAnchor[subject] = this.at;
    else if (kind !== 's') this.lastField[subject] = this.at;
    const [anchor = FAR, field = FAR] = [this.lastAnchor[subject], this.lastField[subject]];
    const seen =
      (this.seen[subject] ?? 0) |
      (SEEN[kind] ?? 0) |
      (Math.abs(anchor - field) <= (all ? TOGETHER_FOR_ALL : TOGETHER) ? JOINED : 0) |
      (kind === 'n' ? enough : 0);
    this.seen[subject] = seen;
    this.enough ||= (seen & enough) === enough;
  }
}
