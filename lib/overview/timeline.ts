import { type FrontFinder, frontFinder, frontsForAll } from '../knowledge/cards/fronts';
import { Citations } from '../knowledge/citations';
import { dateOf, dayOf, lastDay, type When } from '../knowledge/dates';
import type { Days } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Event } from '../knowledge/schema/timeline';
import { type End, endOf } from '../knowledge/states';
import type { DatedStatement, Timeline, TimelineRow } from '../messages/overview';
import { groupedByNews, type Statement } from './news-groups';

/**
 * What happened to these entities, or to all, in the order of the days: every event in which one of them took part, and
 * every dated fact of their cards, each once. What tells the same news stands in one row.
 */
export function timelineOf(ids: readonly string[] | undefined, days: Days, index: KnowledgeIndex): Timeline {
  const cast = ids ? [...new Set(ids)].flatMap((id) => index.entity(id) ?? []) : index.entities;
  const frontsOf = frontFinder(index.subjects);
  const place = new Map(cast.map(({ id }, at) => [id, at]));
  const events = ids ? index.events.filter(({ entities }) => entities.some((id) => place.has(id))) : index.events;
  const statements = [
    ...events.map((event) => ofEvent(event, ids ? place : undefined, frontsOf, index)),
    ...cast.flatMap((entity) => ofCard(entity, days.today, frontsOf, index)),
  ];
  const cited = new Citations(index.source);
  const rows = groupedByNews(statements, frontsForAll(index.subjects)).map(
    (told): TimelineRow => ({
      told: told.map(({ cited: where, owner: _owner, ...rest }) => ({ ...rest, cites: cited.cites(where) })),
    }),
  );
  const all = rows.flatMap(({ told }) => told);
  const about = new Set(all.flatMap((one) => one.about));
  const fronts = new Set(all.flatMap((one) => one.fronts));
  return {
    today: days.today,
    ...(days.article && { article: days.article }),
    rows,
    entities: index.entities.filter(({ id }) => about.has(id)).map(neighbor),
    fronts: index.subjects.filter(({ id }) => fronts.has(id)).map(({ id, front }) => ({ id, front })),
    sources: cited.list(),
  };
}

/** `place`: the ranks of the page’s cast. Its members come first among those who took part. */
function ofEvent(
  event: Event,
  place: ReadonlyMap<string, number> | undefined,
  frontsOf: FrontFinder,
  { entity }: KnowledgeIndex,
): Statement {
  const { id, when, text, planned, entities } = event;
  const rank = (one: string) => place?.get(one) ?? (place ? place.size : 0);
  const took = [...new Set(entities)].sort((a, b) => rank(a) - rank(b)).flatMap((one) => entity(one) ?? []);
  return {
    id: `event:${id}`,
    ...dated(when),
    text,
    ...(planned && { planned }),
    about: took.map((one) => one.id),
    fronts: frontsOf(text, took),
    cited: event,
  };
}

/** The dated facts of a card. */
function ofCard(entity: Entity, today: string, frontsOf: FrontFinder, index: KnowledgeIndex): Statement[] {
  return entity.facts.flatMap((fact, nth): Statement[] => {
    const { when, text } = fact;
    if (!when) return [];
    const end = fact.is === 'state' ? endOf({ fact, owner: entity }, today, index) : undefined;
    return [
      {
        id: `${entity.id}#${nth}`,
        ...dated(when),
        text,
        ...(end && endTold(end)),
        about: [entity.id],
        fronts: frontsOf(text, [entity]),
        cited: fact,
        owner: entity.id,
      },
    ];
  });
}

/** How a row tells that a state is over, as precisely as its source. */
function endTold(end: End): Pick<DatedStatement, 'until' | 'due'> {
  if (end.how === 'was-due') return { due: end.day };
  const until = end.how === 'ended' ? end.ended.on : end.first.when;
  return until ? { until } : {};
}

const dated = (when: When) => ({ when, from: dayOf(when), to: lastDay(dateOf(when)) });
