import type { Seen } from '../../hover/seen';

/** What the user sees of the window now. */
export function seenNow(): Seen {
  const { scale = 1, offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
  if (scale !== 1) return { left: offsetLeft, top: offsetTop, width: width * scale, height: height * scale, scale };
  // In quirks mode the root’s `clientWidth` is its own, and the window’s is that of the body, which scrolls there.
  const { clientWidth } = document.scrollingElement ?? document.documentElement;
  return { left: 0, top: 0, width: clientWidth, height: innerHeight, scale };
}
