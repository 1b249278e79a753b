/**
 * What the keys say to a screen reader. They stand apart from the catalog, as every page with names on it loads them.
 */
export const stepWords = {
  /** A step has come to the `nth` of `count` mentions; `sentence` is what stands there. */
  step: (name: string, nth: number, count: number, sentence: string) => `${name}, ${nth} of ${count}. ${sentence}`,
  /** A glance has grown. */
  grown: 'All of the card is shown.',
  nothing: 'There is no such name.',
  nothingHere: 'No marked name is here.',
};
