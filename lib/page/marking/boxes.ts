import { elementAround, isRendered, localNameOf, shownIn } from '../dom/nodes';

/** How far below a box a point still counts as on it, in CSS px: underlines hang below the box. */
const SLACK = 3;

let liveRange: Range | undefined;

/** The boxes of a range, a line each, in CSS px of the viewport; none where the page has taken its text away. */
export function boxesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): DOMRect[] {
  if (startOffset > (startContainer as Text).length || endOffset > (endContainer as Text).length) return [];
  // One live range is shared by all calls, because the browser updates every live range whenever the page changes
  // (`rangeIn`). Between calls it is at the start of the document, where nothing changes.
  liveRange ??= new Range();
  liveRange.setStart(startContainer, startOffset);
  liveRange.setEnd(endContainer, endOffset);
  const boxes = [...liveRange.getClientRects()].filter(({ width }) => width > 0);
  liveRange.setStart(document, 0);
  liveRange.collapse(true);
  return boxes;
}

/** Whether a point of the viewport lies on the range. */
export function isOn(range: AbstractRange, x: number, y: number): boolean {
  return boxesOf(range).some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + SLACK,
  );
}

/**
 * Whether an element reaches into the window, so that its text may be in sight now. What is hidden is not measured:
 * Chrome would lay out what `content-visibility` spares it, and warn of that in the page’s console.
 */
export function isOnScreen(element: Element): boolean {
  if (!isRendered(element)) return false;
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return bottom > 0 && top < innerHeight;
}

/**
 * The elements around a node, from the inside out, that may cut it off and scroll it. Body and root are the window’s.
 */
function* around(node: Node): Generator<Element> {
  for (let at = shownIn(node); at && localNameOf(at) !== 'body'; at = shownIn(at)) yield at;
}

/** The overflow both ways of what the user cannot scroll. */
const UNSCROLLED = /^(?:visible|hidden|clip)*$/;

/** The upper part of a line that may be in sight though the line is cut off, in CSS px. */
const SLIVER = 6;

/**
 * Whether the elements around a range cut it off, so that nothing of it is in sight. `forGood`: wherever the user
 * scrolls to. Scripts can scroll other elements, such as a text that ends in “Read more” or a show of slides.
 */
export function isCutOff(range: AbstractRange, forGood = false): boolean {
  let boxes = boxesOf(range);
  let isFree = false;
  for (const at of around(range.startContainer)) {
    const { position, overflowX, overflowY } = getComputedStyle(at);
    if (isFree && position === 'static') continue; // It does not cut off what is positioned in an element around it.
    const cuts = (overflow: string) => (forGood ? /hidden|clip/.test(overflow) : overflow !== 'visible');
    const box = Element.prototype.getBoundingClientRect.call(at);
    const isOut = ({ left, right, top, bottom }: DOMRect) =>
      (cuts(overflowX) && (right <= box.left || left >= box.right)) ||
      (cuts(overflowY) && (bottom <= box.top || top + SLIVER >= box.bottom));
    if (boxes.every(isOut)) return true;
    if (position === 'fixed') return false;
    const isScroller = forGood && !UNSCROLLED.test(overflowX + overflowY);
    if (isScroller && (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth)) boxes = [box];
    isFree = position === 'absolute';
  }
  return boxes.length === 0;
}

/** Whether a range, or a part of it, is in sight in the window. */
export const isInView = (range: AbstractRange): boolean =>
  boxesOf(range).some(({ top, bottom }) => bottom > 0 && top < innerHeight) && !isCutOff(range);

/**
 * Scrolls a range to the middle of the window. Its element is not enough where that is higher than the window: all text
 * of an old page may be in one. What only scripts can scroll stays as it is, as the user could not scroll it back.
 */
export function scrollToRange(range: AbstractRange): void {
  const behavior = 'instant';
  const { scrollBy, scrollTo }: Record<'scrollBy' | 'scrollTo', (to: ScrollToOptions) => void> = Element.prototype;
  const still = new Map<Element, ScrollToOptions>();
  for (const one of around(range.startContainer)) {
    const { overflowX, overflowY } = getComputedStyle(one);
    const { scrollLeft: left, scrollTop: top } = one;
    still.set(one, { ...(overflowX === 'hidden' && { left }), ...(overflowY === 'hidden' && { top }), behavior });
  }
  let at = elementAround(range.startContainer);
  if (at) Element.prototype.scrollIntoView.call(at, { block: 'center', behavior });
  for (const [one, place] of still) scrollTo.call(one, place);
  for (; at; at = elementAround(at)) {
    const [box] = boxesOf(range);
    if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
    if (still.get(at)?.top === undefined) scrollBy.call(at, { top: box.top - innerHeight / 2, behavior });
  }
}

/**
 * How many of the ranges end above the window; stepping begins there. The ranges stand in the order of the document, so
 * a binary search measures only a few. It passes over ranges without a box, which the page has hidden since.
 */
export function countAbove<T extends { range: AbstractRange }>(items: readonly T[]): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let bottom: number | undefined;
    for (; at < high && bottom === undefined; at++) bottom = boxesOf((items[at] as T).range)[0]?.bottom;
    if (bottom !== undefined && bottom <= 0) low = at;
    else high = middle;
  }
  return low;
}
