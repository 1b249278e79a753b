/** A line that ends so says that the date behind it is not the day of publishing. */
const CHANGED =
  /(?:updated?|modified|revised|edited|corrected|last reviewed)(?:\s+(?:on|at))?[\s:|]*(?:[a-z]{2,5}day,?\s*)?$/i;

/** Names that elements with such a date bear, and those that speak against it: some themes use `entry-date updated`. */
const CHANGED_NAME = /updat|modif/i;
const PUBLISHED_NAME = /publi|entry-date|post-date|creat/i;

/** How much of what stands before a date can say what it is, in UTF-16 units. */
export const LABEL_LENGTH = 40;

/** Whether what stands before a date says that the page was changed then. */
export const isLabelOfChange = (before: string): boolean => CHANGED.test(before.slice(-LABEL_LENGTH));

/** Whether the names of an element say that the page was changed at its date. */
export const isNameOfChange = (names: string): boolean => CHANGED_NAME.test(names) && !PUBLISHED_NAME.test(names);
