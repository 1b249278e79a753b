import type { PageBlock } from './blocks';

/** The live range of `start`–`end` (UTF-16 offsets in the block’s text), or undefined where no text node holds them. */
export function rangeIn({ pieces }: PageBlock, start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  try {
    range.setStart(first.node, Math.min(start - first.start, first.node.length));
    range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  } catch {
    return undefined; // The page changed under us; the watcher will read it again.
  }
  return range.collapsed ? undefined : range;
}

/** Whether a range still stands where `rangeIn` would put it: a live range moves when its text nodes are taken away. */
export function isIn(range: Range, { pieces }: PageBlock, start: number, end: number): boolean {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  return (
    range.startContainer === first?.node &&
    range.endContainer === last?.node &&
    range.startOffset === start - first.start &&
    range.endOffset === end - last.start
  );
}
