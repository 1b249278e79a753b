import { foldWords } from '../../text/fold';
import { type Meaning, type PrefilterTable, standsAt } from './prefilter-table';

// The prefilter: whether a page could be on a subject, by words alone. It runs on every page, so it must cost little.

/**
 * What has been seen of a subject, as bits: an anchor, a field word, both near each other, a strong field word. The
 * name of a specific entity is all of them.
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

/** How far apart two telling names may stand to be enough, in UTF-16 units, without signs and spaces. */
const NEAR = 400;

/** How far apart an anchor and a field word still count as near, measured alike; the same as in `near-words.ts`. */
const TOGETHER = 200;
const TOGETHER_FOR_ALL = 400;

/** Where nothing has been seen yet. */
const NOWHERE = Number.NEGATIVE_INFINITY;

/** Where words of two elements run together in a text that was put together carelessly: “News in briefChina”. */
const RUN_TOGETHER = /([a-z0-9])([A-Z])/g;

/**
 * The sentinel’s question: could this page be on a subject? It needs a specific name, or two telling names near each
 * other, or an anchor and a field word: anywhere for a main subject; for any other near each other, and a strong field
 * word as well. `Evidence.wakes` needs no less, so no page that would light is slept through. An expression looks for
 * the keys, which most pages have none of; only a text that has one is read word by word.
 */
export class Prefilter {
  private readonly seen: number[];
  private sawKey = false;
  private enough = false;
  /** The length of all words read, and where the last telling name, anchor and field word of each subject stood. */
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

  /** A text without a key is not read, and counts as having all else: field words, anchors but for the main ones. */
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
    // The added text may stand anywhere in the page, so it counts as standing right behind whatever was seen last.
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
      if (standsAt(rest, words, at + 1)) for (const subject of subjects) this.see(subject, kind);
  }

  private see(subject: number, kind: string): void {
    if (this.isOff(this.table.words.subjects[subject]?.id ?? '')) return;
    if (kind === 't') {
      this.enough ||= this.at - (this.lastTelling[subject] ?? NOWHERE) <= NEAR;
      this.lastTelling[subject] = this.at;
      return;
    }
    const { strong, all } = this.table.words.subjects[subject] ?? {};
    const enough = strong === undefined ? ENOUGH_OF_MAIN : ENOUGH;
    if (kind === 'a') this.lastAnchor[subject] = this.at;
    else if (kind !== 's') this.lastField[subject] = this.at;
    const [anchor = NOWHERE, field = NOWHERE] = [this.lastAnchor[subject], this.lastField[subject]];
    const seen =
      (this.seen[subject] ?? 0) |
      (SEEN[kind] ?? 0) |
      (Math.abs(anchor - field) <= (all ? TOGETHER_FOR_ALL : TOGETHER) ? JOINED : 0) |
      (kind === 'n' ? enough : 0);
    this.seen[subject] = seen;
    this.enough ||= (seen & enough) === enough;
  }
}
