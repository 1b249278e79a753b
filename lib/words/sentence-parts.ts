const SPELLED = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number inside a sentence, in words up to twelve. */
export const numberInWords = (count: number): string => SPELLED[count] ?? String(count);

/** “1 source”, “2 sources”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A text that begins a sentence or a title. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Joins things that are all meant, or of which one is enough: “a, b, and c”, “a or b”. The comma tells a thing that has
 * “and” in it from two.
 */
export const listed = (things: readonly string[], word: 'and' | 'or' = 'and'): string =>
  things.length > 2 ? `${things.slice(0, -1).join(', ')}, ${word} ${things.at(-1)}` : things.join(` ${word} `);

/** The most subjects that are listed by name; nobody reads a longer list. */
const FEW = 2;

/**
 * What a page on any of several subjects is about: “trade between the U.S. and China or trade between the U.S. and
 * Canada”. More than two are the whole trade war.
 */
export const anyOf = (about: readonly string[]): string =>
  about.length > FEW ? 'the trade war between the U.S. and its partners' : apart(about, ', and ', 'or');

/**
 * The names of several subjects. Of more than two only the first two are named: “the trade war with China, trade with
 * Canada, and other fronts”.
 */
export const allOf = (names: readonly string[]): string =>
  names.length > FEW ? listed([...names.slice(0, FEW), 'other fronts']) : apart(names, ' and ', 'and');

/** Joins at most two names, with a comma between them where one has `joint` in it: “a and b, and c”. */
function apart(names: readonly string[], joint: string, word: 'and' | 'or'): string {
  return names.some((name) => name.includes(joint)) ? names.join(`, ${word} `) : listed(names, word);
}
