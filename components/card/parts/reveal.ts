/**
 * Scrolls down so far that a part of a card which has just opened is seen, or as much of it as this share of the room
 * holds. Unlike `scrollIntoView` this scrolls what is ours alone, never the page around a card.
 */
export function reveal(part: Element, share = 1): void {
  const scroller = scrollerOf(part);
  if (!scroller) return;
  const isPage = scroller === document.scrollingElement;
  // Boxes are measured with the zoom of the card, other lengths without.
  const box = scroller.getBoundingClientRect();
  const zoom = box.height / scroller.offsetHeight || 1;
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(scroller);
  const top = (isPage ? 0 : box.top) + inPx(scrollPaddingTop) * zoom;
  const bottom = (isPage ? innerHeight : box.bottom) - inPx(scrollPaddingBottom) * zoom;
  const opened = part.getBoundingClientRect();
  const end = opened.top + Math.min(opened.height, (bottom - top) * share);
  const by = Math.min(end - bottom, opened.top - top);
  if (by > 0) scroller.scrollBy(0, Math.ceil(isPage ? by : by / zoom)); // Some browsers cut off the fraction.
}

/** What an element scrolls with: a part of the card, or a page of our own. */
function scrollerOf(element: Element): HTMLElement | undefined {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (
      at === document.scrollingElement ||
      (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto')
    )
      return at;
  return undefined;
}

/** A length as it is computed; `auto` is none. */
const inPx = (length: string): number => Number.parseFloat(length) || 0;
