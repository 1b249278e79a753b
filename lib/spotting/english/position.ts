import { LETTERS } from '../../text/words';

/**
 * Where in its sentence a name stands that could be a pronoun: `inside` it; at its `start`, where every word has a
 * capital; `enclosed` alone in brackets, dashes or quotes; alone in a table `cell`; as the `label` before what a
 * speaker says; or `joined` by a slash to another word.
 */
export type Position = 'inside' | 'start' | 'enclosed' | 'cell' | 'label' | 'joined';

/** How far back the signs before a name are read. */
const FAR = 48;

/** Abbreviations before a name, whose full stop ends no sentence. */
const TITLE_STOP = new RegExp(
  `(?:^|[^${LETTERS}])(?:Mr|Messrs|Dr|Gov|Sen|Rep|Gen|Prof|Amb|St|Min|Sec|Pres|Vice-Prem)\\.$`,
);

/** A letter or a digit: where a block has none before a name, the name stands first in it. */
const WORD = new RegExp(`[${LETTERS}\\d]`);

/** A text that ends in a word or a punctuation mark, and so in no footnote mark. */
const ENDS_IN_WORD = new RegExp(`[${LETTERS}\\d,.;:!?]$`);

/** A last character that ends no sentence. */
const GOES_ON = new RegExp(`[${LETTERS}\\d,;&%$]$`);

/** A quote that closes behind a character that ends no sentence: “But,” He went on. */
const QUOTED_WORD = new RegExp(`[${LETTERS}\\d,;]["']+$`);

/** The first half of a word with a hyphen. */
const HYPHENED = new RegExp(`[${LETTERS}]-$`);

/** Finds where the name at `start`–`end` of a folded text stands. Looks at a bounded stretch around it. */
export function positionOf(text: string, start: number, end: number): Position {
  const before = text.slice(Math.max(0, start - FAR), start);
  const after = text.slice(end, end + FAR);
  const atBlockStart = start <= FAR && !WORD.test(before);
  if (/^\//.test(after) || /\/$/.test(before)) return 'joined';
  if (isAloneInCell(before, after, start <= FAR)) return 'cell';
  if (/^[*_]{0,2}:(?:\s|$)/.test(after) && (atBlockStart || /\n[\s*_>-]*$/.test(before))) return 'label';
  if (/["'([]$/.test(bare(before)) && CLOSED.test(after)) return 'enclosed';
  if (/(?:—|\s-)\s?[*_]{0,3}$/.test(before) && /^[*_]{0,3}\s?(?:—|-\s)/.test(after)) return 'enclosed';
  if (beginsVerse(before, start <= FAR)) return 'start';
  return isInside(bare(before), start <= FAR) ? 'inside' : 'start';
}

/** The text without the emphasis marks at its end, and without the bracket that opens a link’s text. */
const bare = (before: string): string =>
  '*_~['.includes(before.charAt(before.length - 1))
    ? before.replace(/[*_~]+$/, '').replace(/(^|\s)\[+$/, '$1')
    : before;

/** A quote or bracket that closes right after the name. */
const CLOSED = new RegExp(`^[*_]{0,3}["')\\]]{1,2}(?![${LETTERS}])`);

/** Whether a cell of a table, or a whole block, holds nothing but the name. */
function isAloneInCell(before: string, after: string, fromBlockStart: boolean): boolean {
  const opens = /[|\t]\s*[*_]{0,2}$/.test(before) || (fromBlockStart && !WORD.test(before));
  return opens && /^[*_.]{0,3}\s*(?:[|\t]|$)/.test(after);
}

/**
 * Whether the name begins a line after a short one that ends in a comma (in verse each line has a capital), or a
 * column. A line that was broken at a right margin is longer than the stretch that is looked at.
 */
function beginsVerse(before: string, fromBlockStart: boolean): boolean {
  if (!before.includes('\n') && !before.includes('\t')) return false;
  if (/\t\s*$/.test(before)) return true;
  const lines = /(^|\n)[^\n]*[,;:]\n[ \t]*$/.exec(before);
  return lines !== null && (lines[1] === '\n' || fromBlockStart);
}

/** Whether the sentence has begun before the name, judged by what stands right before it. */
function isInside(before: string, fromBlockStart: boolean): boolean {
  const rest = withoutNotes(before.trimEnd());
  if (rest === '') return !fromBlockStart;
  const last = rest.charAt(rest.length - 1);
  if (last === '.' && TITLE_STOP.test(rest)) return true;
  if (GOES_ON.test(last)) return !isListMark(rest, fromBlockStart);
  if (last === '-') return HYPHENED.test(before);
  // A quote that has just closed goes on with its sentence after a comma (“But,” He went on) or a mere word.
  if (/["']/.test(last) && /["']\s+$/.test(before)) return QUOTED_WORD.test(rest);
  return false;
}

/** Footnote marks at the end: “[3]”, a raised number, a bracketed aside. */
function withoutNotes(before: string): string {
  if (ENDS_IN_WORD.test(before)) return before;
  return before.replace(/(?:\s*(?:\[[^\]]{1,6}\]|\([^)]{1,24}\)|[\u00b9\u00b2\u00b3\u2070-\u2079]+))+$/, '').trimEnd();
}

/** Whether all that stands before is the mark of a list item or a clock time. */
const isListMark = (rest: string, fromBlockStart: boolean): boolean => fromBlockStart && LIST_MARK.test(rest);

/** “1”, “10:40”, “A.”. */
const LIST_MARK = new RegExp(`^[^${LETTERS}\\d]*(?:\\d{1,2}(?:[:.]\\d{2})?(?: ?[ap]m)?|[A-Z])$`);
