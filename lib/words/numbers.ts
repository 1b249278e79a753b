const SPELLED = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** A number for the start of a sentence, in words up to twelve. */
export const numberInWords = (count: number): string => SPELLED[count] ?? String(count);

/** “1 source”, “2 sources”. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
