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

/** What the place of a card depends on, in CSS px of the viewport. */
export interface PlaceInput {
  /** The boxes of the name, one for each line that it stands on. */
  anchor: readonly Box[];
  /** Where the pointer is, if it opened the card. The user is reading the line under it. */
  pointer?: Point | undefined;
  card: { width: number; height: number };
  viewport: { width: number; height: number };
  /**
   * Whether something of the page’s own, a tip or a menu, may open below the name. The card goes where it covers none
   * of that: above, or else to the left or right.
   */
  keepsBelowFree?: boolean | undefined;
}

/** Where a card goes, and how high it may be, in CSS px of the viewport. */
export interface CardPosition {
  left: number;
  top: number;
  maxHeight: number;
}

/** The place of a card beside a line. */
export interface CardPlacement extends CardPosition {
  side: 'below' | 'above' | 'right' | 'left';
}

/** Gap between the line and the card, in CSS px. */
export const GAP = 6;

/** Least distance from the edges of the viewport, in CSS px. */
const MARGIN = 8;

/** A card that stays at its place is cut to this height, in CSS px, before it is moved. */
const LEAST_HEIGHT = 260;

/**
 * Places a card beside the line that the user is reading, never over it: above the line if the card fits there, as what
 * stands above was read, else below, else on the side with more room, cut to that room. Its left edge follows the name
 * inside the viewport.
 */
export function placeCard(input: PlaceInput): CardPlacement {
  const { anchor, pointer, card, viewport, keepsBelowFree } = input;
  const line = lineAt(anchor, pointer);
  const { top, bottom } = around([...anchor, line]);
  const below = viewport.height - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const fitsAbove = card.height <= above;
  if (keepsBelowFree && !fitsAbove) {
    const beside = placeBeside(input);
    if (beside) return beside;
  }
  const side = fitsAbove || (card.height > below && above > below) ? 'above' : 'below';
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

/**
 * Places a card to the left of a name, where the user has read and a menu seldom reaches, else to the right; undefined
 * where neither has room.
 */
function placeBeside({ anchor, card, viewport }: PlaceInput): CardPlacement | undefined {
  const { left, right, top } = around(anchor);
  const isLeft = left - GAP - card.width >= MARGIN;
  if (!isLeft && right + GAP + card.width > viewport.width - MARGIN) return undefined;
  const at = { left: isLeft ? left - GAP - card.width : right + GAP, top };
  return { side: isLeft ? 'left' : 'right', ...clampToViewport(at, card, viewport) };
}

/** Keeps a card at its place. It moves only so far that `leastHeight` of it fits into the window. */
export function clampToViewport(
  at: { left: number; top: number },
  card: PlaceInput['card'],
  viewport: PlaceInput['viewport'],
  leastHeight = LEAST_HEIGHT,
): CardPosition {
  const least = Math.min(card.height, leastHeight);
  const top = Math.max(MARGIN, Math.min(at.top, viewport.height - MARGIN - least));
  return {
    top,
    left: Math.max(MARGIN, Math.min(at.left, viewport.width - MARGIN - card.width)),
    maxHeight: Math.max(0, viewport.height - MARGIN - top),
  };
}

/** Whether any of the boxes is visible in a window of this height, in CSS px. */
export const isInView = (boxes: readonly Box[], height: number): boolean =>
  boxes.some(({ top, bottom }) => bottom > 0 && top < height);

/** The box around boxes. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** The box of that line of a name which is under the pointer, or of its first line. */
export function lineAt(anchor: readonly Box[], pointer: PlaceInput['pointer']): Box {
  const under = pointer && anchor.find(({ top, bottom }) => pointer.y >= top - GAP && pointer.y <= bottom + GAP);
  return under ?? anchor[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
}
