/** A place where a sentence may end. */
export interface Stop {
  /** The offset after the stop and the quotes and brackets that close with it. */
  at: number;
  /** False where the stop may belong to an abbreviation (“Gov. He”, “the U.S. team”). */
  sure: boolean;
}

const STOPS = '.!?…';
const CLOSERS = '"\')]*_';

/** Length of the longest abbreviation that is recognized. */
const MAX_ABBREVIATION = 5;

/**
 * Finds the places where sentences of a folded text may end: after a stop and what closes with it, before a space that
 * no small letter follows. A full stop after a short capitalized word or after initials may belong to an abbreviation.
 */
export function stops(text: string): Stop[] {
  const found: Stop[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!STOPS.includes(text.charAt(at))) continue;
    const stop = at;
    while (at + 1 < text.length && (STOPS + CLOSERS).includes(text.charAt(at + 1))) at++;
    const next = text.charAt(at + 1);
    if (next && !/\s/.test(next)) continue;
    if (/^\s+[a-z]/.test(text.slice(at + 1, at + 12))) continue;
    found.push({ at: at + 1, sure: text.charAt(stop) !== '.' || !mayAbbreviate(text, stop) });
  }
  return found;
}

function mayAbbreviate(text: string, stop: number): boolean {
  const word = /[A-Za-z.]*$/.exec(text.slice(Math.max(0, stop - MAX_ABBREVIATION - 1), stop))?.[0] ?? '';
  return word.length > 0 && word.length <= MAX_ABBREVIATION && (/^[A-Z]/.test(word) || word.includes('.'));
}
