import { type CardPosition, clampToViewport, isInView, type PlaceInput, placeCard } from './placement';
import { type Edge, placeSheet } from './sheet';
import type { CardSize } from './state';

/** In a window narrower than this the card is a sheet, in CSS px. */
const NARROW = 480;

/** A glance may be as high as this in any window, in CSS px: its head and one row. */
const LEAST_GLANCE = 176;

/**
 * A card that has grown leaves its place only if less than this much of its height would be visible there, in CSS px.
 */
const LEAST_GROWN = 400;

/** Where a card is. Of a sheet, at which edge it lies. */
export interface Spot extends CardPosition {
  sheet?: Edge;
}

/** The size of the card that needs a place, and whether it is pinned. */
export interface Shape {
  size: CardSize;
  pinned: boolean;
}

/** Whether the card of a window is a sheet. */
export const hasSheets = ({ width }: PlaceInput['viewport']): boolean => width < NARROW;

/**
 * Where a card goes from where it was. A glance stands beside its name, and is half as high as the window at most. A
 * full card keeps its head where that is, and so does a card that has lost its name.
 */
export function nextSpot(input: PlaceInput, was: Spot | undefined, { size, pinned }: Shape): Spot {
  const { anchor, viewport } = input;
  const isFull = size === 'full';
  const stays = isFull || !isInView(anchor, viewport.height);
  const leastHeight = isFull && !pinned ? LEAST_GROWN : undefined;
  const spot = place(input, stays ? was : undefined, { keepsLineFree: !stays, leastHeight });
  if (isFull) return spot;
  return { ...spot, maxHeight: Math.min(spot.maxHeight, Math.max(viewport.height / 2, LEAST_GLANCE)) };
}

function place(
  input: PlaceInput,
  stays: Spot | undefined,
  { keepsLineFree, leastHeight }: { keepsLineFree: boolean; leastHeight: number | undefined },
): Spot {
  const { card, viewport } = input;
  if (hasSheets(viewport)) return placeSheet(input, { lies: stays?.sheet, keepsLineFree });
  if (!stays || stays.sheet) return placeCard(input);
  return clampToViewport(stays, card, viewport, leastHeight);
}
