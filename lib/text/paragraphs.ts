import type { Block, BlockKind } from './block';
import { isHeadlineCase } from './words';

/** A block of a plain text, with the UTF-16 offset at which it begins there. */
export interface Paragraph extends Block {
  start: number;
}

const LIST_ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s/;
const HEADING_MARK = /^\s*#{1,6}\s/;
const TABLE_ROW = /^\s*\|/;
const SENTENCE_END = /[.!?:;…]["'”’)\]*_]*\s*$/;

/** Shortest line that can have been broken at a right margin: shorter ones end because their author ended them. */
const WRAPPED_LINE = 50;

/** Divides a plain text or Markdown into blocks. A line broken at a right margin goes on in the same block. */
export function paragraphs(text: string): Paragraph[] {
  const blocks: Paragraph[] = [];
  let open: { start: number; end: number } | undefined;
  let lastLine = '';
  const close = () => {
    if (open) blocks.push(paragraph(text.slice(open.start, open.end), open.start));
    open = undefined;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (line.trim() === '') close();
    else if (open && continues(lastLine, line)) open.end = end;
    else {
      close();
      open = { start: at, end };
    }
    lastLine = line;
    at = end + 1;
  }
  close();
  return blocks;
}

function continues(before: string, line: string): boolean {
  if (LIST_ITEM.test(line) || HEADING_MARK.test(line) || TABLE_ROW.test(line) || HEADING_MARK.test(before))
    return false;
  if (/^\s*\p{Ll}/u.test(line) && !SENTENCE_END.test(before)) return true;
  return before.trimEnd().length >= WRAPPED_LINE && before.length <= 100 && !SENTENCE_END.test(before);
}

function paragraph(text: string, start: number): Paragraph {
  return { text, start, kind: kindOf(text), story: 0, aside: false };
}

function kindOf(text: string): BlockKind {
  if (HEADING_MARK.test(text)) return 'heading';
  if (TABLE_ROW.test(text)) return 'cell';
  if (LIST_ITEM.test(text)) return 'item';
  return !SENTENCE_END.test(text) && text.length < 160 && isHeadlineCase(text) ? 'heading' : 'text';
}
