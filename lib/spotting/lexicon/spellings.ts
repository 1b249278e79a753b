import { fold } from '../../text/fold';
import { isAllCaps, isAsciiLetter, isCapitalized, possibleSingulars, wordsOf } from '../../text/words';

/** What a word of an alias asks of the text, as bits of one number. */
export const SIGN = {
  /** Its first letter is a capital. */
  capital: 1,
  /** All its letters are capitals. */
  capitals: 2,
  /** A full stop may follow before the next word: after an initial, or where the alias has one. */
  dot: 4,
  /** An apostrophe joins it to the word before (“People’s”). */
  joined: 8,
  /** It may stand in the plural; only the last word of an alias does. */
  plural: 16,
  /** It is the last word. */
  last: 32,
  /** A comma may follow before the next word, where the alias has one. */
  comma: 64,
} as const;

/** Whether a form is a name, which has a capital. A form without one is a term. */
export function isName(form: string): boolean {
  const { text } = fold(form);
  return text !== text.toLowerCase();
}

/** One way to write an alias: its words in lower case, and the signs of each. */
export interface Spelling {
  words: string[];
  signs: number[];
}

/** All ways to write an alias. Initials are written with stops or without: “U.S.” and “US”, “WTO” and “W.T.O.”. */
export const spellingsOf = (alias: string): Spelling[] => writtenForms(alias).map(spellingOf);

const spellingOf = (form: readonly string[]): Spelling => ({
  words: form.map(wordIn),
  signs: form.map((written, nth) => signsIn(written, nth === form.length - 1)),
});

/**
 * All ways to write an alias, each as its written words. A written word has its capitals, and the signs that belong to
 * it: `'s` in “China’s Commerce Ministry”, `Sec.` in “Sec. 301”. From it `wordIn` and `signsIn` read the rest.
 */
export function writtenForms(alias: string): string[][] {
  if (/^[A-Z]{3,5}$/.test(alias)) return [alias, alias.replace(/./g, '$&.')].map(writtenWords);
  const joined = alias.replace(/\b(?:[A-Z]\.){2,}/g, (initials) => initials.replaceAll('.', ''));
  // “Müller” may also be “Mueller”.
  const spelled = alias.replace(/[äöü]/g, (umlaut) => `${fold(umlaut).text}e`);
  return [...new Set([alias, joined, spelled])].map(writtenWords);
}

function writtenWords(alias: string): string[] {
  const plain = fold(alias).text;
  let at = 0;
  return wordsOf(plain).map((word, nth) => {
    const start = plain.indexOf(word, at);
    const isJoined = nth > 0 && /^\.?'$/.test(plain.slice(at, start));
    at = start + word.length;
    // An initial may always have a stop behind it.
    const sign = word.length === 1 && plain.charAt(at) === '.' ? '' : (/^[.,]/.exec(plain.slice(at))?.[0] ?? '');
    return (isJoined ? "'" : '') + word + sign;
  });
}

const APOSTROPHE = 39;
const COMMA = 44;
const STOP = 46;

/** The word of a written word, with its capitals: an apostrophe may stand before it, a stop or a comma behind it. */
function bareWord(written: string): string {
  const last = written.charCodeAt(written.length - 1);
  const start = written.charCodeAt(0) === APOSTROPHE ? 1 : 0;
  return last === STOP || last === COMMA ? written.slice(start, -1) : start ? written.slice(start) : written;
}

/** The word of a written word, in lower case. */
export const wordIn = (written: string): string => bareWord(written).toLowerCase();

/** The signs (`SIGN`) of a written word; `isLast`: whether it is the last one of its alias. */
export function signsIn(written: string, isLast: boolean): number {
  const word = bareWord(written);
  const last = written.charCodeAt(written.length - 1);
  return (
    (isAllCaps(word) ? SIGN.capitals : isCapitalized(word) ? SIGN.capital : 0) |
    (word.length === 1 || last === STOP ? SIGN.dot : 0) |
    (written.charCodeAt(0) === APOSTROPHE ? SIGN.joined : 0) |
    (last === COMMA ? SIGN.comma : 0) |
    (isLast ? SIGN.last : 0) |
    (isLast && hasPlural(word) ? SIGN.plural : 0)
  );
}

/**
 * Whether a word may stand in the plural: it ends in a letter, is no plural itself (“imports”), and no name in capitals
 * and small letters (Bessent).
 */
const hasPlural = (word: string): boolean =>
  word.length > 1 &&
  isAsciiLetter(word.charCodeAt(word.length - 1)) &&
  !IS_PLURAL.test(word) &&
  (isAllCaps(word) || !isCapitalized(word));

/** A word that is a plural. */
const IS_PLURAL = /[^aiosu]s$/;

/** A word whose plural ends in -ies. */
export const HAS_IES = /[^aeiou]y$/;

/** A word whose plural may end in -es. With others that would make another word (“car”, “cares”). */
export const HAS_ES = /(?:[osxz]|[cs]h)$/i;

/** The plural forms of a word in lower case. */
export function pluralsOf(word: string): string[] {
  if (HAS_IES.test(word)) return [`${word.slice(0, -1)}ies`];
  return HAS_ES.test(word) ? [`${word}s`, `${word}es`] : [`${word}s`];
}

/** The words that may have this plural, in lower case as it is. */
export const singularsOf = (plural: string): string[] =>
  possibleSingulars(plural).filter((word) => pluralsOf(word).includes(plural));
