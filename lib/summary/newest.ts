import { Citations } from '../knowledge/citations';
import { dayOf } from '../knowledge/dates';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Newest } from '../messages/newest';

/** How many of the newest events are shown. */
const EVENTS = 3;

/** How many of an event’s entities are named. */
const NAMES = 2;

/** The newest events that have happened by today, the newest first, with their sources. */
export function newestEvents(today: string, { events, entity, source }: KnowledgeIndex): Newest {
  const cited = new Citations(source);
  const past = events.filter(({ when, planned }) => !planned && dayOf(when) <= today);
  return {
    events: past
      .slice(-EVENTS)
      .reverse()
      .map((event) => ({
        when: event.when,
        text: event.text,
        about: event.entities
          .slice(0, NAMES)
          .flatMap((id) => entity(id) ?? [])
          .map(neighbor),
        cites: cited.cites(event),
      })),
    sources: cited.list(),
  };
}
