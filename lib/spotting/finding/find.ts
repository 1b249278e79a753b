import { isAllCaps, isCapitalized, isWordCode } from '../../text/words';
import type { CompiledAlias, CompiledLexicon } from '../lexicon/compiled';
import { bySingular, type Stretch, slotOf } from '../lexicon/forms';
import { SIGN } from '../lexicon/spellings';
import type { Candidate } from '../shared/candidate';
import { GAP_WITH_INITIAL, mayStandBetween } from './gaps';
import { passedBefore } from './passed-over';
import { endOfRate, isDigit, isOnAll, pushNextWord, wordAt } from './text-words';

// The finder: where in a text the aliases of a lexicon stand.

/** The characters of ASCII that belong to words, by their code: most texts have hardly any others. */
const ASCII = 128;
const IN_WORDS = Array.from({ length: ASCII }, (_, code) => isWordCode(code));

type Words = Pick<CompiledLexicon, 'forms' | 'aliases' | 'subjects'>;

/**
 * All places where an alias stands, in one pass over the text; where several begin at a word, the longest. Only a word
 * whose slot is that of an alias’s first word is looked up. An alias that begins with a number, or is on all goods, gives
 * way to one that begins inside it and ends behind it, and one of a person takes in another of his own that does
 * (`furthest`).
 */
export function find(text: string, words: Words): Candidate[] {
  const found: Candidate[] = [];
  const { forms, aliases } = words;
  const { bitmap } = forms;
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!(code < ASCII ? IN_WORDS[code] : isWordCode(code))) {
      at++;
      continue;
    }
    const start = at;
    do code = text.charCodeAt(++at);
    while (at < length && (code < ASCII ? IN_WORDS[code] : isWordCode(code)));
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
 * The longest alias that begins with the word at `start`–`end`, by its index, and where it ends. One that says what
 * something is laid on is also found around which goods those are, if it is longer so (`passed`: how long that is).
 */
function longestAt(text: string, start: number, end: number, words: Words, passed = 0): Found | undefined {
  const { forms } = words;
  let passable: readonly number[] = [];
  const spans = [start, end];
  let longest: Found | undefined;
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
    const around = longestAt(text, start, end, words, length);
    if (around && around.end > (longest?.end ?? 0)) longest = around;
  }
  return longest;
}

/**
 * The alias among the spellings of a stretch that ends with their `nth` word, if its capitals and signs also fit. Those
 * of entities whose fronts are off are as if they were not there.
 */
function aliasEnding(
  text: string,
  spans: readonly number[],
  stretch: Stretch | undefined,
  nth: number,
  sign: number,
  words: Words,
): number | undefined {
  const { forms, aliases } = words;
  if (!stretch) return undefined;
  // Spellings that end with this word are sorted before those that go on.
  for (let at = stretch.low; at < stretch.high && forms.endsWith(at, nth + 1); at++) {
    if (((forms.signsOf(at)[nth] as number) & sign) !== sign || !fits(text, spans, at, words)) continue;
    if (aliases.at(at)) return at;
  }
  return undefined;
}

function fits(text: string, spans: readonly number[], spelling: number, words: Words): boolean {
  const { forms, aliases, subjects } = words;
  const signs = forms.signsOf(spelling);
  for (let nth = 0; nth < signs.length; nth++) {
    const own = signs[nth] as number;
    const start = spans[2 * nth] as number;
    if (own & SIGN.capital && !isCapitalized(text.charAt(start))) return false;
    // The ending of a plural may be small: “EVs”.
    if (own & SIGN.capitals && !isAllCaps(text.slice(start, start + forms.lengthAt(spelling, nth)))) return false;
    if (nth === 0) continue;
    const from = spans[2 * nth - 1] as number;
    const gap = text.slice(from, start);
    if (mayStandBetween(gap, signs[nth - 1] as number, own)) continue;
    if (passedBefore(text, from, subjects).includes(gap.length)) continue;
    if (!GAP_WITH_INITIAL.test(gap) || !takesInitial(aliases.at(spelling))) return false;
  }
  return true;
}

/** Whether an initial may stand inside an alias, “Kevin A. Hassett”: in a person’s name that few others bear. */
const takesInitial = (alias: CompiledAlias | undefined): boolean =>
  alias?.need === 'nothing' && alias.entity.category === 'person';
