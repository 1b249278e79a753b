import { fold } from '../../text/fold';
import { literally } from '../../text/literally';
import { pluralsOf } from './spellings';

// Sources of expressions. Those of subjects are made when a lexicon is compiled; those of aliases in the tab, as their
// lists of phrases take less room.

/** What the finder takes for part of a word (`isWordCode`), as a class of an expression. */
const WORD = '[a-zA-Z0-9%\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2070-\\u2fff\\u3040-\\uffff]';

/** The source for a phrase, whose words a space or a hyphen may join. */
const spaced = (phrase: string): string => literally(phrase).replace(/[ -]/g, '[ -]');

/** Finds any of `phrases`, which are folded, as whole words, singular or plural. */
export function anyPhrase(phrases: readonly string[]): string {
  const any = phrases.map((phrase) => {
    const plural = /\w$/.test(phrase) ? '(?:e?s)?\\b' : '';
    return `${/^\w/.test(phrase) ? '\\b' : ''}${spaced(phrase)}${plural}`;
  });
  return any.join('|');
}

/** Finds any of `words` as the finder delimits words, singular or plural. */
export function anyWord(words: readonly string[]): string {
  const any = words.flatMap((word) => [...pluralsOf(word), word]).map((word) => spaced(fold(word).text));
  return `(?<!${WORD})(?:${any.join('|')})(?!${WORD})`;
}

/** `anyWord` for names: as they are written, or all in capitals. */
export const anyName = (names: readonly string[]): string =>
  anyWord([...new Set([...names, ...names.map((name) => name.toUpperCase())])]);
