import { attributeOf } from '../dom/nodes';

/** How much text before a date, or at its beginning, can say what it is, in UTF-16 units. */
export const LABEL_LENGTH = 40;

/**
 * Matches the text before a date that is not the day of publishing but that of a change (“updated on Tuesday, ”,
 * “Updated 3:05 PM EDT, ”).
 */
const CHANGED =
  /(?:updated?|modified|revised|(?<!cr)edited|correct\w+|last reviewed)(?:[\s,:|–—•·-]|\d\d?[:.]\d\d|\b(?:[a-z.]{1,3}[mt]|on|date)\b\.?|\b(?:mon|tue|wed|thu|fri|sat|sun|yester)\w*\.?)*$/i;

/** Matches the text of a time that says, before any number, that it is of a change (“Updated 3 hours ago”). */
const CHANGED_TIME = /^\D*\b(?:updat|modif|revis|edited|corrected|last reviewed)/i;

/**
 * Matches class or property names of an element that holds the date of a change. Names that also speak of publishing do
 * not match, because some themes call the day of publishing `entry-date updated`.
 */
const CHANGED_NAME = /^(?!.*(?:publi|-date|creat)).*(?:updat|modif)/i;

/** Whether what stands before a date says that the page was changed then. */
export const isLabelOfChange = (before: string): boolean => CHANGED.test(before.slice(-LABEL_LENGTH));

/** Whether the names of a time, or `text`, which it begins with, say that it is of a change. */
export const isTimeOfChange = (time: Element, text: string): boolean =>
  CHANGED_NAME.test(`${attributeOf(time, 'class')} ${attributeOf(time, 'itemprop')}`) || CHANGED_TIME.test(text);
