import { possibleSingulars } from '../../text/words';

// The words of the prefilter as the build writes them, and how they are read.

/** The words that can put a page on a subject, as the build lists them. */
export interface PrefilterWords {
  /**
   * Source of an expression that matches in every text with an anchor of a main subject, a strong field word of
   * another, or the name of a specific or telling entity: in small letters, and with one sign between words.
   */
  keys: string;
  /**
   * The subjects: which list of field words each has, and, of all but the main ones, which of strong field words;
   * `all`: what concerns all.
   */
  subjects: { id: string; list: number; strong?: number; all?: true }[];
  /**
   * The words, divided by bars: each word, a space, and its meanings, divided by semicolons. Of each the indexes of the
   * subjects as letters (`letterOf`) and one for what it is (`Meaning.kind`), or the index of a list of field words and
   * `l`, or of strong ones and `g`. Where other words have to follow, a space and all that may, divided by slashes;
   * nothing before the first slash if the word may stand alone, too. Plurals by -s, -es and -ies are not listed.
   */
  meanings: string;
}

/** What stands for an index in `PrefilterWords.meanings`: A for 0. Throws for an index that has no such sign. */
export function letterOf(index: number): string {
  if (index > MOST) throw new Error(`The prefilter has no sign for the index ${index}.`);
  return String.fromCharCode(FIRST + index);
}

const FIRST = 65;
/** The bar behind the last of these signs divides words. */
const MOST = 58;

/** What stands between two words, if it is more than one sign. */
const WIDE_GAPS = /[^a-z0-9]{2,}/g;

/** `PrefilterWords` made ready for any number of prefilters. Meanings are read late, as few pages need them. */
export class PrefilterTable {
  private readonly keys: RegExp;
  /** What is listed of each word; read when a text first needs it. */
  private listed: ReadonlyMap<string, string> | undefined;
  /** The meanings of the words that were met and have some. */
  private readonly met = new Map<string, readonly Meaning[]>();

  constructor(readonly words: PrefilterWords) {
    this.keys = new RegExp(words.keys);
  }

  /** Whether a text may have what the keys look for. */
  hasKey(text: string): boolean {
    // Some keys need a sign behind them. The end of a text counts as one, so a space is added.
    return this.keys.test(`${text.toLowerCase().replace(WIDE_GAPS, ' ')} `);
  }

  /** What a word may mean, also as a plural; undefined for most words. */
  meaningsOf(word: string): readonly Meaning[] | undefined {
    const known = this.met.get(word);
    if (known) return known;
    this.listed ??= tableOf(this.words.meanings);
    const listed = this.listedOf(word);
    // Of a phrase only the last word may be a plural.
    const ofSingulars = possibleSingulars(word).flatMap((one) =>
      this.listedOf(one).filter(({ rest }) => rest.length === 0),
    );
    if (listed.length + ofSingulars.length === 0) return undefined;
    const meanings = [...listed, ...ofSingulars];
    this.met.set(word, meanings);
    return meanings;
  }

  private listedOf(word: string): readonly Meaning[] {
    const listed = this.listed?.get(word);
    return listed === undefined ? NONE : listed.split(';').flatMap((one) => this.read(one));
  }

  private read(listed: string): Meaning[] {
    const end = listed.indexOf(' ');
    const head = end < 0 ? listed : listed.slice(0, end);
    const indexes = [...head.slice(0, -1)].map((letter) => letter.charCodeAt(0) - FIRST);
    const letter = head.slice(-1);
    const having = (which: 'list' | 'strong') =>
      [...this.words.subjects.keys()].filter((at) => indexes.includes(this.words.subjects[at]?.[which] ?? -1));
    const [kind, subjects] =
      letter === 'l' ? ['f', having('list')] : letter === 'g' ? ['s', having('strong')] : [letter, indexes];
    return listed
      .slice(head.length + 1)
      .split('/')
      .map((phrase) => ({ kind, subjects, rest: phrase === '' ? [] : phrase.split(' ') }));
  }
}

const NONE: readonly Meaning[] = [];

/** One meaning of a word. */
export interface Meaning {
  /** An `a`nchor, `f`ield word, `s`trong field word, `n`ame of a specific entity, or that of a `t`elling one. */
  kind: string;
  /** The subjects for which it is that, by index. */
  subjects: readonly number[];
  /** The words that have to follow; the last may be a plural. */
  rest: readonly string[];
}

/** Whether the rest of a phrase stands at an index of the words of a text. */
export const standsAt = (rest: readonly string[], words: readonly string[], at: number): boolean =>
  rest.every((word, nth) => {
    const there = words[at + nth] ?? '';
    return there === word || (nth === rest.length - 1 && possibleSingulars(there).includes(word));
  });

function tableOf(lines: string): Map<string, string> {
  const table = new Map<string, string>();
  for (const line of lines.split('|')) {
    const end = line.indexOf(' ');
    table.set(line.slice(0, end), line.slice(end + 1));
  }
  return table;
}
