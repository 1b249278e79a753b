import { around, type Box, GAP, type Point } from './placement';

/**
 * The widest gap between a name and its card, in CSS px: cards are placed on whole pixels, so it can be 1 px more than
 * `GAP`. A card that is farther away does not stand beside its name any more.
 */
const WIDEST_GAP = GAP + 1;

/**
 * Whether a point is in the gap between a name and the card beside it, anywhere along the two. Whoever goes from the
 * one to the other on a slant is still there.
 */
export function isBetween({ x, y }: Point, anchor: readonly Box[], card: Box): boolean {
  if (anchor.length === 0) return false;
  const name = around(anchor);
  const whole = around([...anchor, card]);
  const isIn = (at: number, from: number, to: number) => at >= from && at <= to && to - from <= WIDEST_GAP;
  const isAlong = x >= whole.left && x <= whole.right;
  if (isAlong && (isIn(y, name.bottom, card.top) || isIn(y, card.bottom, name.top))) return true;
  const isBeside = y >= whole.top && y <= whole.bottom;
  return isBeside && (isIn(x, name.right, card.left) || isIn(x, card.right, name.left));
}
