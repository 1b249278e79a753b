import { climb, localNameOf } from '../dom/nodes';

/**
 * Tells whether the user sees the text of an element: it is rendered, not hidden, not faded out, not cut down to a
 * pixel, and not kept beside the window. Each element around it is measured once, however many are inside; so its
 * answers hold for one reading.
 */
export function visibility(): (element: Element) => boolean {
  const rendered = new Map<Element, boolean>();
  const spared = new Map<Element, boolean>();
  const cut = new Map<Element, boolean>();
  /** An element with `display: contents` has no box of its own to be seen; its text stands in the box around it. */
  const isRendered = (element: Element): boolean | undefined =>
    isShown(element) ||
    (climb(element, spared, isSpared) || getComputedStyle(element).display !== 'contents' ? false : undefined);
  return (element) => climb(element, rendered, isRendered) && !climb(element, cut, isCut);
}

const ASKED = { opacityProperty: true, visibilityProperty: true };

const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element, ASKED);

/**
 * Whether the page spares the browser all that is in an element. If a style in there were asked for, Chrome would
 * compute it all the same, and warn of that in the page’s console.
 */
const isSpared = (element: Element): boolean | undefined =>
  isShown(element) ? getComputedStyle(element).contentVisibility === 'hidden' : undefined;

/**
 * Whether an element is a box of a pixel or so that cuts its text off, or stands where no scrolling shows it: far left
 * of what is around it, or beside the window if it is fixed in that. Pages give text to screen readers alone in such
 * boxes (“sr-only”, `left: -9999px`), and keep closed drawers beside the window.
 */
function isCut(element: Element): boolean | undefined {
  if (localNameOf(element) === 'body') return false;
  const { offsetWidth, offsetHeight, offsetLeft, offsetParent } = element as HTMLElement; // SVG has none of them.
  // A fixed element has no such parent, nor has one without a box.
  if (offsetLeft + offsetWidth < -999 || (!offsetParent && offsetWidth > 0 && isBeside(element))) return true;
  const isPixel = offsetWidth <= 2 && offsetHeight <= 2;
  if (!isPixel) return undefined;
  const { position, overflow, clip, clipPath } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return undefined;
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none' ? true : undefined;
}

function isBeside(element: Element): boolean {
  const { left, right } = Element.prototype.getBoundingClientRect.call(element);
  return right <= 0 || left >= innerWidth;
}
