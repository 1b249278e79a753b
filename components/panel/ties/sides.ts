import type { Member, Place } from '../../../lib/messages/overview';
import { tiesWords as w } from '../../../lib/words/overview/ties';

/** The heading of a column of names: the sides that its members are on, or that they are between the sides. */
export function columnName(place: Place, members: readonly Member[]): string {
  if (place === 'between') return w.between;
  return w.sides([...new Set(members.flatMap(({ side }) => side ?? []))]);
}
