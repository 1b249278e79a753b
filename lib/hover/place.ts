/** A rectangle in CSS px of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of the viewport, in CSS px. */
export interface Point {
  x: number;
  y: number;
}

/** What placing a card needs to know, in CSS px of the viewport. */
export interface PlaceInput {
  /** The boxes of the name, a line each. */
  anchor: readonly Box[];
  /** Where the pointer is, when it is what opened the card: the line under it is the one being read. */
  pointer?: Point | undefined;
  card: { width: number; height: number };
  viewport: { width: number; height: number };
}

/** Where a card goes, and how high it may be. */
export interface Spot {
  left: number;
  top: number;
  maxHeight: number;
}

/** And on which side of the line it is. */
export interface Placement extends Spot {
  side: 'below' | 'above';
}

/** Gap between the line and the card, in CSS px. */
const GAP = 6;

/** Least distance from the edges of the viewport, in CSS px. */
const MARGIN = 8;

/** A card that stays where it is rather scrolls in this height than moves, in CSS px. */
const LEAST_HEIGHT = 260;

/**
 * Beside the line being read, never over it: below where the card fits, else above, else on the side with more room,
 * cut to that room. Its left edge follows the name and stays inside the viewport.
 */
export function placeCard({ anchor, pointer, card, viewport }: PlaceInput): Placement {
  const line = lineAt(anchor, pointer);
  const top = Math.min(...anchor.map((box) => box.top), line.top);
  const bottom = Math.max(...anchor.map((box) => box.bottom), line.bottom);
  const below = viewport.height - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const room = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, room);
  const wanted = line.left - GAP * 2;
  return {
    side,
    maxHeight: room,
    left: Math.max(MARGIN, Math.min(wanted, viewport.width - card.width - MARGIN)),
    top: side === 'below' ? bottom + GAP : top - GAP - height,
  };
}

/** Where a card that stays at its place goes: there, or as far away from there as the window asks for. */
export function keepInside(
  at: { left: number; top: number },
  card: PlaceInput['card'],
  viewport: PlaceInput['viewport'],
): Spot {
  const least = Math.min(card.height, LEAST_HEIGHT);
  const top = Math.max(MARGIN, Math.min(at.top, viewport.height - MARGIN - least));
  return {
    top,
    left: Math.max(MARGIN, Math.min(at.left, viewport.width - MARGIN - card.width)),
    maxHeight: Math.max(0, viewport.height - MARGIN - top),
  };
}

/** Whether any of the boxes is in a window of this height, in CSS px. */
export const isInView = (boxes: readonly Box[], height: number): boolean =>
  boxes.some(({ top, bottom }) => bottom > 0 && top < height);

function lineAt(anchor: readonly Box[], pointer: PlaceInput['pointer']): Box {
  const under = pointer && anchor.find(({ top, bottom }) => pointer.y >= top - GAP && pointer.y <= bottom + GAP);
  return under ?? anchor[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
}
