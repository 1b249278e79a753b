import { boxesOf } from './hit-test';

/** Whether an element reaches into the window, so that its text may be in sight now. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return bottom > 0 && top < innerHeight;
}

/**
 * The last of the ranges that ends above the window: where stepping forwards begins. They stand in the order of the
 * document, so only a few are measured; those without a box, which the page has hidden since, say nothing.
 */
export function lastAbove<T extends { range: AbstractRange }>(items: readonly T[]): T | undefined {
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
  return items[low - 1];
}
