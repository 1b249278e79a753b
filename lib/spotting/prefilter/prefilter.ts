import { foldWords } from '../../text/fold';
import { isKey, type PrefilterTable } from './prefilter-table';
import { goesOn, scanWords } from './word-scan';

// The prefilter: whether a page could be on a subject, by words alone. It runs on every page, so it must cost little.

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

/** Anchor and field count as near each other so far apart, measured alike; `block-edges` has the same. */
const TOGETHER = 200;

/** Where nothing has been seen yet. */
const FAR = Number.NEGATIVE_INFINITY;

/**
 * The sentinel’s question: could this page be on a subject? It needs a specific name, or two telling names near each
 * other, or an anchor and a field word: anywhere for a main subject; for all others near each other, and a strong field
 * word besides. `Evidence.wakes` needs no less, so no page that would light is slept through. A text is first looked
 * through for keys, which most pages have none of; only one that has a key is read for all. Words are looked up by their
 * hash: an expression for all keys would take an engine 5 ms to compile, on every page (Chromium 150).
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
    this.sawKey ||= this.hasKey(plain);
    if (this.sawKey) this.read(plain);
    else this.assume();
    return this.enough;
  }

  private hasKey(text: string): boolean {
    const { words } = this.table;
    let found = false;
    scanWords(text, words.slots, 2, (start, end) => {
      const meanings = this.table.meaningsOf(text.slice(start, end).toLowerCase());
      found = meanings.some((one) => isKey(one, words.subjects) && goesOn(text, end, one.rest));
      return found;
    });
    return found;
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
    // What was added may stand anywhere, so it begins right after whatever came last.
    for (const last of [this.lastTelling, this.lastAnchor, this.lastField])
      last.forEach((_, subject) => {
        last[subject] = this.at;
      });
    const base = this.at;
    const units = scanWords(text, this.table.words.slots, 1, (start, end, before) => {
      this.at = base + before;
      this.take(text, start, end);
      return this.enough;
    });
    this.at = base + units;
  }

  /** Takes in what the word at `start`–`end` means there. */
  private take(text: string, start: number, end: number): void {
    for (const { index, kind, rest } of this.table.meaningsOf(text.slice(start, end).toLowerCase())) {
      if (!goesOn(text, end, rest)) continue;
      if (kind === 'l' || kind === 'g')
        this.table.words.subjects.forEach(({ list, strong }, at) => {
          if ((kind === 'l' ? list : strong) === index) this.see(at, kind === 'l' ? 'f' : 's');
        });
      else this.see(index, kind);
    }
  }

  private see(subject: number, kind: string): void {
    if (this.isOff(this.table.words.subjects[subject]?.id ?? '')) return;
    if (kind === 't') {
      this.enough ||= this.at - (this.lastTelling[subject] ?? Number.NEGATIVE_INFINITY) <= NEAR;
      this.lastTelling[subject] = this.at;
      return;
    }
    const { strong } = this.table.words.subjects[subject] ?? {};
    const enough = strong === undefined ? ENOUGH_OF_MAIN : ENOUGH;
    if (kind === 'a') this.lastAnchor[subject] = this.at;
    else if (kind !== 's') this.lastField[subject] = this.at;
    const [anchor = FAR, field = FAR] = [this.lastAnchor[subject], this.lastField[subject]];
    const seen =
      (this.seen[subject] ?? 0) |
      (SEEN[kind] ?? 0) |
      (Math.abs(anchor - field) <= TOGETHER ? JOINED : 0) |
      (kind === 'n' ? enough : 0);
    this.seen[subject] = seen;
    this.enough ||= (seen & enough) === enough;
  }
}
