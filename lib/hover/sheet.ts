import { GAP, lineAt, type PlaceInput } from './placement';

/** What a sheet leaves free of the window at least, so that a tap outside can close it, in CSS px. */
const OUTSIDE = 44;

/** A sheet may be as high as this in any window, in CSS px: a name, and the buttons beside it. */
const LEAST_HEIGHT = 88;

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
 * reading at the foot alone. Where it would at both, it is at the edge with more room, and if it `keepsLineFree` it is cut
 * to that room. A sheet that lies somewhere stays there.
 */
export function placeSheet(
  { anchor, pointer, card, viewport }: PlaceInput,
  { lies, keepsLineFree }: { lies: Edge | undefined; keepsLineFree: boolean },
): SheetPlacement {
  const line = lineAt(anchor, pointer);
  const most = Math.max(0, viewport.height - OUTSIDE);
  const below = viewport.height - line.bottom - GAP;
  const above = line.top - GAP;
  const wanted = Math.min(card.height, most);
  const sheet = lies ?? (wanted <= below || (wanted > above && below >= above) ? 'foot' : 'head');
  const room = Math.max(LEAST_HEIGHT, sheet === 'foot' ? below : above);
  const maxHeight = keepsLineFree ? Math.min(most, room) : most;
  return { sheet, left: 0, top: sheet === 'head' ? 0 : viewport.height - Math.min(wanted, maxHeight), maxHeight };
}
