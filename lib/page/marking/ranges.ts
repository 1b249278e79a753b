import { countLeading } from '../../text/binary-search';
import { onOneLine, type PageBlock } from '../reading/page-block';

/**
 * The range of `start`–`end` (UTF-16 offsets in the block’s text), or undefined where the text nodes do not hold that
 * text, or no longer. The range is static: it does not move with its text, because the browser adjusts each live range
 * at every change of the page. Two dozen live ranges cost a page that mutates as fast as it can a tenth of its
 * throughput. `Underlines` observes the words instead.
 */
export function rangeIn({ text, pieces }: PageBlock, start: number, end: number): StaticRange | undefined {
  const first = pieces[countLeading(pieces, (piece) => piece.start <= start) - 1];
  const last = pieces[countLeading(pieces, (piece) => piece.start < end) - 1];
  if (!first || !last || start >= end) return undefined;
  const [startOffset, endOffset] = [start - first.start, end - last.start];
  const head = first.node.data.slice(startOffset, startOffset + end - start);
  const tail = last.node.data.slice(Math.max(0, endOffset - (end - start)), endOffset);
  const words = onOneLine(text.slice(start, end));
  if (!head || !tail || !words.startsWith(onOneLine(head)) || !words.endsWith(onOneLine(tail))) return undefined;
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset });
}

/** The text at the two ends of a range. As long as that stays the same, the range stands on its words. */
export function wordsAt({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const [first, last] = [startContainer as Text, endContainer as Text];
  if (first === last) return first.data.slice(startOffset, endOffset);
  return `${first.data.slice(startOffset)}\n${last.data.slice(0, endOffset)}`;
}

/** Whether two ranges have the same boundaries. */
export const isSameRange = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
