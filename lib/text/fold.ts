/** A text made plain for matching, with the way back to the original. */
export interface Folded {
  /** The plain text: straight quotes, spaces and hyphens, no accents, nothing invisible. Case is kept. */
  text: string;
  /** UTF-16 offset in the original of each UTF-16 offset in `text` (0 … length inclusive). */
  toOriginal(offset: number): number;
}

const SAME = (offset: number) => offset;

/** Anything that folding could change; most blocks of most pages have none of it. */
const NEEDS_FOLDING =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the combining marks are a range of their own
  /[\u00a0\u00ad\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u2015\u2018-\u201f\u202f\u2032\u2033\u205f\u2060\u2212\u3000\ufeff\uff01-\uff5e\u200b-\u200f]/;

// biome-ignore lint/suspicious/noMisleadingCharacterClass: the combining marks are a range of their own
const INVISIBLE = /[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]/;

const PLAIN: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '‟': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '−': '-',
};

/**
 * Folds `text`: characters are replaced one for one, except that invisible ones (soft hyphen, zero-width characters,
 * combining marks) are dropped. Em dashes stay, as they divide and never join.
 */
export function fold(text: string): Folded {
  if (!NEEDS_FOLDING.test(text)) return { text, toOriginal: SAME };
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (INVISIBLE.test(char)) continue;
    folded += plain(char);
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, toOriginal: (offset) => offsets[offset] ?? text.length };
}

function plain(char: string): string {
  if (char < '\u00a0') return char;
  const known = PLAIN[char];
  if (known) return known;
  if (/\s/.test(char)) return ' ';
  const base = char.normalize('NFKD').charAt(0);
  return base || char;
}
