import { isAllCaps, isCapitalized, isWordCode, LETTERS } from '../../text/words';
import { isNotGivenName } from './not-given-names';
import { isCourtesy, isTitleOfOthers } from './titles';
import type { Vocabulary } from './vocabulary';

// Names of people: whether a surname is part of somebody else’s name, and whether a name is part of a longer one.

/** A surname as one of our people bears it. */
export interface Surname {
  text: string;
  /** Where the language puts the family name: “He Lifeng” first, “Eric Adams” last. */
  first: boolean;
  /** Titles that the bearer is known by, in lower case: “vice premier”. */
  titles: ReadonlySet<string>;
  /** Whether it is also a firm’s, and then the bearer’s only behind a courtesy title: “Mr. Ford”. */
  firm?: true;
  /** Whether it is another’s, too, and its bearer is never called by it alone. */
  namesake: boolean;
}

/** What follows a name that means a relative or a firm instead of the person. */
const GOES_ON = /^(?:,? (?:Jr|Sr|JR)\b| I{2,3}\b|( (?:&|and) [A-Z][a-z]+)?,? LL[CP]\b| & (?:Sons?|Sohne?)\b)/;

/** How that may begin. It is asked first, as an engine takes long to compile the expression above. */
const BEGINS_TO_GO_ON = /^,? [JSI&]|^.*,? LL/;

/** “, the hat maker and retailer,” behind a name that is a firm’s. */
const IS_FIRM = /^, the ([a-z-]+ )*(?:company|firm|manufacturer|retailer)[,.)]/;

/** Words that make a name that of a firm or a place, behind it or one word further: “Trump International Hotel”. */
const FIRMS: readonly string[] =
  'Organization|Organisation|Industries|Media|Inc|Corp|Co|Group|Holdings|University|Foundation|Hotel|Hotels|International|National|Plaza|Store|Street|Road|Bank|Library|Institute'.split(
    '|',
  );

/**
 * The next word behind a name, and the one behind that if the first has a capital. Behind one in “-s”, which may be the
 * verb of a headline, only what ends the name of a firm: “Trump Bolsters National Security”, but “Ross Stores Inc”.
 */
const NEXT_WORDS =
  /^ (?:([a-z]+)|([A-Z][a-z]+)(?: (?:(?<!s )([A-Za-z][a-z]+)|(Inc|Corp|Co|Group|Holdings|Organization|Hotels?|University)))?)\b/;

const SPACE = 32;
const COMMA = 44;

/** Longest stretch in which a name goes on, in UTF-16 units. */
const LONGEST = 40;

/**
 * Whether the name that ends at `at` is only the beginning of a longer one (Donald Trump Jr., Trump Tower). `own`: more
 * words like `FIRMS`, for this name alone. They are compared one by one, as an expression for all would take half a
 * millisecond to compile.
 */
export function goesOn(text: string, at: number, own: readonly string[] = []): boolean {
  const next = text.charCodeAt(at);
  if (next !== SPACE && next !== COMMA) return false;
  const after = text.slice(at, at + LONGEST);
  const words = NEXT_WORDS.exec(after)?.slice(1) ?? [];
  if (words[0] === 'family' || words.some((word) => word && (FIRMS.includes(word) || own.includes(word)))) return true;
  return after.startsWith(', the ') ? IS_FIRM.test(after) : BEGINS_TO_GO_ON.test(after) && GOES_ON.test(after);
}

/** A letter behind the mark that stands for an apostrophe: “Xi'an”. */
const BEHIND_MARK = new RegExp(`^'[${LETTERS}]`);

const WORD_AFTER = new RegExp(`^\\s{1,3}([${LETTERS}'-]+)`);

/** The word behind a surname, where only space stands between, without a possessive. */
function wordAfter(text: string, end: number): string | undefined {
  const word = /\s/.test(text.charAt(end)) ? WORD_AFTER.exec(text.slice(end, end + FAR))?.[1] : undefined;
  return word?.endsWith("'s") ? word.slice(0, -2) : word;
}

/**
 * Whether the surname at `start`–`end` belongs to somebody else’s name: “He Jiankui”, “Eric Adams”, “Premier Li”,
 * “Dr. He”, “Xi’an”. Not to be asked where capitals carry no meaning.
 */
export function isRivalName(
  text: string,
  start: number,
  end: number,
  surname: Surname,
  vocabulary: Vocabulary,
): boolean {
  const sign = text.charAt(end);
  if (sign === "'" || sign === '-') {
    const after = text.slice(end, end + 8);
    if (BEHIND_MARK.test(after) && !/^'(?:s|d|ll|ve|re)\b/i.test(after)) return true;
    if (/^-ion\b/.test(after)) return true;
  } else if (surname.first && isNameBehind(text, end, surname, vocabulary)) return true;
  if (isTitleOfOthers(text, start, surname.titles)) return true;
  const title = vocabulary.titles.startBefore(text, start);
  if (title !== undefined)
    return !isCourtesy(text, start) && !vocabulary.titles.isOwn(text.slice(title, start).trim(), surname.titles);
  const initial = surname.first ? GIVEN_AND_INITIAL : ONLY_INITIAL;
  if (text.charAt(start - 2) === '.' && initial.test(text.slice(Math.max(0, start - LONGEST), start))) return true;
  if (
    !surname.first &&
    PLACED.test(text.slice(Math.max(0, start - LONGEST), start)) &&
    /^ [a-z]/.test(text.slice(end, end + 2))
  )
    return false;
  const word = nameBefore(text, start);
  if (!word || !isGivenName(word, vocabulary) || word.endsWith('.')) return false;
  return !((surname.first ? /(?:ing|ed|s)$/ : OPENS_SENTENCE).test(word) && opensSentence(text, start, word));
}

/** “In Davos ”, “At the White House ” at the start of a sentence, before whoever acts there. */
const PLACED = /(?:^|[.!?]["']? )(?:In|At|On) (?:the [A-Z][\w'-]+ )?[A-Z][\w'-]+ $/;

/**
 * What opens a sentence as a verb or adjective, “Joining Lighthizer, he said”, “Proposed Trump tariffs”, and is no
 * given name.
 */
const OPENS_SENTENCE =
  /[a-z]{2}(?<!^(?:Irv|Sterl|Chann|Mann|Flemm?|Hard|Henn|Erl))ing$|(?:[a-z]{4}(?<!^(?:Winifr|Wilfr|Moham|Mohamm|Muhamm))ed|[a-z]{3}(?:ant|ous|ial|ional|[aeiou]ble|ful|ive|ish|time|ier|ist))$/;

/** “Jay Y. ” before a family name. Names whose family name stands first are not written so. */
const GIVEN_AND_INITIAL = /[A-Z][a-z]+ [A-Z]\. $/;
/**
 * “Shri R. ”, “and S.K. ” before a surname that stands last. A sentence may end in “I.”, in “the U.S.” or in a noun.
 */
const ONLY_INITIAL = /(?:^|[.!?]["']* |["'(]|\b(?:and|by|of|with|Shri|Dr\.?|M[rs]\.?) )(?!U\.)(?:[A-HJ-Z]\. ?)+$/;

/**
 * Whether a surname is followed by another name: by a given name, so that it is somebody else’s (“Minister Wang Yi”),
 * or where it stands last by a surname, so that it is a given name itself (“Kyle Whitworth”). A plural is no such
 * surname (“Carney Liberals”). Not to be asked where capitals carry no meaning.
 */
export function isNameBehind(text: string, end: number, surname: Surname, vocabulary: Vocabulary): boolean {
  const after = wordAfter(text, end);
  return isGivenName(after, vocabulary) && (surname.first || !after?.endsWith('s'));
}

/** How far back the word before a surname may begin. */
const FAR = 30;

/** The word that stands before a surname, with its stops and hyphens: “Ivanka” before “Trump”. */
export function nameBefore(text: string, start: number): string | undefined {
  let end = start;
  while (end > start - 3 && /\s/.test(text.charAt(end - 1))) end--;
  if (end === start) return undefined;
  let from = end;
  while (from > start - FAR && (isWordCode(text.charCodeAt(from - 1)) || ".'-".includes(text.charAt(from - 1)))) {
    if (from === 0) break;
    from--;
  }
  return from < end ? text.slice(from, end) : undefined;
}

/** Whether the word before a surname is the first of its sentence, so that its capital says little. */
function opensSentence(text: string, start: number, word: string): boolean {
  const before = text.slice(Math.max(0, start - FAR - word.length), start).trimEnd();
  const rest = before.slice(0, before.length - word.length).trimEnd();
  return rest === '' || /[.!?:"'()*_-]$/.test(rest);
}

/** Given names that end as adverbs do: “Sally”, “Emily”. */
const LIKE_ADVERBS = /^(?:Sally|Molly|Polly|Holly|Kelly|Billy|Willy|Emily|Beverly|Kimberly)$/;

function isGivenName(word: string | undefined, vocabulary: Vocabulary): boolean {
  if (!word || word.length < 2 || !isCapitalized(word) || isAllCaps(word)) return false;
  const small = word.toLowerCase();
  if (cannotBeGivenName(small, vocabulary)) return false;
  // The plural of such a word: “Presidents Trump and Xi”.
  if (small.endsWith('s') && cannotBeGivenName(small.slice(0, -1), vocabulary)) return false;
  return !/(?:'s|s'|n't|ly|-elect|-designate)$/.test(word) || LIKE_ADVERBS.test(word);
}

/** Whether a word, in lower case, is nobody’s given name: one of common English, or of our subjects. */
export const cannotBeGivenName = (word: string, vocabulary: Vocabulary): boolean =>
  isNotGivenName(word) || vocabulary.isNoGivenName(word);
