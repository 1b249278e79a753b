import type { CompactLexicon } from './compact';
import { FIRST_SIGN, OWNERS_A_CHARACTER } from './compact';
import { pluralsOf, SIGN, signsIn, singularsOf, wordIn } from './spellings';

// The sorted spellings of all aliases, in which the finder looks words up.

/** Slots of the bitmap; a word whose slot is empty begins no alias. Measured: 64 k keeps 30,000 aliases quick. */
export const SLOTS = 1 << 16;

/** What `begun` has of a spelling that shares no word with the one before. */
const NONE_BEGUN = String.fromCharCode(FIRST_SIGN);

const HAS_SIGN = /['.,]/;

/** The slot of a lower-case word; the finder repeats this inline for speed. */
function slotOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** A stretch of the sorted spellings, from `low` to before `high`. */
export interface Stretch {
  low: number;
  high: number;
}

/**
 * The spellings of all aliases, sorted by their words, so that each word of a text narrows the stretch that fits. Those
 * that begin with one word are read when that word is first met: a page meets few.
 */
export class Forms {
  /** Which slots have a word that begins an alias. */
  readonly bitmap = new Uint8Array(SLOTS);
  private readonly lines: readonly string[];
  private readonly begun: string;
  /** For each word in lower case the spellings that begin with it. */
  private readonly heads = new Map<string, Stretch>();
  private readonly owners: string;
  /** The words of the spellings that were read, in lower case and without signs. */
  private readonly words: string[][];
  /** The signs of those for which they were asked. */
  private readonly signs: number[][];

  constructor({ spellings, begun, owners }: CompactLexicon) {
    this.lines = spellings.split('\n');
    this.begun = begun;
    this.owners = owners;
    // Of their whole length, as engines keep an array that begins with a wide gap in a slower way.
    this.signs = new Array<number[]>(this.lines.length);
    this.words = new Array<string[]>(this.lines.length);
    let stretch: Stretch = { low: 0, high: 0 };
    for (let at = begun.indexOf(NONE_BEGUN), next = 0; at >= 0; at = next) {
      next = begun.indexOf(NONE_BEGUN, at + 1);
      const line = this.lines[at] as string;
      const space = line.indexOf(' ');
      const first = space < 0 ? line : line.slice(0, space);
      const word = wordIn(first);
      // A word may begin with a capital in some aliases and not in others; none of these has begun with the other.
      if (!this.heads.has(word)) {
        stretch = { low: at, high: at };
        this.heads.set(word, stretch);
        this.bitmap[slotOf(word)] = 1;
      }
      stretch.high = next < 0 ? begun.length : next;
      // In a longer alias only the last word has a plural, so a plural begins none but an alias of one word.
      if (space < 0 && signsIn(first, true) & SIGN.plural)
        for (const plural of pluralsOf(word)) this.bitmap[slotOf(plural)] = 1;
    }
  }

  /** The index of the entity that a spelling names. */
  ownerOf(spelling: number): number {
    const digit = (at: number) => this.owners.charCodeAt(at) - FIRST_SIGN;
    return OWNERS_A_CHARACTER * digit(2 * spelling) + digit(2 * spelling + 1);
  }

  /** Reads the spellings of a stretch that begins with one word, unless that was done. */
  private read({ low, high }: Stretch): void {
    if (this.words[low]) return;
    // The engine puts all of them in small letters at once, and few stretches have words with signs.
    const all = this.lines.slice(low, high).join('\n').toLowerCase();
    const hasSigns = HAS_SIGN.test(all);
    let words: string[] = [];
    let at = low;
    for (const line of all.split('\n')) {
      const shared = this.begunAt(at);
      const more = hasSigns ? wordsOfLine(line).map(wordIn) : wordsOfLine(line);
      words = shared ? words.slice(0, shared).concat(more) : more;
      this.words[at++] = words;
    }
  }

  /** The signs of the words of a spelling. Those of the words that it shares are those of the spelling before. */
  private signsOf(spelling: number): number[] {
    let signs = this.signs[spelling];
    if (!signs) {
      const shared = this.begunAt(spelling);
      const more = wordsOfLine(this.lines[spelling] as string);
      const own = more.map((written, nth) => signsIn(written, nth === more.length - 1));
      const before = shared ? this.signsOf(spelling - 1).slice(0, shared) : [];
      // Only the last word has the signs of a last one: a spelling that repeats the one before has the same last word.
      signs = own.length > 0 ? before.map((sign) => sign & ~(SIGN.last | SIGN.plural)).concat(own) : before;
      this.signs[spelling] = signs;
    }
    return signs;
  }

  /** How many first words a spelling shares with the one before. */
  private begunAt(spelling: number): number {
    return this.begun.charCodeAt(spelling) - FIRST_SIGN;
  }

  /** The spellings that begin with a word. */
  beginningWith(word: string): Stretch | undefined {
    const stretch = this.heads.get(word);
    if (stretch) this.read(stretch);
    return stretch;
  }

  /** The spellings that begin with the singular of a word. */
  beginningWithSingular(word: string): Stretch | undefined {
    for (const singular of singularsOf(word)) {
      const found = this.beginningWith(singular);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Whether a spelling of a stretch has more than `length` words. Longer ones are sorted last, so the last one tells.
   */
  hasLonger({ high }: Stretch, length: number): boolean {
    return this.lengthOf(high - 1) > length;
  }

  /** Those of a stretch that go on with a word as their `nth`. */
  goingOnWith({ low, high }: Stretch, nth: number, word: string): Stretch | undefined {
    const from = this.firstFrom(low, high, nth, word, false);
    const to = this.firstFrom(from, high, nth, word, true);
    return from < to ? { low: from, high: to } : undefined;
  }

  /** Those of a stretch that go on with the singular of a word as their `nth`. */
  goingOnWithSingular(stretch: Stretch, nth: number, word: string): Stretch | undefined {
    for (const singular of singularsOf(word)) {
      const found = this.goingOnWith(stretch, nth, singular);
      if (found) return found;
    }
    return undefined;
  }

  /** The first of the spellings whose `nth` word is not before `word`, or, where `isBehind`, that is behind it. */
  private firstFrom(low: number, high: number, nth: number, word: string, isBehind: boolean): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.wordAt(middle, nth);
      if (other < word || (isBehind && other === word)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** How many words a spelling has. */
  lengthOf(spelling: number): number {
    return (this.words[spelling] as string[]).length;
  }

  /** The `nth` word of a spelling, in lower case; an empty text, which comes before all others, if it has fewer. */
  wordAt(spelling: number, nth: number): string {
    return this.words[spelling]?.[nth] ?? '';
  }

  /** The signs of the `nth` word of a spelling. */
  signsAt(spelling: number, nth: number): number {
    return this.signsOf(spelling)[nth] as number;
  }
}

/** The words of a line; one that only repeats the line before has none. */
const wordsOfLine = (line: string): string[] => (line ? line.split(' ') : []);
