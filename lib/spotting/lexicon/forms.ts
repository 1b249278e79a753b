import type { CompactLexicon } from './compact';
import { FIRST_SIGN, WORDS_A_CHARACTER } from './compact';
import { pluralsOf, SIGN, singularsOf } from './spellings';

// The sorted spellings of all aliases, in which the finder looks words up.

/** Slots of the bitmap; a word whose slot is empty begins no alias. Measured: 64 k keeps 30,000 aliases quick. */
export const SLOTS = 1 << 16;

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
  readonly words: readonly string[];
  private readonly ids = new Map<string, number>();
  private readonly plurals: string;
  private readonly written: string;
  private readonly begun: string;
  private readonly signs: string;
  /** For each word the first spelling that begins with it. */
  private readonly firsts: Uint32Array;
  /** Where the words of that spelling begin in `spellings`. */
  private readonly places: Uint32Array;
  /** How many words are written in `written` before it. */
  private readonly writtenFrom: Uint32Array;
  /** Which words had their spellings read. */
  private readonly isRead: Uint8Array;
  /** The words of the spellings that were read, by their indexes. */
  private readonly spellings: Uint32Array;
  /** Where each spelling begins there; it ends where the next one begins. */
  private readonly starts: Uint32Array;

  constructor({ words, plurals, heads, spellings, begun, signs, owners }: CompactLexicon) {
    this.words = words.split(' ');
    this.plurals = plurals;
    this.written = spellings;
    this.begun = begun;
    this.signs = signs;
    const size = this.words.length;
    this.firsts = new Uint32Array(size + 1);
    this.places = new Uint32Array(size + 1);
    this.writtenFrom = new Uint32Array(size + 1);
    this.isRead = new Uint8Array(size);
    this.spellings = new Uint32Array(signs.length);
    this.starts = new Uint32Array(owners.length + 1);
    for (let id = 0; id < size; id++) {
      const word = this.words[id] as string;
      const count = heads.spellings.charCodeAt(id) - FIRST_SIGN;
      this.ids.set(word, id);
      this.firsts[id + 1] = (this.firsts[id] as number) + count;
      this.places[id + 1] = (this.places[id] as number) + heads.words.charCodeAt(id) - FIRST_SIGN;
      this.writtenFrom[id + 1] = (this.writtenFrom[id] as number) + heads.written.charCodeAt(id) - FIRST_SIGN;
      if (count === 0) continue;
      this.bitmap[slotOf(word)] = 1;
      // In a longer alias only the last word has a plural, so a plural begins none but an alias of one word.
      if (plurals.charAt(id) === 'S') for (const plural of pluralsOf(word)) this.bitmap[slotOf(plural)] = 1;
    }
  }

  /** Whether a word may stand in the plural. */
  private hasPlural(id: number): boolean {
    return this.plurals.charAt(id) !== '.';
  }

  /**
   * Reads the spellings that begin with a word, unless that was done. The words left out are copied from the spelling
   * before.
   */
  private read(head: number): void {
    if (this.isRead[head] === 1) return;
    this.isRead[head] = 1;
    const end = this.firsts[head + 1] as number;
    let next = this.writtenFrom[head] as number;
    let before = 0;
    let at = this.places[head] as number;
    for (let spelling = this.firsts[head] as number; spelling < end; spelling++) {
      const start = at;
      const shared = this.begun.charCodeAt(spelling) - FIRST_SIGN;
      this.starts[spelling] = start;
      for (let isLast = false; !isLast; at++) {
        const nth = at - start;
        this.spellings[at] = nth < shared ? (this.spellings[before + nth] as number) : this.writtenAt(next++);
        isLast = ((this.signs.charCodeAt(at) - FIRST_SIGN) & SIGN.last) !== 0;
      }
      this.starts[spelling + 1] = at;
      before = start;
    }
  }

  /** The index of a word that is written in the list of spellings. */
  private writtenAt(nth: number): number {
    const digit = (at: number) => this.written.charCodeAt(at) - FIRST_SIGN;
    return WORDS_A_CHARACTER * digit(2 * nth) + digit(2 * nth + 1);
  }

  /** The spellings that begin with a word. */
  beginningWith(word: string): Stretch | undefined {
    const id = this.ids.get(word);
    return id === undefined ? undefined : this.stretchOf(id);
  }

  /** The spellings that begin with the singular of a word. */
  beginningWithSingular(word: string): Stretch | undefined {
    const id = this.singularOf(word);
    return id === undefined ? undefined : this.stretchOf(id);
  }

  private singularOf(word: string): number | undefined {
    for (const singular of singularsOf(word)) {
      const id = this.ids.get(singular);
      if (id !== undefined && this.hasPlural(id)) return id;
    }
    return undefined;
  }

  private stretchOf(id: number): Stretch {
    this.read(id);
    return { low: this.firsts[id] as number, high: this.firsts[id + 1] as number };
  }

  /**
   * Whether a spelling of a stretch has more than `length` words. Longer ones are sorted last, so the last one tells.
   */
  hasLonger({ high }: Stretch, length: number): boolean {
    return this.lengthOf(high - 1) > length;
  }

  /** Those of a stretch that go on with a word as their `nth`. */
  goingOnWith(stretch: Stretch, nth: number, word: string): Stretch | undefined {
    return this.narrow(stretch, nth, this.ids.get(word));
  }

  /** Those of a stretch that go on with the singular of a word as their `nth`. */
  goingOnWithSingular(stretch: Stretch, nth: number, word: string): Stretch | undefined {
    return this.narrow(stretch, nth, this.singularOf(word));
  }

  private narrow({ low, high }: Stretch, nth: number, id: number | undefined): Stretch | undefined {
    if (id === undefined) return undefined;
    const from = this.firstFrom(low, high, nth, id);
    const to = this.firstFrom(from, high, nth, id + 1);
    return from < to ? { low: from, high: to } : undefined;
  }

  /**
   * The first of the spellings whose `nth` word is not before `id`. Those that have no such word come before all
   * others.
   */
  private firstFrom(low: number, high: number, nth: number, id: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >> 1;
      const isBefore = this.lengthOf(middle) <= nth || (this.wordAt(middle, nth) as number) < id;
      if (isBefore) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** How many words a spelling has. */
  lengthOf(spelling: number): number {
    return (this.starts[spelling + 1] as number) - (this.starts[spelling] as number);
  }

  /** The index of the `nth` word of a spelling. */
  wordAt(spelling: number, nth: number): number {
    return this.spellings[(this.starts[spelling] as number) + nth] as number;
  }

  /** The signs of the `nth` word of a spelling. */
  signsAt(spelling: number, nth: number): number {
    return this.signs.charCodeAt((this.starts[spelling] as number) + nth) - FIRST_SIGN;
  }
}
