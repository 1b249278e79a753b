import { daysIn } from '../../text/days';
import { standingOf } from '../dom/elements';
import { elementAround } from '../dom/nodes';
import { besideHeading } from './beside-heading';
import { beginningOf, type DatedPage, holds } from './dated-page';
import { isLabelOfChange, LABEL_LENGTH } from './labels';

/** Longest line that is more of a byline than of prose. */
const LONGEST_LINE = 160;

/**
 * Signs that a date stands in a sentence and not in a byline: the text after it ends in a full stop, or the text before
 * it ends in a preposition (“on June 2, 2025”) without a word such as “posted”.
 */
const SENTENCE_END = /(?<!\.[a-z]|min)[.!?]["”’)]*$/i;
const IN_SENTENCE =
  /(?<!(?:publi|post|issu|fil|releas|creat|writ|\bby\b).*)\b(?:on|in|since|until|from|before|after|of|for) $/i;

/**
 * A letter of another script than Latin. What such a text says of a date (“published”, “changed”) is not understood
 * here.
 */
const OTHER_SCRIPT = /[^\P{L}\p{Script=Latin}]/u;

/**
 * The label of the day in the head of a memorandum or a notice, which may be one long paragraph: `Date: June 2, 2025`.
 */
const LABELED = /(?:Dated?|DATE): $/;

/**
 * The label of another day: when a rule takes effect, or something is due. If it ends the line before, it has a colon;
 * else it may be the end of a headline (“A new deadline”).
 */
const OF_ANOTHER_DAY =
  /\b(?:effect(?:ive)?|due|deadline|expir\w+|hearing|event|meeting|webinar|(?:start|begin|end)(?:s|n?ing)?|through|until|(?:applicability|compliance|comment|closing|filing) dated?)(?: dated?)?(?::\s*| )$/i;

/** `WASHINGTON, June 2, 2025 (Reuters) –`, `Brussels – 2 June 2025:`: a place before the date, a dash behind it. */
const BEFORE_DATELINE = /^\P{L}*(?:\p{Lu}\p{L}*\P{L}+){0,8}(?<=^|[,.(–—-] *)$/u;
const AFTER_DATELINE = /^(?: ?\([^)]{1,40}\)| ?\/[\w ]{1,40}\/|,[^–—)]{1,40}\))? ?[-–—:]/;

/** Words of a byline, and how many letters a line without them may have beside its date to be taken for one. */
const OF_BYLINE = /\b(?:publi|post|by\b)/i;
const FEW_LETTERS = 24;

/**
 * The days that the lines beside the heading write out as a byline or a dateline. Lines with much else, such as a deck
 * or a caption, come last.
 */
export function bylineDays(view: DatedPage): string[] {
  const days: string[] = [];
  const ofLongLines: string[] = [];
  let last: Element | null = null;
  let before = '';
  for (const node of besideHeading(view)) {
    if (node === view.heading) before = '';
    const block = node instanceof Text && node.data.trim() ? blockAround(node) : null;
    if (!block || block === last) continue;
    // What holds the heading too is not one line: each text in it is.
    const isPart = holds(block, view.heading as Element);
    last = isPart ? null : block;
    const text = (isPart ? (node as Text).data : beginningOf(block, 2 * LONGEST_LINE)).replace(/\s+/g, ' ').trim();
    const isLine = text.length <= LONGEST_LINE && !OTHER_SCRIPT.test(before + text);
    for (const { day, start, end } of daysIn(text.slice(0, LONGEST_LINE))) {
      const left = text.slice(0, start);
      const right = text.slice(end);
      const label = `${before}\n${left}`;
      if (isLabelOfChange(label) || OF_ANOTHER_DAY.test(label)) continue;
      const isInByline = isLine && (OF_BYLINE.test(left) || !SENTENCE_END.test(right)) && !IN_SENTENCE.test(left);
      const isInDateline = BEFORE_DATELINE.test(left) && AFTER_DATELINE.test(right);
      const isLabeled = isInDateline || LABELED.test(left);
      const isBrief = OF_BYLINE.test(left) || `${left}${right}`.replace(/\P{L}/gu, '').length <= FEW_LETTERS;
      if (isInByline || isLabeled) (isLabeled || isBrief ? days : ofLongLines).push(day);
    }
    before = text.slice(-LABEL_LENGTH) || before;
  }
  return [...days, ...ofLongLines];
}

function blockAround(node: Node): Element | null {
  let at = elementAround(node);
  while (at && standingOf(at)?.flow === 'inline') at = elementAround(at);
  return at;
}
