import type { Card, CardFact } from '../../knowledge/card';
import { ageInDays, byWhen, dateOf, dayOf } from '../../knowledge/dates';

/**
 * The most events that an exported timeline has. Where fewer than `LEAST` are shared, events of the leading members
 * alone fill it up to that number.
 */
const MOST = 40;
const LEAST = 6;

/**
 * How many of the cast, the most named first, a page is taken to be about. Their events are of use even if nobody else
 * of the cast took part.
 */
const LEADING = 2;

/** An event with the card on which its sources stand. */
export interface TimelineEvent {
  event: CardFact;
  card: Card;
}

/** An event, how many of the cast took part, and the place in the cast of the first of them. */
interface Ranked extends TimelineEvent {
  shared: number;
  rank: number;
}

/**
 * The events of a page’s cast (`cast`: the most named first), in the order of their days. Those that two or more of the
 * cast took part in are chosen first: the most shared before others, and of these the nearest to `day` (`YYYY-MM-DD`).
 * Where they are few, events of the most named members alone are added.
 */
export function eventsOfCast(cast: readonly Card[], day: string): TimelineEvent[] {
  const found = new Map<string, Ranked>();
  for (const [rank, card] of cast.entries()) {
    // For a leading member that no event names, the facts of the card take the place of events.
    for (const event of card.events.length > 0 || rank >= LEADING ? card.events : card.facts) {
      const key = `${dayOf(event.when)} ${event.text}`;
      const known = found.get(key);
      if (known) known.shared++;
      else found.set(key, { event, card, shared: 1, rank });
    }
  }
  const all = [...found.values()];
  const nearest = (events: Ranked[]) => events.sort((a, b) => away(a, day) - away(b, day));
  const shared = nearest(all.filter((one) => one.shared > 1)).sort((a, b) => b.shared - a.shared);
  const alone = nearest(all.filter((one) => one.shared === 1 && one.rank < LEADING)).sort((a, b) => a.rank - b.rank);
  return [...shared.slice(0, MOST), ...alone.slice(0, Math.max(0, LEAST - shared.length))].sort((a, b) =>
    byWhen(a.event, b.event),
  );
}

/**
 * How far an event is from a day, in days: not at all where it covers that day. What has no date is further away than
 * anything that has one.
 */
const away = ({ event: { when } }: TimelineEvent, day: string): number =>
  when ? Math.max(0, ageInDays(dateOf(when), day), -ageInDays(dayOf(when), day)) : Number.MAX_VALUE;
