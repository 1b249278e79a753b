import type { KnowledgeBase } from '../knowledge-base';
import type { Report } from './problem';

/** The most turning points of a card: more would not tell which three rows a glance should choose. */
const MOST = 15;

/** An event is a turning point for those who took part in it alone, and no card has too many of them. */
export function checkTurningPoints({ entities, events }: KnowledgeBase, report: Report): void {
  for (const event of events) {
    const other = event.turningPointFor?.find((id) => !event.entities.includes(id));
    if (other) report(event, `${event.id}.turningPointFor`, other, 'is not among its entities');
  }
  for (const entity of entities) {
    const own = entity.facts.filter(({ turningPoint }) => turningPoint).length;
    const all = own + events.filter(({ turningPointFor }) => turningPointFor?.includes(entity.id)).length;
    if (all > MOST) report(entity, 'facts', all, `are turning points, with its events: ${MOST} at most`);
  }
}
