import { escapeRegExp } from './escape-reg-exp';

const A = 65;
const Z = 90;
const LOWER_A = 97;
const LOWER_Z = 122;

/** Whether a UTF-16 code unit is one of the letters from A to Z, in either case. */
export const isAsciiLetter = (code: number): boolean => (code | 32) >= LOWER_A && (code | 32) <= LOWER_Z;

/**
 * Whether a UTF-16 code unit belongs to a word: a letter, a digit, a percent or section sign, or a character of another
 * script.
 */
export function isWordCode(code: number): boolean {
  if (code < 128) {
    return (
      (code >= LOWER_A && code <= LOWER_Z) || (code >= A && code <= Z) || (code >= 48 && code <= 57) || code === 37
    );
  }
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code >= 0xc0 || code === 0xa7 || code === 0xaa || code === 0xb5 || code === 0xba;
}

/**
 * The characters of `isWordCode`, as a class for regular expressions. It replaces `\w`, which includes `_` and lacks
 * `é`.
 */
export const WORD_CLASS = '[a-zA-Z0-9%\\u00a7\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2070-\\u2fff\\u3040-\\uffff]';

/**
 * For the inside of a character class: the letters that folding leaves in a text, and the Latin, Greek and Cyrillic
 * capitals among them. They replace `\p{L}` and `\p{Lu}`, because an engine takes up to a millisecond to compile an
 * expression with several of those.
 */
export const LETTERS = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff';
export const CAPITALS =
  'A-Z\\u00c6\\u00d0\\u00d8\\u00de\\u0110\\u0126\\u0141\\u014a\\u0152\\u0166\\u0386-\\u03ab\\u0400-\\u042f';

/** Whether the word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether the word has two letters or more, all of them capitals. */
export function isAllCaps(word: string): boolean {
  const second = word.charCodeAt(1);
  if (second >= LOWER_A && second <= LOWER_Z) return false;
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/**
 * The words of a text, in order. An expression finds them: in each new page the engine first runs a loop over the
 * characters unoptimised, which is slower. It is made in the function, as a constant would also stay in scripts that do
 * not look for words.
 */
export const wordsOf = (text: string): string[] => text.match(new RegExp(`${WORD_CLASS}+`, 'g')) ?? [];

/**
 * Words that Title Case writes small. They are looked up in a set that is made when it is first needed, as an engine
 * takes half a millisecond to compile an expression with all of them.
 */
const SMALL_WORDS = 'a an the and but or nor for of in on at to by as is with from vs per via into over after up';
let smallWords: ReadonlySet<string> | undefined;

/**
 * The longest text that is taken for a headline in Title Case, in UTF-16 units. A text all in capitals has no limit.
 */
const MAX_HEADLINE = 300;

/**
 * Whether capitals have no meaning in a text, because it is written in capitals or in Title Case: nearly all of its
 * words are capitalized, small words and numbers aside (if only one or two are left, all of them). Names always have
 * capitals, so `names` (ascending) are left out.
 */
export function isHeadlineCase(text: string, names: readonly { start: number; end: number }[] = []): boolean {
  if (!/[a-z]/.test(text) && !/\p{Ll}/u.test(text)) return wordsOf(text).filter(isAllCaps).length > 1;
  if (text.length > MAX_HEADLINE) return false;
  smallWords ??= new Set(SMALL_WORDS.split(' '));
  let capitalized = 0;
  let others = 0;
  for (const word of wordsOf(blankOut(text, names))) {
    if (isCapitalized(word)) capitalized += smallWords.has(word.toLowerCase()) ? 0 : 1;
    else if (!smallWords.has(word) && /[^\d%]/.test(word)) others++;
  }
  if (capitalized + others < 3) return capitalized > 0 && others === 0 && !/\.["']?\s*$/.test(text);
  return capitalized / (capitalized + others) >= 0.8;
}

function blankOut(text: string, spans: readonly { start: number; end: number }[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

/** The words of which one in small letters may be the plural, by its ending alone: “cares” also of “car”. */
export function possibleSingulars(plural: string): string[] {
  if (!plural.endsWith('s')) return [];
  const singulars = [plural.slice(0, -1)];
  if (plural.endsWith('es')) singulars.push(plural.slice(0, -2));
  if (plural.endsWith('ies')) singulars.push(`${plural.slice(0, -3)}y`);
  return singulars;
}

/** Any of these as words of their own. */
export const anyOfWords = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!${WORD_CLASS})(?:${words.map(escapeRegExp).join('|')})(?!${WORD_CLASS})`);
