import { getter, shownIn } from './nodes';

const offsetParentOf = getter<Element | null>(HTMLElement.prototype, 'offsetParent');

/** In a computed color or image: a color through which one sees what is behind it. */
const CLEAR = /(?:rgba[^)]*,|\/) 0(?:\.[0-3]\d*)?\)/;

/** Whether one sees through a computed color, or somewhere through a computed image, such as a gradient that fades. */
export const isClear = (painted: string): boolean => CLEAR.test(painted);

const PICTURES = 'img, video, canvas, iframe, embed, object';

/** From this height on, in CSS px, a `::before` or `::after` is no icon or line, and covers what is under it. */
const COVERING = 40;

/**
 * Whether an element that lies over another at a point of the viewport lets one see that. An element that is fixed to
 * the window, such as the head of a page, counts as one that does not.
 */
export function isSeenThrough(layer: Element, under: Element, x: number, y: number): boolean {
  if (!(layer instanceof HTMLElement) || Element.prototype.matches.call(layer, PICTURES)) return false;
  const around = new Set<Element>();
  for (let at: Element | null = under; at; at = shownIn(at)) around.add(at);
  let box: Element | null = layer;
  while (box instanceof HTMLElement && !around.has(box)) box = offsetParentOf(box);
  if (!box) return false;
  for (const part of ['::before', '::after']) {
    const style = getComputedStyle(layer, part);
    if (Number.parseFloat(style.height) > COVERING && isPainted(style)) return false;
  }
  // What stands in an element is painted over its ground.
  if (around.has(layer) || !isPainted(getComputedStyle(layer))) return true;
  const { left, right, top, bottom } = Element.prototype.getBoundingClientRect.call(layer);
  return x < left || x > right || y < top || y > bottom;
}

const isPainted = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean =>
  !isClear(backgroundColor) || (backgroundImage !== 'none' && !isClear(backgroundImage));
