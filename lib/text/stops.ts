/** A place where a sentence may end. */
export interface Stop {
  /** Offset after the stop and the quotes and brackets that close with it. */
  at: number;
  /** False where a full stop may only shorten a word (“Gov. He”, “the U.S. team”). */
  sure: boolean;
}

const STOPS = '.!?…';
const CLOSERS = '"\')]*_';

/** Longest word that a full stop may shorten. */
const LONGEST_SHORT = 5;

/**
 * The places where sentences of a folded text may end, in one pass: a stop, what closes with it, then space, and no
 * small letter after it. A full stop after a short capitalised word or after initials is doubtful.
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
    found.push({ at: at + 1, sure: text.charAt(stop) !== '.' || !mayShorten(text, stop) });
  }
  return found;
}

function mayShorten(text: string, stop: number): boolean {
  const word = /[A-Za-z.]*$/.exec(text.slice(Math.max(0, stop - LONGEST_SHORT - 1), stop))?.[0] ?? '';
  return word.length > 0 && word.length <= LONGEST_SHORT && (/^[A-Z]/.test(word) || word.includes('.'));
}
