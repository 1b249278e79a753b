import { escapeRegExp } from '../../text/escape-reg-exp';
import { fold } from '../../text/fold';
import { WORD_CLASS } from '../../text/words';
import { pluralsOf } from './spellings';

// Sources of expressions. Those of subjects are made when a lexicon is compiled; those of aliases in the tab, as their
// lists of phrases take less room.

/** Words end for these expressions where they end for the finder: an underscore of Markdown is no letter. */
const BEGINS = `(?<!${WORD_CLASS})`;
const ENDS = `(?!${WORD_CLASS})`;

/** The source for a phrase, whose words a space or a hyphen may join. */
const spaced = (phrase: string): string => escapeRegExp(phrase).replace(/[ -]/g, '[ -]');

/** Finds any of `phrases`, which are folded, as whole words, singular or plural. */
export function anyPhrase(phrases: readonly string[]): string {
  const any = phrases.map((phrase) => {
    const plural = /\w$/.test(phrase) ? `(?:e?s)?${ENDS}` : '';
    return `${/^\w/.test(phrase) ? BEGINS : ''}${spaced(phrase)}${plural}`;
  });
  return any.join('|');
}

/** Finds any of `words` as the finder delimits words, singular or plural. */
export function anyWord(words: readonly string[]): string {
  const any = words.flatMap((word) => [...pluralsOf(word), word]).map((word) => spaced(fold(word).text));
  return `${BEGINS}(?:${any.join('|')})${ENDS}`;
}

/** `anyWord` for names: as they are written, or all in capitals. */
export const anyName = (names: readonly string[]): string =>
  anyWord([...new Set([...names, ...names.map((name) => name.toUpperCase())])]);
