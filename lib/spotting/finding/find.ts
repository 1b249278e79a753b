import { isCapitalized } from '../../text/words';
import type { CompiledAlias } from '../lexicon/compiled';
import { bySingular, slotOf } from '../lexicon/forms';
import { SIGN } from '../lexicon/spellings';
import type { Candidate } from '../shared/candidate';
import { aliasEnding, type Words } from './alias-ending';
import { passedBefore } from './passed-over';
import { endOfRate, endOfWord, isDigit, isOnAll, pushNextWord, wordAt } from './text-words';

// The finder: where in a text the aliases of a lexicon stand.

/**
 * All places where an alias stands, in one pass over the text; where several begin at a word, the longest. Only a word
 * whose slot is that of an alias’s first word is looked up. An alias that begins with a number, or is on all goods,
 * gives way to one that begins inside it and ends behind it, and one of a person takes in another of his own that does
 * (`furthest`).
 */
export function find(text: string, words: Words): Candidate[] {
  const found: Candidate[] = [];
  const { forms, aliases } = words;
  const { bitmap } = forms;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    at = endOfWord(text, start, length);
    if (at === start) {
      at++;
      continue;
    }
    const rateEnd = isDigit(text.charCodeAt(start)) ? endOfRate(text, at) : at;
    const slot = rateEnd > at ? slotOf(`${text.slice(start, at)}%`, 0, at - start + 1) : slotOf(text, start, at);
    at = rateEnd;
    if (bitmap[slot] === 0) continue;
    const longest = longestAt(text, start, at, words);
    if (!longest) continue;
    const { end, alias } = furthest(text, start, at, longest, words);
    if (end > longest.end && isOnAll(text, start, at)) continue;
    found.push({ start, end, alias: aliases.at(alias) as CompiledAlias });
    at = end;
    const head = isDigit(text.charCodeAt(at - 1)) && PLURAL_HEAD.exec(text.slice(start, at))?.[1];
    if (head) at = addListed(text, head, at, found, words);
  }
  return found;
}

/** The plural of a noun before a number: “Articles 5”. */
const PLURAL_HEAD = /^([A-Za-z]+s)\.? \d+$/;

/** A number that such a plural also stands before: “(Articles 5), 7 or 9”. */
const LISTED = /^(?:,|,? (?:and|or|&)) (\d+)(?![\d%])/;

/** How far behind a number the next of its list is looked for, in UTF-16 units. */
const FAR = 12;

/** Adds the numbers of a list that are aliases with its head: “Articles 5 and 7”. Gives where the list ends. */
function addListed(text: string, head: string, from: number, found: Candidate[], words: Words): number {
  let end = from;
  for (;;) {
    const [listed, number = ''] = LISTED.exec(text.slice(end, end + FAR)) ?? [];
    if (!listed) return end;
    end += listed.length;
    const name = `${head} ${number}`;
    const longest = longestAt(name, 0, head.length, words);
    if (longest?.end === name.length)
      found.push({ start: end - number.length, end, alias: words.aliases.at(longest.alias) as CompiledAlias });
  }
}

/**
 * The alias that begins with a later word of `longest` and ends behind it: “tariff on steel” in “50% tariff on steel”,
 * and of a person’s aliases one that goes on with the given name, as “Akazawa Ryosei” in “Minister Akazawa Ryosei”.
 * `longest` itself where there is none. Its first word is at `start`–`end`.
 */
function furthest(text: string, start: number, end: number, longest: Found, words: Words): Found {
  const { aliases } = words;
  const entity = aliases.at(longest.alias)?.entity;
  const givesWay = isOnAll(text, start, end);
  if (!givesWay && (entity?.category !== 'person' || !isCapitalized(text.charAt(longest.end + 1)))) return longest;
  const spans = [start, end];
  while (pushNextWord(text, spans)) {
    const [from, to] = spans.slice(-2) as [number, number];
    if (from >= longest.end) break;
    const later = longestAt(text, from, to, words);
    if (later && later.end > longest.end && (givesWay || aliases.at(later.alias)?.entity === entity)) return later;
  }
  return longest;
}

/** An alias that was found, by its index, and where it ends. */
interface Found {
  end: number;
  alias: number;
}

/**
 * The longest alias that begins with the word at `start`–`end`, by its index, and where it ends. Where what it is laid
 * on begins a list of goods, it ends before the “on”.
 */
function longestAt(text: string, start: number, end: number, words: Words): Found | undefined {
  const [longest, upToOn] = alternativesAt(text, start, end, words, 0);
  return longest && beginsList(text, start, longest, words) ? upToOn : longest;
}

/**
 * The longest alias there, also around which goods something is laid on, if it is longer so (`passed`: how long that
 * is), and the longest that ends before the “on”.
 */
function alternativesAt(
  text: string,
  start: number,
  end: number,
  words: Words,
  passed: number,
): [longest: Found | undefined, upToOn: Found | undefined] {
  const { forms } = words;
  let passable: readonly number[] = [];
  const spans = [start, end];
  let longest: Found | undefined;
  let upToOn: Found | undefined;
  let word = wordAt(text, start, end);
  let stretch = forms.beginningWith(word);
  let plural = forms.beginningWithSingular(word);
  for (let nth = 0; ; ) {
    const alias =
      aliasEnding(text, spans, stretch, nth, 0, words) ?? aliasEnding(text, spans, plural, nth, SIGN.plural, words);
    if (alias !== undefined) longest = { end: spans[2 * nth + 1] as number, alias };
    if (!stretch) break;
    const by = forms.longerIn(stretch, nth + 1);
    if (by.size === 0) break;
    if (word === 'on') upToOn = longest;
    if (word === 'on' && passed === 0) passable = passedBefore(text, spans[2 * nth + 1] as number, words.subjects);
    if (!pushNextWord(text, spans, word === 'on' ? passed : 0)) break;
    nth++;
    word = wordAt(text, spans[2 * nth] as number, spans[2 * nth + 1] as number);
    // What no alias has there may be an initial.
    if (word.length === 1 && !by.has(word) && pushNextWord(text, spans)) {
      spans.splice(2 * nth, 2);
      word = wordAt(text, spans[2 * nth] as number, spans[2 * nth + 1] as number);
    }
    plural = bySingular(by, word);
    stretch = by.get(word);
  }
  for (const length of passable) {
    const [around] = alternativesAt(text, start, end, words, length);
    if (around && around.end > (longest?.end ?? 0)) longest = around;
  }
  return [longest, upToOn];
}

/** What one measure is laid on, which names one good; a ban is one measure, whatever it is on. */
const LAID_ON = /(?<!\bbans?) on (?!.* and )/i;

/** What stands behind the second of three goods or more, of which the last has an “and” before it. */
const LISTED_FURTHER = /^(?:, [\w-]+){0,3},? (?:and|or) /;

/** How far behind the second good the “and” is looked for, in UTF-16 units. */
const LONGEST_LIST = 60;

/**
 * Whether what a measure is laid on begins a list of three goods or more: “duties on steel, copper and cars”. All of
 * them are then goods alike, as each has a measure of its own. “Despite the duties on steel, cars sold well” has no
 * list. The measure begins at `start`.
 */
function beginsList(text: string, start: number, { end, alias }: Found, words: Words): boolean {
  if (!text.startsWith(', ', end) || words.aliases.at(alias)?.entity.category !== 'measure') return false;
  const spans = [end, end + 1];
  if (!LAID_ON.test(text.slice(start, end)) || !pushNextWord(text, spans)) return false;
  // Only whether goods stand there is asked, and not whether these begin a list: each place of a text is asked twice at
  // most.
  const [next] = alternativesAt(text, spans[2] as number, spans[3] as number, words, 0);
  if (!next || words.aliases.at(next.alias)?.entity.category !== 'goods') return false;
  return LISTED_FURTHER.test(text.slice(next.end, next.end + LONGEST_LIST));
}
