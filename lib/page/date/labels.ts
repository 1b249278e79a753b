/** How much of what stands before a date can say what it is, in UTF-16 units. */
export const LABEL_LENGTH = 40;

/** Matches the text before a date that is not the day of publishing but that of a change (“updated on”). */
const CHANGED = /(?:updated?|modified|revised|edited|corrected|last reviewed)(?: on| at)?[\s:|]*(?:\w{3,6}day, )?$/i;

/**
 * Matches class or property names of an element that holds the date of a change. Names that also speak of publishing do
 * not match, because some themes call the day of publishing `entry-date updated`.
 */
const CHANGED_NAME = /^(?!.*(?:publi|-date|creat)).*(?:updat|modif)/i;

/** Whether what stands before a date says that the page was changed then. */
export const isLabelOfChange = (before: string): boolean => CHANGED.test(before.slice(-LABEL_LENGTH));

/** Whether the names of an element say that the page was changed at its date. */
export const isNameOfChange = (names: string): boolean => CHANGED_NAME.test(names);
