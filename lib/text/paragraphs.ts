import type { Block, BlockKind } from './block';
import { daysIn } from './days';
import { isHeadlineCase } from './words';

/** A block of a plain text, with the UTF-16 offset of its start in that text. */
export interface Paragraph extends Block {
  start: number;
}

const LIST_ITEM = /^\s*(?:[-*•–—·]|\d{1,3}[.)]|\[[\d^]{1,4}\])\s/;
const HEADING_MARK = /^\s*#{1,6}\s/;
const TABLE_ROW = /^\s*\|/;
const SENTENCE_END = /[.!?:;…]["'”’)\]*_]{0,6}\s{0,4}$/;

/** The longest line of a text that is broken at a right margin, in UTF-16 units. A longer line is a paragraph. */
const WIDEST_MARGIN = 120;

/** Divides a plain text or Markdown into blocks. It joins lines that were broken at a right margin. */
export function paragraphs(text: string): Paragraph[] {
  const blocks: Paragraph[] = [];
  let group: Line[] = [];
  const close = () => {
    for (const block of divide(group, text)) blocks.push(block);
    group = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') close();
    else group.push({ text: line, start: at });
    at += line.length + 1;
  }
  close();
  const [first, second] = blocks;
  if (first && second && first.kind === 'text' && isTitle(first.text)) first.kind = 'heading';
  return blocks;
}

interface Line {
  text: string;
  start: number;
}

/** Divides lines between two empty ones into blocks. */
function divide(lines: Line[], text: string): Paragraph[] {
  const margin = lines.reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
  const blocks: Paragraph[] = [];
  let first: Line | undefined;
  lines.forEach((line, nth) => {
    first ??= line;
    const next = lines[nth + 1];
    if (next && continues(line.text, next.text, margin)) return;
    blocks.push(paragraph(text.slice(first.start, line.start + line.text.length), first.start));
    first = undefined;
  });
  return blocks;
}

/**
 * Whether a line goes on in the next: it does not end a sentence, and the next line either begins with a small letter,
 * or with a word that had no room before the right margin (so the margin ended the line, not the author).
 */
function continues(line: string, next: string, margin: number): boolean {
  if (LIST_ITEM.test(next) || HEADING_MARK.test(next) || TABLE_ROW.test(next)) return false;
  if (isDate(line) || isDate(next) || isListHead(line)) return false;
  if (HEADING_MARK.test(line) || TABLE_ROW.test(line) || line.includes('\t') || SENTENCE_END.test(line)) return false;
  if (/^\s*\p{Ll}/u.test(next) || cutsName(line, next)) return true;
  const word = /\S+/.exec(next)?.[0].length ?? 0;
  const isHeading = (one: string) => isHeadlineCase(one) && !/^\s*\p{Ll}|:\*{0,2}\s/u.test(one);
  return margin <= WIDEST_MARGIN && (!isHeading(line) || isHeading(next)) && line.trimEnd().length + 1 + word > margin;
}

/** What heads a list of other stories (“Most read”), in small letters, with the signs and numbers around it. */
const LIST_HEAD =
  /^[^a-z]*(?:(?:related|popular|latest|recent|top) (?:articles|stories|posts|news|comments|picks)|related|most (?:read|popular|viewed|recent)|more (?:stories|articles|news|from|on|in|like)(?: [^.!?]{1,32})?|trending(?: now)?|recommended(?: [^.!?]{1,24})?|editors?['’]?s? picks?|you (?:may|might) also like|(?:what to )?(?:read|see) (?:more|next|also)|don['’]t miss|comments|conversations)[^a-z.!?]*$/;

/** Whether a line is nothing but the head of such a list. */
export const isListHead = (line: string): boolean => LIST_HEAD.test(line.toLowerCase());

/** The longest line that is a date, with a word or two before it: “Published on June 2, 2025”. */
const LONGEST_DATE = 40;

/** Whether a line is nothing but the date of a text, as stands right under a title. */
function isDate(line: string): boolean {
  const [day] = line.length <= LONGEST_DATE ? daysIn(line) : [];
  return (
    day !== undefined &&
    /^\W*(?:[A-Z][a-z]+ (?:on )?)?\W*$/.test(line.slice(0, day.start)) &&
    !/\p{Ll}/u.test(line.slice(day.end))
  );
}

/**
 * A single capitalised word at the end of a line, after a comma, a lower-case word or the end of a sentence: it may be
 * the first half of a name.
 */
const HALF_NAME = /(?:,|[.!?]["']?|\s\p{Ll}[\p{L}'’-]*) \p{Lu}\p{Ll}+$/u;

/**
 * A capitalised word that seldom begins a sentence, before a comma, “’s” or a lower-case word: it may be the other
 * half.
 */
const OTHER_HALF =
  /^(?!(?:A|An|The|He|She|It|They|We|You|I|In|On|At|By|For|But|And|As|If|When|While|After|Before|This|That|There|His|Her|Its|Their|Our)\b)\p{Lu}\p{Ll}+(?:,|['’]s| \p{Ll})/u;

/** A lower-case word that Title Case would capitalise: a line that has it is no headline. */
const SMALL = /(?:^|\s)(?!(?:with|from|into|over|after|amid)\b)\p{Ll}{4,}/u;

/** Whether a line ends in the middle of a name: “with Li” and “Chenggang at his side”. */
const cutsName = (line: string, next: string): boolean =>
  HALF_NAME.test(line.trimEnd()) && OTHER_HALF.test(next) && SMALL.test(line);

/**
 * A line that goes on in the next one is read as one line with it; offsets stay as they are. Lines that a sign ends may
 * be verses, which rules tell by their ends.
 */
function paragraph(lines: string, start: number): Paragraph {
  const text = lines.replace(/(?<![,;:])\n[ \t>]*/g, (end) => ' '.repeat(end.length));
  return { text, start, kind: kindOf(text), story: 0, aside: false };
}

/**
 * Whether a block could be a title: it is short and does not end a sentence. The first of several blocks is then a
 * heading; any other needs the capitals of a headline, too.
 */
const isTitle = (text: string): boolean => !SENTENCE_END.test(text) && text.length < 160;

function kindOf(text: string): BlockKind {
  if (HEADING_MARK.test(text)) return 'heading';
  if (TABLE_ROW.test(text)) return 'cell';
  if (LIST_ITEM.test(text)) return 'item';
  return isTitle(text) && isHeadlineCase(text) ? 'heading' : 'text';
}
