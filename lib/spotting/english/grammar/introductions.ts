// How a text introduces somebody: as a stranger, as somebody’s kin, with a courtesy title.

/** Longest stretch beside a name in which it is introduced, in UTF-16 units. */
const LONGEST = 40;

/** What people do who are in the news only because they pay for something, and an office of a town. */
const TRADES: ReadonlySet<string> = new Set(
  'farmer grower plumber brewer teacher student owner mayor anchor'.split(' '),
);

/** The last word of what introduces somebody whom people are not thought to know: “a cook called ”, “the younger ”. */
const INTRODUCES: ReadonlySet<string> = new Set('called named surnamed younger'.split(' '));
const PRESENTED = /\b(?:an?( [a-z'-]+){1,3} (?:called|named|surnamed)|the younger) $/i;

/**
 * Whether what stands before a name presents somebody unknown: “plumber ”. The last word is looked up, as an engine
 * takes half a millisecond to compile an expression for all of them.
 */
function isIntroduction(before: string): boolean {
  const word = /([a-z]+) $/i.exec(before)?.[1]?.toLowerCase() ?? '';
  // “X owner Elon Musk”, “Toronto mayor Doug Ford”: these two stand before people who are known, too.
  const isTrade = TRADES.has(word) && !/^(?:owner|mayor)$/.test(word);
  return isTrade || (INTRODUCES.has(word) && PRESENTED.test(before));
}

/** Whether what stands behind a name explains somebody unknown: “, a hog farmer”, “, the son,”, “, the farmer,”. */
function isExplanation(after: string): boolean {
  const [start = '', article, rest = ''] = /^, (the|an?) ([a-z -]+)/.exec(after) ?? [];
  if (article === 'the') return (rest === 'son' || TRADES.has(rest)) && /[,.]/.test(after.charAt(start.length));
  const words = rest.split(' ');
  // “A student of law” may be somebody known.
  const isTrade = (word: string, nth: number) =>
    TRADES.has(word.replace(/-.*/, '')) && !(TRADES.has(word) && words[nth + 1] === 'of');
  return words.slice(0, 3).some(isTrade);
}

/** Whether the name at `start`–`end` is presented as somebody unknown, or as a relative of somebody known. */
export const isPresented = (text: string, start: number, end: number): boolean =>
  isIntroduction(text.slice(Math.max(0, start - LONGEST), start)) || isExplanation(text.slice(end, end + LONGEST));

/** What somebody is to another, with the words before that; the group holds a woman. */
const KIN = '(?:[a-z-]+ ){0,2}(?:(wife|widow|daughter|sister|mother)|husband|son|brother|father)';

/**
 * “His wife, Ann ”, “Mr. Carney's son ”, “Lady ” before somebody’s surname. “Mark Carney's son” may begin a story of
 * the son.
 */
const KIN_BEFORE = new RegExp(
  `(?:(?:\\b[Hh]is|\\b[Hh]er|(?<![A-Z][a-z]+ )\\b[A-Za-z]+'s) ${KIN},? (?:[A-Z]\\S+ ){0,3}|\\b(Lady) )$`,
);

/** “, his wife,”, “ was her brother.” behind it. */
const KIN_BEHIND = new RegExp(`^(?:,| is| was) (?:his|her) ${KIN}[,.]`);

/** A courtesy title before a surname; the group holds a woman’s. */
const COURTESY_BEFORE = /\bM(?:r|(r?s))\.?\s$/;

/** How far back kin is looked for, in UTF-16 units. */
const KIN_WITHIN = 60;

/** What kinship or a courtesy title tells of somebody. */
export type Sex = 'woman' | 'man';

/** The sex that the courtesy title before a surname tells. */
export function sexByTitle(text: string, start: number): Sex | undefined {
  return sexIn(COURTESY_BEFORE.exec(text.slice(Math.max(0, start - 6), start)));
}

/** The sex of somebody else of a surname who is named as kin: “his wife, Ann Ford”, “Ann Ford, his wife,”. */
export function sexOfKin(text: string, start: number, end: number): Sex | undefined {
  const before = text.slice(Math.max(0, start - KIN_WITHIN), start);
  return sexIn(KIN_BEFORE.exec(before) ?? KIN_BEHIND.exec(text.slice(end, end + LONGEST)));
}

const sexIn = (match: RegExpExecArray | null): Sex | undefined =>
  match ? (match[1] || match[2] ? 'woman' : 'man') : undefined;
