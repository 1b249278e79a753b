import type { Lexicon } from '../knowledge/lexicon';
import { isName, pluralsOf, SIGN, type Spelling, spellingsOf } from '../spotting/lexicon/spellings';
import { fold } from '../text/fold';
import { wordsOf } from '../text/words';
import { Alternatives } from './alternatives';

/**
 * How many letters of its last word a key has: of one that stands alone, and of one behind others. Where a key is found
 * the table checks the rest, but that takes longer than looking for keys: with one letter behind, 14 of 30 saved pages
 * on other subjects had a key (“new n…” as in New NAFTA), with three letters 4 have one.
 */
const LETTERS_ALONE = 7;
const LETTERS_BEHIND = 3;

/** A word of fewer letters is too often the beginning of others to be telling. */
const SHORTEST = 4;

/**
 * How many words of a name a key has: one of a person’s, the surname; two of any other, as it may be made of common
 * words.
 */
const OF_PERSON = 1;
const OF_OTHERS = 2;

/** How many words of a name are looked for where none of them is telling. */
const MOST_WORDS = 4;

/** A class for the sign between two words of a name. It matches more than such signs. */
const BETWEEN = '[^a-z0-9]';

/**
 * Source of an expression that matches in every text with an anchor of a main subject, a strong field word of another,
 * or the name of a specific or telling entity. The other subjects ask for a strong field word or such a name, and their
 * anchors (Canada) stand in more texts than these. A key of a name has its telling words; a name that holds an anchor
 * or a strong field word needs none. Texts are in small letters and have one sign between words
 * (`PrefilterTable.hasKey`): with classes of letters and loops an engine takes three times as long to compile the
 * expression, which it does on most pages.
 */
export function keysOf(lexicon: Lexicon): string {
  const rarity = new Rarity(lexicon);
  const keys = new Alternatives();
  const anchors = lexicon.subjects.flatMap((one) => (one.weights ? [] : one.anchors)).flatMap(spellingsOf);
  for (const anchor of anchors) keys.add(lettersOf(anchor, 0, anchor.words.length));
  // Field words count in capitals and in small letters, whichever way the seeds write them (`read-subjects.ts`).
  const strong = [...new Set(lexicon.subjects.flatMap((one) => (one.weights ? one.strongFields : [])))];
  const strongForms = strong
    .map((word) => word.toLowerCase())
    .flatMap(withIes)
    .flatMap(spellingsOf);
  for (const { words } of strongForms) keys.add([...spelled(words), ...endOf(words)]);
  for (const { text, entity, need } of lexicon.aliases) {
    const { specific, telling, category } = lexicon.entities[entity] ?? {};
    if (need !== 'nothing' || !(specific || telling) || !isName(text)) continue;
    const count = category === 'person' ? OF_PERSON : OF_OTHERS;
    for (const name of spellingsOf(text)) {
      const spelled = name.words.join(' ');
      if (name.words.some((word) => anchors.some(({ words }) => words.join(' ') === word))) continue;
      if (strongForms.some(({ words }) => spelled.toLowerCase().includes(words.join(' ')))) continue;
      const start = rarity.mostTelling(name, count);
      keys.add(start === undefined ? lettersOf(name, 0, MOST_WORDS) : lettersOf(name, start, count));
    }
  }
  return keys.source;
}

/** A word and, where it has one, its plural in “-ies”; that in “-s” begins like the word. */
const withIes = (word: string): string[] => [word, ...pluralsOf(word).filter((plural) => plural.endsWith('ies'))];

/** The letters of the words of a spelling from `start`, at most `count` words. */
function lettersOf({ words, signs }: Spelling, start: number, count: number): string[] {
  const looked = words.slice(start, start + count);
  const before = looked.slice(0, -1);
  const last = looked.at(-1) ?? '';
  const sign = signs[start + before.length] as number;
  const stem = sign & SIGN.last ? last.replace(/([^aeiou])y$/, '$1') : last;
  // Behind a mere initial three letters say too little: “T-MEC”.
  const isBehind = before.length > 1 || (before[0] ?? '').length >= SHORTEST - 1;
  const letters = spelled([...before, stem.slice(0, isBehind ? LETTERS_BEHIND : LETTERS_ALONE)]);
  return stem === last ? [...letters, ...endOf(looked)] : letters;
}

/**
 * What has to follow the letters of some words: “most mechanical” has those of T-MEC, so an initial and a short word
 * have to end where the name ends, or its plural.
 */
const endOf = (words: readonly string[]): string[] =>
  words.length === 2 && words[0]?.length === 1 && (words[1] ?? '').length < SHORTEST ? ['(?:e?s)?', BETWEEN] : [];

/** The letters of words, with what may stand between two words. */
const spelled = (words: readonly string[]): string[] =>
  [...words.join(' ')].map((char) => (char === ' ' ? BETWEEN : char));

const isCapital = (signs: number): boolean => (signs & (SIGN.capital | SIGN.capitals)) !== 0;

const MOST = Number.POSITIVE_INFINITY;

/**
 * Ranks the words of names: one is the more telling the fewer entities have it in their names, and then the more names
 * have it.
 */
class Rarity {
  private readonly entities = new Map<string, Set<number>>();
  private readonly names = new Map<string, number>();
  /** Words that the lexicon also writes without a capital, and those that go with any name in texts on its subjects. */
  private readonly common = new Set<string>();

  constructor({ aliases, subjects }: Lexicon) {
    for (const { text, entity } of aliases) for (const word of plainWords(text)) this.count(word, entity);
    const contexts = aliases.flatMap(({ near = [], unless = [] }) => [...near, ...unless]);
    for (const word of [...contexts, ...subjects.flatMap(({ fields }) => fields)].flatMap(plainWords))
      if (word === word.toLowerCase()) this.common.add(word);
    const beside = subjects.flatMap(({ anchors, thirds, titles, offices, neighbors }) => [
      ...[anchors, thirds, titles, offices, neighbors],
    ]);
    for (const word of beside.flat().flatMap(plainWords)) this.common.add(word.toLowerCase());
  }

  private count(word: string, entity: number): void {
    const lower = word.toLowerCase();
    if (word === lower) this.common.add(word);
    this.entities.set(lower, (this.entities.get(lower) ?? new Set()).add(entity));
    this.names.set(lower, (this.names.get(lower) ?? 0) + 1);
  }

  /**
   * Where the `count` most telling words of a spelling begin; undefined where none of them has a capital and is rare.
   */
  mostTelling({ words, signs }: Spelling, count: number): number | undefined {
    const costs = words.map((word, nth) =>
      isCapital(signs[nth] as number) && word.length >= SHORTEST && !this.common.has(word) ? this.cost(word) : MOST,
    );
    const cost = (start: number): number => Math.min(...costs.slice(start, start + count));
    const starts = [...words.keys()].filter(
      (nth) =>
        isCapital(signs[nth] as number) &&
        (words[nth] ?? '').length > 1 &&
        (nth === 0 || nth + count <= words.length) &&
        cost(nth) < MOST,
    );
    return starts.sort((one, other) => cost(one) - cost(other))[0];
  }

  private cost(word: string): number {
    return (this.entities.get(word)?.size ?? 0) - (this.names.get(word) ?? 0) / 1000;
  }
}

const plainWords = (text: string): string[] => wordsOf(fold(text).text);
