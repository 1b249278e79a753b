import type { Member, Place } from '../../../lib/messages/overview';
import { tiesWords as w } from '../../../lib/words/overview/ties';

/** What a column of names is called: by the sides that stand in it, or that it lies between them. */
export function columnName(place: Place, members: readonly Member[]): string {
  if (place === 'between') return w.between;
  return w.sides([...new Set(members.flatMap(({ side }) => side ?? []))]);
}
