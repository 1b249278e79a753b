// How the prefilter reads words: letters, digits and percent signs, whichever case they have.

/** Slots in which words are looked up by their hash. */
export const SLOTS = 1 << 13;

/** The kinds of code units of which words are made. */
const SMALL = 1;
const CAPITAL = 2;
const PERCENT = 3;

/** The kind of each code unit below 128; nothing for those that belong to no word, as all others do. */
const KINDS = new Uint8Array(128);
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  KINDS[char.charCodeAt(0)] = SMALL;
  if (char > '9') KINDS[char.charCodeAt(0) - 32] = CAPITAL;
}
KINDS['%'.charCodeAt(0)] = PERCENT;

/**
 * Goes through the words of a text and visits each whose slot has `least` or more, until a visit says that it is enough.
 * A slot is a digit in `slots`. A word also ends where those of two elements run together (“News in briefChina”). Gives how
 * many UTF-16 units all words had up to there. Each page is read by this before anything is compiled, so it calls nothing.
 */
export function scanWords(
  text: string,
  slots: string,
  least: number,
  visit: (start: number, end: number, before: number) => boolean,
): number {
  const { length } = text;
  const from = least + 48;
  let units = 0;
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at);
    let kind = KINDS[code];
    if (!kind) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    let before = kind;
    do {
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      before = kind;
      code = text.charCodeAt(++at);
      kind = KINDS[code];
    } while (kind && !(kind === CAPITAL && before === SMALL));
    if (slots.charCodeAt((hash ^ (hash >>> 13)) & (SLOTS - 1)) >= from && visit(start, at, units)) return units;
    units += at - start;
  }
  return units;
}

/** The slot of a word in small letters, as `scanWords` reckons it. */
export function slotOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (word.charCodeAt(at) | 32)) | 0;
  return (hash ^ (hash >>> 13)) & (SLOTS - 1);
}

/** Whether a text goes on with these words, in small letters, from `at` on. */
export function goesOn(text: string, at: number, words: readonly string[]): boolean {
  let from = at;
  for (const word of words) {
    while (from < text.length && !KINDS[text.charCodeAt(from)]) from++;
    const end = from + word.length;
    if (text.slice(from, end).toLowerCase() !== word || isInWord(text, end)) return false;
    from = end;
  }
  return true;
}

/** Whether a word goes on at a place. */
function isInWord(text: string, at: number): boolean {
  const kind = KINDS[text.charCodeAt(at)];
  return kind !== undefined && kind > 0 && !(kind === CAPITAL && KINDS[text.charCodeAt(at - 1)] === SMALL);
}
