import { isWordCode } from '../../text/words';

// The words of a text, as the finder reads them.

/** Longest stretch between two words of a name: a line break, and the indentation after it. */
const LONGEST_GAP = 24;

/** The characters of ASCII that belong to words, by their code: most texts have hardly any others. */
const ASCII = 128;
const IN_WORDS = Array.from({ length: ASCII }, (_, code) => isWordCode(code));

/** Where the word that begins at `start` ends, or `limit` if it goes on behind that; `start` where none begins. */
export function endOfWord(text: string, start: number, limit: number): number {
  let end = start;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (!(code < ASCII ? IN_WORDS[code] : isWordCode(code))) break;
  }
  return end;
}

/** What stands between a number and its noun where that is a rate, but for the sign right behind the number. */
const PERCENT = /^(?:[ -]per[ -]?cent\b| %)/;

/** How far behind a number the words for a rate can reach, in UTF-16 units. */
const LONGEST_PERCENT = 10;

/**
 * Where a word that ends at `end` ends if it is a rate: “50 percent” and “50 per cent” are one word, as “50%” is, which
 * stands for all of them in the lexicon.
 */
export function endOfRate(text: string, end: number): number {
  if (!isDigit(text.charCodeAt(end - 1))) return end;
  return end + (PERCENT.exec(text.slice(end, end + LONGEST_PERCENT).toLowerCase())?.[0].length ?? 0);
}

/** The word at `start`–`end`, as spellings have it. */
export function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return isDigit(word.charCodeAt(0)) ? word.replace(/[ -](?:per[ -]?cent|%)$/, '%') : word;
}

/** Whether a UTF-16 code unit is a digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Whether a word at `start`–`end` is a rate, or tells of a duty that it is on all goods. What goes on with some goods
 * is named after those: “global duty on cheese”.
 */
export const isOnAll = (text: string, start: number, end: number): boolean =>
  isDigit(text.charCodeAt(start)) || ['global', 'universal'].includes(text.slice(start, end).toLowerCase());

/** Longest word that is read as part of a name; a longer one is in no alias. */
const LONGEST_WORD = 40;

/**
 * Adds the span of the word after the last of `spans`, or after what is `passed` behind that. False where none follows
 * within `LONGEST_GAP`.
 */
export function pushNextWord(text: string, spans: number[], passed = 0): boolean {
  const from = spans[spans.length - 1] as number;
  let start = from + passed;
  const limit = Math.min(text.length, start + LONGEST_GAP);
  while (start < limit && !isWordCode(text.charCodeAt(start))) start++;
  if (start === from || start >= limit) return false;
  const longest = Math.min(text.length, start + LONGEST_WORD);
  spans.push(start, endOfRate(text, endOfWord(text, start, longest)));
  return true;
}
