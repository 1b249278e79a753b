import type { CompactLexicon } from './compact';
import { FIRST_SIGN } from './compact';
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

/** The words of all spellings, with those that a spelling has in common with the one before. */
function wholeSpellings(rest: readonly number[], begun: string, signs: string): Uint32Array {
  const words = new Uint32Array(signs.length);
  let next = 0;
  let before = 0;
  let spelling = 0;
  for (let start = 0; start < signs.length; spelling++) {
    const shared = begun.charCodeAt(spelling) - FIRST_SIGN;
    let at = start;
    for (let isLast = false; !isLast; at++) {
      const nth = at - start;
      words[at] = nth < shared ? (words[before + nth] as number) : (rest[next++] as number);
      isLast = ((signs.charCodeAt(at) - FIRST_SIGN) & SIGN.last) !== 0;
    }
    before = start;
    start = at;
  }
  return words;
}

/** The spellings of all aliases, sorted by their words, so that each word of a text narrows the stretch that fits. */
export class Forms {
  /** Which slots have a word that begins an alias. */
  readonly bitmap = new Uint8Array(SLOTS);
  readonly words: readonly string[];
  private readonly ids = new Map<string, number>();
  /** Whether each word may stand in the plural. */
  private readonly havePlural: Uint8Array;
  private readonly spellings: Uint32Array;
  private readonly signs: Uint8Array;
  private readonly spelled: readonly number[];
  /** Where each spelling begins in `spellings`, and at last where they end. */
  private readonly starts: Uint32Array;
  /** The first spelling that begins with each word. */
  private readonly firsts: Uint32Array;

  constructor({ words, spellings, begun, signs, spelled }: CompactLexicon) {
    this.words = words.split(' ');
    this.words.forEach((word, id) => {
      this.ids.set(word, id);
    });
    this.spellings = wholeSpellings(spellings, begun, signs);
    this.signs = new Uint8Array(signs.length);
    this.spelled = spelled;
    this.starts = new Uint32Array(spelled.length + 1);
    this.firsts = new Uint32Array(this.words.length + 1);
    this.havePlural = new Uint8Array(this.words.length);
    this.index(signs);
  }

  private index(signs: string): void {
    let spelling = 0;
    let filled = 0;
    for (let at = 0; at < signs.length; at++) {
      const sign = signs.charCodeAt(at) - FIRST_SIGN;
      const id = this.spellings[at] as number;
      const word = this.words[id] as string;
      const isFirst = this.starts[spelling] === at;
      this.signs[at] = sign;
      if (isFirst) {
        while (filled <= id) this.firsts[filled++] = spelling;
        this.bitmap[slotOf(word)] = 1;
      }
      if (sign & SIGN.plural) {
        this.havePlural[id] = 1;
        if (isFirst) for (const plural of pluralsOf(word)) this.bitmap[slotOf(plural)] = 1;
      }
      if (sign & SIGN.last) this.starts[++spelling] = at + 1;
    }
    this.firsts.fill(spelling, filled);
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
      if (id !== undefined && this.havePlural[id] === 1) return id;
    }
    return undefined;
  }

  private stretchOf(id: number): Stretch {
    return { low: this.firsts[id] as number, high: this.firsts[id + 1] as number };
  }

  /** Whether one of a stretch has more than so many words: what is longer stands behind what it begins with. */
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

  /** The first of the spellings whose `nth` word is not before `id`; those that have ended stand in front. */
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
    return this.signs[(this.starts[spelling] as number) + nth] as number;
  }

  /** The index of the alias that a spelling writes. */
  aliasOf(spelling: number): number {
    return this.spelled[spelling] as number;
  }
}
