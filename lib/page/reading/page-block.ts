import type { Block } from '../../text/block';

/**
 * A text node’s part in a block: offset 0 of the node stands at `start` in the block’s text, which is below 0 where the
 * block begins inside the node.
 */
export interface Piece {
  node: Text;
  start: number;
}

/** A text as the user sees it where line ends are shown as spaces; each of its offsets stays as it is. */
export const onOneLine = (text: string): string => text.replace(/[\t\n\f\r]/g, ' ');

/** A block of the page, with the way back to its text nodes and the element that lays it out. */
export interface PageBlock extends Block {
  pieces: Piece[];
  element: Element;
}

/** What all blocks of one element have in common. */
export type BlockShape = Pick<Block, 'kind' | 'story' | 'aside'>;

/** A block that an element lays out itself, or an element inside it that has blocks of its own. */
export type Item = PageBlock | Element;

/** Replaces new blocks by those of the last reading that are equal to them and come from the same text nodes. */
export function keepBlocks(items: Item[], before: readonly Item[]): void {
  // By their first text node, and by their offset there, because several blocks may begin in one long text node.
  const former = new Map<Text, Map<number, PageBlock>>();
  for (const item of before) {
    const [head] = item instanceof Element ? [] : item.pieces;
    if (!head) continue;
    const there = former.get(head.node) ?? new Map<number, PageBlock>();
    former.set(head.node, there.set(head.start, item as PageBlock));
  }
  items.forEach((item, nth) => {
    if (item instanceof Element) return;
    const [head] = item.pieces;
    const old = head && former.get(head.node)?.get(head.start);
    if (old && saysTheSame(old, item)) items[nth] = old;
  });
}

const saysTheSame = (a: PageBlock, b: PageBlock): boolean =>
  a.text === b.text &&
  a.kind === b.kind &&
  a.story === b.story &&
  a.aside === b.aside &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node, start }, nth) => node === b.pieces[nth]?.node && start === b.pieces[nth]?.start);
