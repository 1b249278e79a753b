import type { Card, CardFact, CardSeries, CardTie } from './card';
import { Citations } from './citations';
import { cardFacts } from './facts';
import { type Edge, type KnowledgeIndex, neighbor } from './knowledge-index';
import type { Event, Series } from './schema/timeline';
import { standingOn } from './standing';

/** The card of an entity for a user whose day is `today` (`YYYY-MM-DD`), or undefined where no entity has this id. */
export function cardOf(id: string, today: string, index: KnowledgeIndex): Card | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  // Sources are numbered as they are cited, so the parts are made in the order in which the card shows them.
  const cited = new Citations(index.source);
  const { name, category, side, say, role, lead, summary } = entity;
  const standing = entity.standing && {
    now: standingOn(today, entity.standing),
    cites: cited.cites(entity.standing),
  };
  const facts = cardFacts(entity, today, index, cited);
  const events = index.eventsOf(id).map((event) => cardEvent(event, cited));
  const series = index.seriesOf(id).map((one) => cardSeries(one, cited));
  return {
    id,
    name,
    category,
    ...(side && { side }),
    ...(say && { say }),
    role,
    ...(lead && { lead }),
    summary,
    ...(standing && { standing }),
    facts,
    events,
    series,
    connections: ties(index.edgesOf(id)),
    sources: cited.list(),
    newest: cited.newest(),
  };
}

const cardEvent = (event: Event, cited: Citations): CardFact => ({
  when: event.when,
  text: event.text,
  ...(event.planned && { planned: event.planned }),
  cites: cited.cites(event),
});

function cardSeries({ title, unit, note, until, points }: Series, cited: Citations): CardSeries {
  return {
    title,
    unit,
    ...(note && { note }),
    until,
    points: points.map((point) => ({
      date: point.date,
      value: point.value,
      label: point.label,
      cites: cited.cites(point),
    })),
  };
}

/** The relations grouped by kind and end. Each group names a neighbor once. */
function ties(edges: readonly Edge[]): CardTie[] {
  const kinds = new Map<string, CardTie>();
  for (const { type, direction, to } of edges) {
    const key = `${type} ${direction}`;
    const tie = kinds.get(key) ?? { type, direction, to: [] };
    kinds.set(key, tie);
    if (!tie.to.some(({ id }) => id === to.id)) tie.to.push(neighbor(to));
  }
  return [...kinds.values()];
}
