import { isCapitalized } from '../../text/words';
import { BETWEEN, type CompactLexicon, FIRST_SIGN, pairAt } from './compact';
import { pluralsOf, signsIn, singularsOf, wordIn } from './spellings';

// The sorted spellings of all aliases, in which the finder looks words up.

/** Slots of the bitmap; a word whose slot is empty begins no alias. */
const SLOTS = 1 << 16;

/**
 * The slot of the word at `start`–`end`, by its first three letters, its last one and its length: a page looks at each
 * of its words once, so to read all letters would take longer than it spares. The case counts of the first
 * letter alone.
 */
export function slotOf(text: string, start: number, end: number): number {
  const last = end - 1;
  const first = text.charCodeAt(start) & 63;
  const second = text.charCodeAt(start < last ? start + 1 : last) & 31;
  const third = text.charCodeAt(start + 1 < last ? start + 2 : last) & 31;
  return (((first * 31 + second) * 31 + third) * 31 + (text.charCodeAt(last) & 31) * 7 + end - start) & (SLOTS - 1);
}

/** What `begun` has of a spelling that shares no word with the one before. */
const NONE_BEGUN = String.fromCharCode(FIRST_SIGN);

/** The last of the signs that a word may be written with, a stop, as a UTF-16 code unit. */
const LAST_SIGN = 46;

/**
 * A stretch of the sorted spellings, from `low` to before `high`, that have their first words in common. Those with no
 * further words come first.
 */
export interface Stretch {
  low: number;
  high: number;
  /** Its spellings with further words, by the next of these; once it was asked for them. */
  longer?: ReadonlyMap<string, Stretch>;
}

/**
 * The spellings of all aliases, sorted by their words, so that each word of a text narrows the stretch that fits. A
 * stretch is divided when a text first has its words: a page meets few.
 */
export class Forms {
  /** Which slots have a word that begins an alias, with a capital or without. */
  readonly bitmap = new Uint8Array(SLOTS);
  private readonly lines: readonly string[];
  private readonly begun: string;
  /** For each word in lower case the spellings that begin with it. */
  private readonly heads = new Map<string, Stretch>();
  private readonly owners: string;
  /** The signs of the spellings for which they were asked. */
  private readonly signs: number[][];

  constructor({ spellings, begun, owners }: CompactLexicon) {
    this.lines = spellings.split(BETWEEN);
    this.begun = begun;
    this.owners = owners;
    // Of their whole length, as engines keep an array that begins with a wide gap in a slower way.
    this.signs = new Array<number[]>(this.lines.length);
    let stretch: Stretch = { low: 0, high: 0 };
    for (let at = begun.indexOf(NONE_BEGUN), next = 0; at >= 0; at = next) {
      next = begun.indexOf(NONE_BEGUN, at + 1);
      const line = this.lines[at] as string;
      const space = line.indexOf(' ');
      const word = wordIn(space < 0 ? line : line.slice(0, space));
      // Aliases of which some write a word with a capital and others without have not begun with each other.
      if (!this.heads.has(word)) {
        stretch = { low: at, high: at };
        this.heads.set(word, stretch);
      }
      stretch.high = next < 0 ? begun.length : next;
      // In a longer alias only the last word has a plural, so a plural begins none but an alias of one word. Whether
      // the word forms one is not asked here: to look a few words of a text up in vain is quicker.
      for (const first of space < 0 ? [word, ...pluralsOf(word)] : [word]) {
        // Each word that needs no capital may have one, and “he” and “a” begin no alias without it.
        this.bitmap[slotOf(first.toUpperCase(), 0, first.length)] = 1;
        if (!isCapitalized(line)) this.bitmap[slotOf(first, 0, first.length)] = 1;
      }
    }
  }

  /** The index of the entity that a spelling names. */
  ownerOf(spelling: number): number {
    return pairAt(this.owners, spelling);
  }

  /** The signs (`SIGN`) of the words of a spelling. */
  signsOf(spelling: number): readonly number[] {
    let signs = this.signs[spelling];
    if (!signs) {
      signs = this.writtenIn(spelling).map((written, nth, all) => signsIn(written, nth === all.length - 1));
      this.signs[spelling] = signs;
    }
    return signs;
  }

  /** The written words of a spelling. Those that its line leaves out stand in the nearest line before that has them. */
  private writtenIn(spelling: number): string[] {
    let written = wordsOfLine(this.lines[spelling] as string);
    let missing = this.begunAt(spelling);
    for (let at = spelling - 1; missing > 0; at--) {
      const begun = this.begunAt(at);
      if (begun >= missing) continue;
      written = wordsOfLine(this.lines[at] as string)
        .slice(0, missing - begun)
        .concat(written);
      missing = begun;
    }
    return written;
  }

  /** How many first words a spelling shares with the one before. */
  private begunAt(spelling: number): number {
    return this.begun.charCodeAt(spelling) - FIRST_SIGN;
  }

  /** The spellings that begin with a word. */
  beginningWith(word: string): Stretch | undefined {
    return this.heads.get(word);
  }

  /** The spellings that begin with the singular of a word. */
  beginningWithSingular(word: string): Stretch | undefined {
    return bySingular(this.heads, word);
  }

  /** The spellings of a stretch with more words than the `count` that it has in common, by the next of these. */
  longerIn(stretch: Stretch, count: number): ReadonlyMap<string, Stretch> {
    stretch.longer ??= this.divide(stretch, count);
    return stretch.longer;
  }

  private divide({ low, high }: Stretch, count: number): ReadonlyMap<string, Stretch> {
    const by = new Map<string, Stretch>();
    let last: Stretch | undefined;
    for (let at = low; at < high; at++) {
      const begun = this.begun.charCodeAt(at) - FIRST_SIGN;
      if (begun > count) continue; // It goes on with the same word as the one before.
      const line = this.lines[at] as string;
      const start = startOfWord(line, count - begun);
      if (start < 0) continue;
      const end = line.indexOf(' ', start);
      const written = end < 0 ? line.slice(start) : line.slice(start, end);
      // All letters and digits are behind the signs that a word may be written with.
      const isBare = written.charCodeAt(0) > LAST_SIGN && written.charCodeAt(written.length - 1) > LAST_SIGN;
      const word = isBare ? written.toLowerCase() : wordIn(written);
      if (last) last.high = at;
      last = by.get(word);
      if (!last) {
        last = { low: at, high };
        by.set(word, last);
      }
      last.high = high;
    }
    return by;
  }

  /** Whether a spelling of a stretch has no more words than the `count` that the stretch has in common. */
  endsWith(spelling: number, count: number): boolean {
    const begun = this.begunAt(spelling);
    return begun <= count && startOfWord(this.lines[spelling] as string, count - begun) < 0;
  }

  /** The words of a spelling in lower case. */
  wordsOf(spelling: number): string[] {
    return this.writtenIn(spelling).map(wordIn);
  }

  /** The length of the `nth` word of a spelling, in UTF-16 units. */
  lengthAt(spelling: number, nth: number): number {
    return wordIn(this.writtenIn(spelling)[nth] as string).length;
  }
}

/** The words that a spelling is written with; one that only repeats the spelling before has none. */
const wordsOfLine = (line: string): string[] => (line ? line.split(' ') : []);

/** Where the `nth` word of a line begins; below 0 if it has fewer. */
function startOfWord(line: string, nth: number): number {
  if (line === '') return -1;
  let start = 0;
  for (let skipped = 0; skipped < nth; skipped++) {
    start = line.indexOf(' ', start) + 1;
    if (start === 0) return -1;
  }
  return start;
}

/** What a map has for the singular of a word. */
export function bySingular(map: ReadonlyMap<string, Stretch>, word: string): Stretch | undefined {
  for (const singular of singularsOf(word)) {
    const found = map.get(singular);
    if (found) return found;
  }
  return undefined;
}
