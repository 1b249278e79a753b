import { isAllCaps, isCapitalized, isWordCode } from '../text/words';
import { type AliasPattern, type CompiledLexicon, SLOTS, type WordPattern } from './compile';

/** A place in a folded text where an alias stands; whether it is meant there is for the judge. */
export interface Candidate {
  /** UTF-16 offsets in the folded text. */
  start: number;
  end: number;
  alias: AliasPattern['alias'];
}

/** Longest stretch between two words of a name: a line break, and the indentation after it. */
const LONGEST_GAP = 24;

/** Everything that may stand between two words of one name: space, a hyphen, “&”, a quote or emphasis mark, a line end. */
const GAP =
  /^(?:[*_]{0,3}[ \t]*\n[ \t>]*[*_]{0,3}|[*_]{0,3}[ \t]+[*_]{0,3}|-|-[ \t]*\n[ \t]*|[ \t]*&[ \t]*|["'][ \t]+|[ \t]+["'])$/;
const GAP_WITH_DOT = /^\.(?:[ \t]*\n?[ \t]*|-)$/;

/**
 * All places where an alias stands, longest first where they overlap, in one pass over the text: each word’s hash is
 * made while its end is looked for, and only a word whose hash begins an alias is looked up.
 */
export function find(text: string, { byFirstWord, bitmap }: CompiledLexicon): Candidate[] {
  const found: Candidate[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      code = text.charCodeAt(++at);
    } while (at < length && isWordCode(code));
    if (bitmap[(hash ^ (hash >>> 15)) & (SLOTS - 1)] === 0) continue;
    const candidate = longestAt(text, start, at, byFirstWord);
    if (!candidate) continue;
    found.push(candidate);
    at = candidate.end;
  }
  return found;
}

function longestAt(
  text: string,
  start: number,
  end: number,
  index: Map<string, AliasPattern[]>,
): Candidate | undefined {
  const word = text.slice(start, end);
  for (const pattern of index.get(word.toLowerCase()) ?? []) {
    const matchEnd = matchFrom(text, start, end, pattern);
    if (matchEnd !== undefined) return { start, end: matchEnd, alias: pattern.alias };
  }
  return undefined;
}

function matchFrom(text: string, start: number, firstEnd: number, { words }: AliasPattern): number | undefined {
  let wordStart = start;
  let wordEnd = firstEnd;
  for (let nth = 0; nth < words.length; nth++) {
    const pattern = words[nth] as WordPattern;
    if (nth > 0) {
      const next = nextWord(text, wordEnd, words[nth - 1] as WordPattern, pattern);
      if (!next) return undefined;
      [wordStart, wordEnd] = next;
    }
    if (!fits(text.slice(wordStart, wordEnd), pattern)) return undefined;
  }
  return wordEnd;
}

function nextWord(
  text: string,
  from: number,
  before: WordPattern,
  pattern: WordPattern,
): [start: number, end: number] | undefined {
  let start = from;
  const limit = Math.min(text.length, from + LONGEST_GAP);
  while (start < limit && !isWordCode(text.charCodeAt(start))) start++;
  if (start === from || start >= limit) return undefined;
  if (!mayStandBetween(text.slice(from, start), before, pattern)) return undefined;
  // A word far longer than the alias’s cannot fit it; not reading on keeps one endless word cheap.
  const longest = start + pattern.word.length + 3;
  let end = start;
  while (end < text.length && end < longest && isWordCode(text.charCodeAt(end))) end++;
  return [start, end];
}

function mayStandBetween(gap: string, before: WordPattern, after: WordPattern): boolean {
  if (after.joined) return gap === "'";
  return gap === ' ' || GAP.test(gap) || (before.dot && GAP_WITH_DOT.test(gap));
}

function fits(word: string, pattern: WordPattern): boolean {
  const lower = word.toLowerCase();
  if (lower !== pattern.word && !pattern.plurals.includes(lower)) return false;
  if (pattern.case === 'capitals') return isAllCaps(word.slice(0, pattern.word.length));
  return pattern.case === 'any' || isCapitalized(word);
}
