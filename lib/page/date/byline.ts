import { daysIn, type WrittenDay } from '../../text/days';
import { isLabelOfChange, LABEL_LENGTH } from './labels';
import { linesOf } from './lines';

/** Longest line that is more of a byline than of prose, and how much of a paragraph can be its dateline. */
const LONGEST_LINE = 160;
const LONGEST_PLACE = 60;

/** A sentence goes on around a date: it ends in a full stop, or says “on June 2, 2025” without “posted”. */
const SENTENCE_END = /(?<![ap]\.m|min)[.!?]["”’)]*\s*$/i;
const IN_SENTENCE = /\b(?:on|in|since|until|from|before|after|of|for)\s*$/i;
const SAYS_PUBLISHED = /publi|post|filed|issu|releas|creat|writ|\bby\b/i;

/** Letters of another script: nobody here knows whether they say “published” or “changed”. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** `WASHINGTON, June 2, 2025 (Reuters) –`, `Brussels – 2 June 2025:`: a place before the date, a dash behind it. */
const CAPITALIZED = /^\P{L}*(?:\p{Lu}\p{L}*\P{L}+)*$/u;
const BEFORE_DATELINE = /(?:^|[,.(–—-])\s*$/;
const AFTER_DATELINE = /^(?:\s*\([^)]{1,40}\)|\s*\/[\w ]{1,40}\/|,[^–—)]{1,40}\))?\s*[-–—:]/;

/** The days that the lines beside a heading write out as a byline or a dateline. */
export function bylineDays(beside: readonly Node[]): string[] {
  const days: string[] = [];
  let before = '';
  for (const { text, isCaption } of linesOf(beside)) {
    const isLine = text.length <= LONGEST_LINE && !isCaption && !OTHER_SCRIPT.test(before + text);
    for (const written of daysIn(text.slice(0, LONGEST_LINE))) {
      const isChange = isLabelOfChange(`${before} ${text.slice(0, written.start)}`);
      if (!isChange && ((isLine && isInByline(text, written)) || isInDateline(text, written))) days.push(written.day);
    }
    if (text) before = text.slice(-LABEL_LENGTH);
  }
  return days;
}

function isInByline(text: string, { start, end }: WrittenDay): boolean {
  const before = text.slice(0, start);
  if (SENTENCE_END.test(text.slice(end))) return false;
  return !IN_SENTENCE.test(before) || SAYS_PUBLISHED.test(before);
}

function isInDateline(text: string, { start, end }: WrittenDay): boolean {
  const place = text.slice(0, start);
  return (
    start <= LONGEST_PLACE &&
    CAPITALIZED.test(place) &&
    BEFORE_DATELINE.test(place) &&
    AFTER_DATELINE.test(text.slice(end))
  );
}
