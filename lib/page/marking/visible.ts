import { climb, localNameOf } from '../dom/nodes';

/**
 * Tells whether the user sees the text of an element: it is rendered, not hidden, not faded out, not cut down to a pixel.
 * Each element around it is measured once, however many are inside; so its answers hold for one reading.
 */
export function visibility(): (element: Element) => boolean {
  const rendered = new Map<Element, boolean>();
  const spared = new Map<Element, boolean>();
  const cut = new Map<Element, boolean>();
  /** An element with `display: contents` has no box of its own to be seen; its text stands in the box around it. */
  const isRendered = (element: Element): boolean | undefined =>
    isShown(element) ||
    (climb(element, spared, isSpared) || getComputedStyle(element).display !== 'contents' ? false : undefined);
  return (element) => climb(element, rendered, isRendered) && !climb(element, cut, isPixel);
}

const ASKED = { opacityProperty: true, visibilityProperty: true };

const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element, ASKED);

/**
 * Whether the page spares the browser all that is in an element. If a style in there were asked for, Chrome would compute
 * it all the same, and warn of that in the page’s console.
 */
const isSpared = (element: Element): boolean | undefined =>
  isShown(element) ? getComputedStyle(element).contentVisibility === 'hidden' : undefined;

/**
 * Whether an element is a box of a pixel or so that cuts its text off. Pages give text to screen readers alone in such
 * boxes (“sr-only”, “visually-hidden”).
 */
function isPixel(element: Element): boolean | undefined {
  if (localNameOf(element) === 'body') return false;
  const { offsetWidth, offsetHeight } = element as Partial<HTMLElement>;
  if (offsetWidth === undefined || offsetHeight === undefined || offsetWidth > 2 || offsetHeight > 2) return undefined;
  const { position, overflow, clip, clipPath } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return undefined;
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none' ? true : undefined;
}
