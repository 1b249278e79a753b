/** Whether a reader sees the text of an element: it is rendered, not hidden, not faded out, not cut down to a pixel. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return !isClippedAway(element);
}

/** Text for screen readers alone is cut to a box of a pixel or so (“sr-only”, “visually-hidden”). */
function isClippedAway(element: Element): boolean {
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const box = at as HTMLElement;
    if (box.offsetWidth === undefined || box.offsetWidth > 2 || box.offsetHeight > 2) return false;
    const style = getComputedStyle(at);
    if (style.position === 'absolute' || style.position === 'fixed') return true;
  }
  return false;
}
