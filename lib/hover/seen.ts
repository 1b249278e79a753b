import type { Box, Point } from './placement';

/**
 * The part of the window that the user sees: all of it, or less under pinch zoom. A card is as large on the screen
 * whatever that zoom is, so it is placed in a window of its own measure.
 */
export interface Seen {
  /** Where the part begins, in CSS px of the viewport. */
  left: number;
  top: number;
  /** How large it is, in CSS px of a card. */
  width: number;
  height: number;
  /** How many CSS px of a card are one of the viewport. Without pinch zoom it is 1. */
  scale: number;
}

/** A box of the viewport as it stands in what is seen, in CSS px of a card. */
export const seenBox = ({ left, top, right, bottom }: Box, seen: Seen): Box => ({
  left: (left - seen.left) * seen.scale,
  top: (top - seen.top) * seen.scale,
  right: (right - seen.left) * seen.scale,
  bottom: (bottom - seen.top) * seen.scale,
});

/** A point of the viewport, the same way. */
export const seenPoint = ({ x, y }: Point, { left, top, scale }: Seen): Point => ({
  x: (x - left) * scale,
  y: (y - top) * scale,
});
