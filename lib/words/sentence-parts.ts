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
/** Joins things of which one is enough: “a, b, or c”. */
export const OR = new Intl.ListFormat('en', { type: 'disjunction' });
