import type { Page } from '@playwright/test';

/** An underlined stretch of a page, in document order. */
export interface Underlined {
  text: string;
  /** The middle of its first line in the viewport, in CSS px. */
  x: number;
  y: number;
  /** What stands before and after it in its block, some 40 characters each. */
  before: string;
  after: string;
}

/** Whether it is one of the people of the demo story. */
export const isPerson = ({ text }: Underlined): boolean =>
  /^(?:.* )?(?:He|He Lifeng|Xi|Trump|Bessent|Greer|Li|Liu|Xi Jinping|Li Chenggang|Liu He)$/.test(text);

/**
 * What is underlined in the page now: near its window, as no more is registered; by one highlight where one is named.
 */
export const underlined = (page: Page, highlight?: string): Promise<Underlined[]> =>
  page.evaluate(readUnderlined, highlight);

/** What is underlined, asked in the page itself, whose own the registry is. Runs there, so it is of one piece. */
export function readUnderlined(only?: string): Underlined[] {
  const found: Range[] = [];
  for (const [name, highlight] of CSS.highlights) {
    // The fifth is the ground of the name whose card is open.
    if (only ? name !== only : !/^backstory-[1234]$/.test(name)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      // What the page has taken away meanwhile is not painted.
      if (startContainer.isConnected) found.push(range);
    }
  }
  // Ranges of different shadow trees have no order; they stay as they were registered. No function is given a name
  // here: esbuild would call a helper for it (`__name`) that the page does not have.
  found.sort((a, b) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : 0,
  );
  return found.map((range) => {
    const box = range.getClientRects()[0];
    const around = range.startContainer.parentElement;
    // Of the prototype, as a form may have a control of that name.
    const block =
      (around && Element.prototype.closest.call(around, 'p,h1,h2,h3,li,figcaption,blockquote,td,div')) ??
      range.startContainer.getRootNode();
    const before = new Range();
    before.setStart(block, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const after = new Range();
    after.setStart(range.endContainer, range.endOffset);
    after.setEnd(block, block.childNodes.length);
    return {
      // As the user sees it: no matter which spaces, and without soft hyphens.
      text: range.toString().replaceAll('\u00ad', '').replace(/\s+/g, ' '),
      x: box ? box.left + box.width / 2 : -1,
      y: box ? box.top + box.height / 2 : -1,
      before: before.toString().slice(-40),
      after: after.toString().slice(0, 40),
    };
  });
}
