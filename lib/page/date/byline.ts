import { daysIn, type WrittenDay } from '../../text/days';
import { standingOf } from '../dom/elements';
import { elementAround, textOf } from '../dom/nodes';
import { isLabelOfChange, LABEL_LENGTH } from './labels';

/** Longest line that is more of a byline than of prose, and how much of a paragraph can be its dateline. */
const LONGEST_LINE = 160;
const LONGEST_PLACE = 60;

/** A sentence, or part of one, goes on around a date: a full stop at the end, “on June 2, 2025” without “posted”. */
const SENTENCE_END = /(?<![ap]\.m|min)[.!?]["”’)]*\s*$/i;
const IN_SENTENCE = /\b(?:on|in|since|until|from|before|after|of|for)\s*$/i;
const SAYS_PUBLISHED = /publi|post|filed|issu|releas|creat|writ|\bby\b/i;

/** Letters of another script: nobody here knows whether they say “published” or “changed”. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** `WASHINGTON, June 2, 2025 (Reuters) –`, `Brussels – 2 June 2025:`: capitalized words before a date, a dash behind it. */
const PLACE = /^\W*(?:\p{Lu}[\p{L}.'’]*[\s(]*[\s,–—-]\W*)*$/u;
const AFTER_DATELINE = /^(?:\s*\([^)]{1,40}\)|\s*\/[\w ]{1,40}\/|,[^–—)]{1,40}\))?\s*[-–—:]/;

/** The days in the lines beside a heading that are a byline or a dateline. */
export function bylineDays(beside: readonly Node[]): string[] {
  const days: string[] = [];
  let last: Element | null = null;
  let before = '';
  for (const node of beside) {
    const block = node instanceof Element ? null : blockAround(node);
    if (!block || block === last) continue;
    last = block;
    const text = (textOf(block) ?? '').replace(/\s+/g, ' ').trim();
    const isLine =
      text.length <= LONGEST_LINE && !OTHER_SCRIPT.test(before + text) && standingOf(block)?.kind !== 'caption';
    for (const written of daysIn(text.slice(0, LONGEST_LINE))) {
      const label = `${before} ${text.slice(0, written.start)}`;
      if (!isLabelOfChange(label) && ((isLine && isAlone(text, written)) || isDateline(text, written)))
        days.push(written.day);
    }
    before = text.slice(-LABEL_LENGTH);
  }
  return days;
}

function blockAround(node: Node): Element | null {
  let at = elementAround(node);
  while (at && standingOf(at)?.flow === 'inline') at = elementAround(at);
  return at;
}

function isAlone(text: string, { start, end }: WrittenDay): boolean {
  const before = text.slice(0, start);
  if (SENTENCE_END.test(text.slice(end))) return false;
  return !IN_SENTENCE.test(before) || SAYS_PUBLISHED.test(before);
}

function isDateline(text: string, { start, end }: WrittenDay): boolean {
  if (start > LONGEST_PLACE) return false;
  const place = text.slice(0, start);
  return PLACE.test(place) && AFTER_DATELINE.test(text.slice(end));
}
