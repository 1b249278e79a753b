import { countUpTo } from './binary-search';

/** A text in plain characters for matching, with the way back to the original. */
export interface Folded {
  /** The plain text: straight quotes, spaces and hyphens, no accents, nothing invisible. Case is kept. */
  text: string;
  /** UTF-16 offset in the original of each UTF-16 offset in `text` (0 … length inclusive). */
  toOriginal(offset: number): number;
}

/**
 * What is left out. Soft hyphens, combining marks, zero-width and direction characters: a word reads the same without
 * them. Spaces behind a space, too: a name reads the same with several, whether a page shows them as one or, if they
 * do not break, as several.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the combining marks are a range of their own
  /[\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]+|(?:[ \u00a0](?<=[ \u00a0]{2}))+/;
const INVISIBLES = new RegExp(INVISIBLE, 'g');

/** The characters that one plain character replaces. Em dashes stay, as they never join words. */
const UNUSUAL =
  /[\u0060\u00a0\u00ab\u00b4\u00bb\u00c0-\u024f\u1e00-\u1eff\u2000-\u200a\u2010-\u2013\u2018-\u201f\u2028\u2029\u202f\u2032-\u2036\u205f\u2212\u3000\uff01-\uff5e]/g;

const PLAIN: Record<string, string> = {
  '`': "'",
  '´': "'",
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '‵': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '‶': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
};

/**
 * Folds a text: replaces unusual characters one for one, and drops invisible ones. Offsets are mapped back by the
 * places of the dropped ones alone, and most texts have none.
 */
export function fold(text: string): Folded {
  if (!INVISIBLE.test(text)) return { text: plain(text), toOriginal: SAME };
  const places: number[] = [];
  const shifts = [0];
  let shift = 0;
  const rest = text.replace(INVISIBLES, (dropped: string, at: number) => {
    places.push(at - shift);
    shift += dropped.length;
    shifts.push(shift);
    return '';
  });
  return { text: plain(rest), toOriginal: (offset) => offset + (shifts[countUpTo(places, offset)] as number) };
}

/** The characters inside words that folding changes: accented, full-width, invisible. */
const IN_WORDS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the combining marks are a range of their own
  /[\u00ad\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\uff01-\uff5e]/;

/**
 * Folds a text only if a character in its words needs it; else quotes, spaces and hyphens stay as they are. This is
 * quicker than `fold`, as most texts have no other unusual characters. It keeps no way back, and so takes less room in
 * the sentinel.
 */
export const foldWords = (text: string): string => (IN_WORDS.test(text) ? plain(text.replace(INVISIBLES, '')) : text);

const SAME = (offset: number) => offset;

const plain = (text: string): string => text.replace(UNUSUAL, plainCharacter);

/**
 * Each character is normalized once and kept in `PLAIN`, as a text in another language has thousands of the same few.
 */
function plainCharacter(char: string): string {
  PLAIN[char] ??= /\s/.test(char) ? ' ' : char.normalize('NFKD').charAt(0) || char;
  return PLAIN[char];
}
