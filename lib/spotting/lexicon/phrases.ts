import { escapeRegExp } from '../../text/escape-reg-exp';
import { WORD_CLASS } from '../../text/words';
import { BETWEEN } from './compact';
import { HAS_ES, HAS_IES } from './spellings';

// Sources of expressions. Those of subjects are made when the lexicon is written. Those around aliases are made in the
// tab, as a page needs few of them, and their lists of words take less room.

/** The borders of words are those of the finder: an underscore of Markdown is no letter. */
const BEGINS = `(?<!${WORD_CLASS})`;
const ENDS = `(?!${WORD_CLASS})`;
const PLURAL = '(?:e?s)?';

/** The source for a phrase, whose words a space or a hyphen may join; “percent” may be two words. */
const spaced = (phrase: string): string =>
  escapeRegExp(phrase).replace(/[ -]/g, '[ -]').replaceAll('percent', 'per ?cent');

/** Whether one of the phrases of a list begins or ends with a sign. */
const HAS_SIGN = new RegExp(`(?:^|${BETWEEN})\\W|\\W(?:${BETWEEN}|$)`);

/**
 * Finds any of the phrases of a list, which are folded and in small letters, as whole words, singular or
 * plural.
 */
export function anyPhrase(list: string): string {
  if (!HAS_SIGN.test(list)) return anyOfWords(list);
  const phrases = list.split(BETWEEN);
  // Phrases without a sign stand together: engines test their borders once and share what begins alike.
  const words = phrases.filter((phrase) => !HAS_SIGN.test(phrase));
  const others = phrases.filter((phrase) => HAS_SIGN.test(phrase)).map(phraseWithSigns);
  return [words.length > 0 ? anyOfWords(words.join(BETWEEN)) : [], others].flat().join('|');
}

/** The replacements run over the whole list at once, as a page needs many lists. */
const anyOfWords = (list: string): string => `${BEGINS}(?:${spaced(list).replaceAll(BETWEEN, '|')})${PLURAL}${ENDS}`;

/** A phrase that begins or ends with a sign has no border there. */
const phraseWithSigns = (phrase: string): string =>
  `${/^\w/.test(phrase) ? BEGINS : ''}${spaced(phrase)}${/\w$/.test(phrase) ? `${PLURAL}${ENDS}` : ''}`;

/** Only words that end in letters have a plural: “Section 338s” is none. The prefilter looks for no others either. */
const HAS_PLURAL = /[a-z]{2}$/i;

/**
 * Finds any of `words`, which are folded and in small letters, as the finder delimits words, singular or plural (as
 * `pluralsOf` has it). Of those that begin alike the first one counts.
 */
export function anyWord(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `${BEGINS}(?:${runsBy(endingOf, words).map(anyOf).join('|')})${ENDS}`;
}

/** How the plural of a word is written. */
const endingOf = (word: string): 's' | 'es' | 'ies' | 'none' =>
  HAS_IES.test(word) ? 'ies' : !HAS_PLURAL.test(word) ? 'none' : HAS_ES.test(word) ? 'es' : 's';

/** The source for words with the same kind of plural. */
function anyOf({ key, items }: { key: ReturnType<typeof endingOf>; items: string[] }): string {
  const any = items.map(spaced);
  if (key === 'ies') return any.map((word) => word.replace(/y$/, '(?:y|ies)')).join('|');
  return key === 'none' ? any.join('|') : `(?:${any.join('|')})${key === 'es' ? PLURAL : 's?'}`;
}

/** Divides a list where the key changes: neighbors with the same key stand together. */
function runsBy<Item, Key>(keyOf: (item: Item) => Key, items: readonly Item[]): { key: Key; items: Item[] }[] {
  const runs: { key: Key; items: Item[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
