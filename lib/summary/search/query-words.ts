import { fold } from '../../text/fold';

/** Words of questions, which say nothing of what is looked for. “Pays” is one: “who pays what” asks for the rates. */
const EMPTY = new Set(
  'a about an and any are at been being can current did do does effect explain for force had happen happened happens has have how i in is it much my now of on or still that the there to today was were what when where which who whom whose why will with you your pay pays expiration expiry mr mrs ms miss messrs mister'.split(
    ' ',
  ),
);

/** A text without the stops of abbreviations. */
export const withoutStops = (text: string): string => text.replace(/(?<=\b[a-z])\./gi, '');

/** A text in plain small letters, without the stops of abbreviations: “U.S.” is typed as “US”. */
const plain = (text: string): string => withoutStops(fold(text).text.toLowerCase());

/** A text as one word: “tik tok” is “TikTok”, “tmec” is “T-MEC”. */
export const joined = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a query or phrase, in small letters. */
const wordsIn = (query: string): string[] =>
  plain(query)
    .split(/[\s?!,;:]+/)
    .map((word) => word.replace(/^(mrs?|ms|messrs)\.$/, '$1').replace(/'s$/, ''))
    .filter(Boolean);

/** Whether a word says what is looked for. A single letter at the end is the beginning of one that does. */
const isTelling = (word: string, at: number, all: readonly string[]): boolean =>
  !EMPTY.has(word) || (word.length === 1 && at > 0 && at === all.length - 1);

/** The words of a query that say what is looked for. */
export const tellingIn = (query: string): string[] => wordsIn(query).filter(isTelling);

/** The words of a query or phrase that say what is looked for, or all of them where none does. */
export function wantedOf(query: string): string {
  const telling = tellingIn(query);
  return (telling.length > 0 ? telling : wordsIn(query)).join(' ');
}
