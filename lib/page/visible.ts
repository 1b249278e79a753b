import { elementAround, localNameOf } from './nodes';

/** Whether a reader sees the text of an element: it is rendered, not hidden, not faded out, not cut down to a pixel. */
export function isVisible(element: Element): boolean {
  if (!isRendered(element)) return false;
  for (let at: Element | null = element; at && localNameOf(at) !== 'body'; at = elementAround(at))
    if (isPixel(at)) return false;
  return true;
}

/** An element with `display: contents` has no box of its own to be seen; its text stands in the box around it. */
function isRendered(element: Element): boolean {
  const asked = { opacityProperty: true, visibilityProperty: true };
  if (Element.prototype.checkVisibility.call(element, asked)) return true;
  const around = elementAround(element);
  return around !== null && getComputedStyle(element).display === 'contents' && isRendered(around);
}

/** Text for screen readers alone stands in a box of a pixel or so that cuts it off (“sr-only”, “visually-hidden”). */
function isPixel(element: Element): boolean {
  const { offsetWidth, offsetHeight } = element as Partial<HTMLElement>;
  if (offsetWidth === undefined || offsetHeight === undefined || offsetWidth > 2 || offsetHeight > 2) return false;
  const { position, overflow, clip, clipPath } = getComputedStyle(element);
  if (position !== 'absolute' && position !== 'fixed') return false;
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none';
}
