/** How wide a text is, in CSS px. */
export type Measure = (text: string) => number;

/**
 * Breaks a name into lines of at most `width` CSS px: between words, behind a hyphen or a dash, and where a word alone
 * is wider, inside it with a hyphen. A letter alone is never too wide.
 */
export function wrap(name: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(name)) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    let rest = line + piece;
    while (rest.trimEnd().length > 1 && measure(rest.trimEnd()) > width) {
      const cut = fitting(rest, width, measure);
      lines.push(`${rest.slice(0, cut)}-`);
      rest = rest.slice(cut);
    }
    line = rest;
  }
  return line.trimEnd() ? [...lines, line.trimEnd()] : lines;
}

/** The pieces of a name between which it may be broken. */
export const piecesOf = (name: string): string[] => name.match(/[^\s\-–—]*[\s\-–—]+|[^\s\-–—]+/g) ?? [];

/** The fewest letters that stand alone before or behind a hyphen, where there is room for so many. */
const FEW = 3;

/** How many letters of a word stand before its hyphen. */
function fitting(word: string, width: number, measure: Measure): number {
  const letters = word.trimEnd().length;
  let cut = letters - 1;
  while (cut > 1 && measure(`${word.slice(0, cut)}-`) > width) cut--;
  return Math.max(1, Math.min(cut, Math.max(FEW, letters - FEW)));
}
