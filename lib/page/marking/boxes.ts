import { elementAround } from '../dom/nodes';

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
 * Whether an element reaches into the window, so that its text may be in sight now. What is hidden is not measured: Chrome
 * would lay out what `content-visibility` spares it, and warn of that in the page’s console.
 */
export function isOnScreen(element: Element): boolean {
  if (!Element.prototype.checkVisibility.call(element)) return false;
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return bottom > 0 && top < innerHeight;
}

/**
 * Scrolls a range to the middle of the window. Its element is not enough where that is higher than the window: all text
 * of an old page may be in one.
 */
export function scrollToRange(range: AbstractRange): void {
  const behavior = 'instant';
  const scrollBy: (options: ScrollToOptions) => void = Element.prototype.scrollBy;
  let at = elementAround(range.startContainer);
  if (at) Element.prototype.scrollIntoView.call(at, { block: 'center', behavior });
  for (; at; at = elementAround(at)) {
    const [box] = boxesOf(range);
    if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
    scrollBy.call(at, { top: box.top - innerHeight / 2, behavior });
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
