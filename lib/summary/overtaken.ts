import { cardChange } from '../knowledge/cards/card-of';
import { aboutOf, type Change, changeByEvent, changeByFact } from '../knowledge/cards/changes-since';
import type { PageFilter } from '../knowledge/cards/fronts';
import { nameFinder } from '../knowledge/cards/names';
import { isSameNews } from '../knowledge/cards/same-news';
import { type Citations, placesOf } from '../knowledge/citations';
import { byWhen, dayOf } from '../knowledge/dates';
import type { ArticleDays } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Event } from '../knowledge/schema/timeline';
import { endOf } from '../knowledge/states';
import type { Overtaken } from '../messages/digest';
import type { NamedEntity } from './named-entities';

/** What became of a state. `event`: the event that ended it, if one is known. */
interface Outcome {
  change: Change;
  event?: Event;
}

/**
 * What a page speaks of that has changed since: the states of its entities that held on the article’s day and hold no
 * more today. Each is told by what became of it, in the order of the days. An outcome that several states share is
 * listed once, with all of the entities whose states they were, the most named first. Those that do not matter on the
 * page’s fronts are left out.
 */
export function overtakenSince(
  named: readonly NamedEntity[],
  days: ArticleDays,
  index: KnowledgeIndex,
  cited: Citations,
  matters: PageFilter,
): Overtaken[] {
  const found: { outcome: Outcome; owners: Set<Entity> }[] = [];
  for (const { entity } of named) {
    const find = nameFinder(entity, index);
    for (const outcome of outcomesOf(entity, days, index)) {
      const { text = '' } = outcome.change;
      if (!matters(text, aboutOf(outcome.change, entity, find(text)))) continue;
      const same = found.find((other) => isSameOutcome(outcome, other.outcome));
      if (same) same.owners.add(entity);
      else found.push({ outcome, owners: new Set([entity]) });
    }
  }
  return found
    .sort((a, b) => byWhen(a.outcome.change, b.outcome.change))
    .map(({ outcome: { change }, owners }) => ({
      about: [...owners].map(neighbor),
      ...cardChange(change, cited),
    }));
}

/** What became of each state of an entity that held on the article’s day and holds no more. */
function outcomesOf(entity: Entity, { article, today }: ArticleDays, index: KnowledgeIndex): Outcome[] {
  return entity.facts.flatMap((fact): Outcome[] => {
    if (fact.is === 'act' || dayOf(fact.when) > article) return [];
    const owned = { fact, owner: entity };
    const end = endOf(owned, today, index);
    if (!end || end.day <= article || end.day > today) return [];
    const change = changeByFact(owned, today, index);
    if (!change) return [];
    const event = change.over === 'ended' ? endingEvent(change, entity, index) : undefined;
    return [event ? { change: changeByEvent(event), event } : { change }];
  });
}

/**
 * The event by which a state of an entity ended, which says what happened and who did it: one of the same day from the
 * same source. Of several it is the one from the same place in it, else one in which the entity took part.
 */
function endingEvent(end: Change, { id }: Entity, { events }: KnowledgeIndex): Event | undefined {
  const placeIn = (source: string) => placesOf(end).find((place) => place.source === source);
  const those = events.filter(
    ({ when, planned, ...event }) =>
      !planned && dayOf(when) === dayOf(end.when) && placesOf(event).some(({ source }) => placeIn(source)),
  );
  return (
    those.find((event) => placesOf(event).some(({ source, at }) => placeIn(source)?.at === at)) ??
    those.find(({ entities }) => entities.includes(id)) ??
    (those.length === 1 ? those[0] : undefined)
  );
}

/** Whether two outcomes are the same: by one event, or told in mostly the same words. */
function isSameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.event || b.event) return a.event === b.event;
  return a.change.over === b.change.over && isSameNews(a.change, b.change);
}
