/** Whether an element reaches into the window, so that its text may be in sight now. */
export function isOnScreen(element: Element): boolean {
  const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return bottom > 0 && top < innerHeight;
}
