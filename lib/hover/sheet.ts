import { GAP, lineAt, type PlaceInput } from './placement';

/** What a sheet leaves free of the window at least, so that a tap outside can close it, in CSS px. */
const OUTSIDE = 44;

/**
 * A sheet that has to keep the line free may still be this high, in CSS px: enough for a name and the buttons beside
 * it.
 */
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
 * Places a card as a sheet: at the foot of the window, or at its head where only the foot would cover the line that the
 * user is reading. Where it would cover the line at both, it goes to the edge with more room and, with `keepsLineFree`,
 * is cut to that room. `lies`: the edge at which it already is, and where it then stays.
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
