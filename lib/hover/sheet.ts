import { GAP, lineAt, type PlaceInput } from './place';

/** What a sheet leaves free of the window at least, so that a tap outside can close it, in CSS px. */
const OUTSIDE = 44;

/** The edge of the window at which a sheet lies. */
export type Edge = 'foot' | 'head';

/** Where a sheet is, and how high it may be, in CSS px of the viewport. */
export interface SheetPlacement {
  sheet: Edge;
  left: number;
  top: number;
  maxHeight: number;
}

/**
 * Places a card as a sheet: at the foot of the window, but at its head where it would cover the line that the user is
 * reading at the foot alone. A sheet that lies somewhere stays there.
 */
export function placeSheet({ anchor, pointer, card, viewport }: PlaceInput, lies?: Edge): SheetPlacement {
  const line = lineAt(anchor, pointer);
  const maxHeight = Math.max(0, viewport.height - OUTSIDE);
  const height = Math.min(card.height, maxHeight);
  const top = viewport.height - height;
  const sheet = lies ?? (line.bottom + GAP > top && line.top - GAP >= height ? 'head' : 'foot');
  return { sheet, left: 0, top: sheet === 'head' ? 0 : top, maxHeight };
}
