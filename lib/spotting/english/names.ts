import { isAllCaps, isCapitalized, isWordCode } from '../../text/words';
import type { Surname } from '../lexicon/compiled';
import { NO_GIVEN_NAME } from './no-given-names';
import { isCourtesy, isOwnTitle, isTitleOfOthers, titleStart } from './titles';

/** What a name goes on to where it names a firm, a building or a relative instead of the person. */
const GOES_ON =
  /^(?:,? (?:Jr|Sr)\b|,? JR\b| I{2,3}\b|(?: \p{Lu}\p{Ll}+)? (?:Organi[sz]ation|Tower|Towers|Media|Mobile|Inc|Corp|Co|Group|Holdings|University|Foundation|Hotel|Hotels|International|National|Plaza|Store|Winery|Golf|Steaks|Auto|Street|Road|Bank|Card|Library|Institute|Turnberry|Doral|Vineyard|Burger|Coin)\b| (?:family|golf|hotel|resort|tower)\b)/u;

/** Whether the name that ends at `at` is only the beginning of a longer one (Donald Trump Jr., Trump Tower). */
export function goesOn(text: string, at: number): boolean {
  return GOES_ON.test(text.slice(at, at + 40));
}

const WORD_AFTER = /^\s{1,3}([\p{L}\p{M}'-]+)/u;

/**
 * Whether the surname at `start`–`end` belongs to somebody else’s name: “He Jiankui”, “Eric Adams”, “Premier Li”,
 * “Dr. He”, “Xi’an”. Not to be asked where capitals carry no meaning.
 */
export function isRivalName(text: string, start: number, end: number, surname: Surname): boolean {
  const after = text.slice(end, end + 30);
  if (/^'\p{L}/u.test(after) && !/^'(?:s|d|ll|ve|re)\b/i.test(after)) return true;
  if (/^-ion\b/.test(after)) return true;
  if (surname.first && isGivenName(WORD_AFTER.exec(after)?.[1]?.replace(/'s$/, ''))) return true;
  if (isTitleOfOthers(text, start)) return true;
  const title = titleStart(text, start);
  if (title !== undefined)
    return !isCourtesy(text, start) && !isOwnTitle(text.slice(title, start).trim(), surname.titles);
  const word = nameBefore(text, start);
  if (!isGivenName(word) || word?.endsWith('.')) return false;
  return !(surname.first && /(?:ing|ed|s)$/.test(word ?? '') && opensSentence(text, start, word ?? ''));
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
  return rest === '' || /[.!?:"'(*_-]$/.test(rest);
}

function isGivenName(word: string | undefined): boolean {
  if (!word || word.length < 2 || !isCapitalized(word) || isAllCaps(word)) return false;
  return !NO_GIVEN_NAME.has(word.toLowerCase()) && !/(?:'s|s'|ly|-elect)$/.test(word);
}
