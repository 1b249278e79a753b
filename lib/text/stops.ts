/** A place where a sentence may end. */
export interface Stop {
  /** The UTF-16 offset after the stop and the quotes and brackets that close with it. */
  at: number;
  /** False where the stop may belong to an abbreviation (“Gov. He”, “the U.S. team”). */
  sure: boolean;
}

/** A stop, with more stops and the quotes and brackets that close with it. */
const RUN = /[.!?…]["')\]*_.!?…]*/g;

/** Length of the longest abbreviation that is recognized. */
const MAX_ABBREVIATION = 5;

/**
 * Finds the places where sentences of a folded text may end: after a stop and the quotes and brackets that close with
 * it, unless a space and a lower-case letter follow. A full stop after a short capitalized word or after initials may
 * belong to an abbreviation.
 */
export function stops(text: string): Stop[] {
  const found: Stop[] = [];
  // A regular expression finds them: in each new page the engine first runs a loop over the characters unoptimised,
  // which is slower.
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const at = RUN.lastIndex;
    const next = text.charAt(at);
    if (next && !/\s/.test(next)) continue;
    if (/^\s+[a-z]/.test(text.slice(at, at + 11))) continue;
    found.push({ at, sure: text.charAt(run.index) !== '.' || !mayAbbreviate(text, run.index) });
  }
  return found;
}

function mayAbbreviate(text: string, stop: number): boolean {
  const word = /[A-Za-z.]*$/.exec(text.slice(Math.max(0, stop - MAX_ABBREVIATION - 1), stop))?.[0] ?? '';
  return word.length > 0 && word.length <= MAX_ABBREVIATION && (/^[A-Z]/.test(word) || word.includes('.'));
}
