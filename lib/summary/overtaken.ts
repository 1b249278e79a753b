import { cardChange } from '../knowledge/cards/card-of';
import { aboutOf, type Change, changeByEvent, changeByFact } from '../knowledge/cards/changes-since';
import { frontFit } from '../knowledge/cards/fronts';
import { isOnOtherCountries, isOnOtherTargets } from '../knowledge/cards/goods-and-countries';
import { nameFinder } from '../knowledge/cards/names';
import { rateChanges } from '../knowledge/cards/rate-change';
import { isSameNews } from '../knowledge/cards/same-news';
import { type Citations, placesOf } from '../knowledge/citations';
import { ageInDays, byWhen, dayOf } from '../knowledge/dates';
import type { ArticleDays } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { State } from '../knowledge/schema/fact';
import type { Event } from '../knowledge/schema/timeline';
import { endOf } from '../knowledge/states';
import type { Overtaken } from '../messages/digest';

/** What became of a state, or of a rate. `event`: the event that ended it, if one is known. */
interface Outcome {
  change: Change;
  event?: Event;
}

/** An outcome with the entities of the page whose state or rate it ended or changed. */
interface OwnedOutcome {
  outcome: Outcome;
  owners: Set<Entity>;
}

/**
 * What a page speaks of that has changed since: the rates of its entities that are others by now, and the states that
 * held on the article’s day and hold no more today. Each is told by what became of it, in the order of the days. An
 * outcome that several entities share is listed once, with all of them, in their order in `present`. Left out is what
 * does not matter on the page’s `fronts`, neither by the state nor by what ended it, and what a law does to goods or
 * countries of which the page says nothing.
 */
export function overtakenSince(
  present: readonly Entity[],
  days: ArticleDays,
  index: KnowledgeIndex,
  cited: Citations,
  fronts: readonly string[],
): Overtaken[] {
  const found: OwnedOutcome[] = [];
  const fitOf = frontFit(fronts, index);
  const matters = (text: string, about: readonly string[]) => fitOf(text, about) !== 'none';
  const ids = new Set(present.map(({ id }) => id));
  const isBeside = isOnOtherTargets(ids, fronts, index);
  const isElsewhere = isOnOtherCountries(present, fronts, index);
  for (const entity of present) {
    const find = nameFinder(entity, index);
    const isForPage = (fact: State, { change }: Outcome): boolean => {
      const { text = '' } = change;
      if (entity.category === 'measure' && isBeside(fact.text)) return false;
      if (entity.category === 'goods' && isElsewhere(fact.of ?? fact.text)) return false;
      const ofState = [entity.id, ...find(fact.text).map(({ id }) => id)];
      const ofEnd = aboutOf(change, entity, find(text));
      // A president is named on most pages. What became of his measures matters where they are named, or are of the
      // page’s front.
      if (entity.category === 'person' && entity.inAllNews && fronts.length > 0)
        return (
          fitOf(fact.text, ofState) === 'own' || [...ofState, ...ofEnd].some((id) => id !== entity.id && ids.has(id))
        );
      return matters(fact.text, ofState) || matters(text, ofEnd);
    };
    const ofRates = rateChanges(entity, days, index)
      // The title alone says whose rate it is. “25% if the metal is British” makes the one on steel nobody’s.
      .filter(({ rate }) => matters(rate.title, [entity.id]))
      .map((change): Outcome => ({ change }));
    const ofStates = entity.facts.flatMap((fact): Outcome[] => {
      const outcome = fact.is === 'state' ? outcomeOf(fact, entity, days, index) : undefined;
      return fact.is === 'state' && outcome && isForPage(fact, outcome) ? [outcome] : [];
    });
    for (const outcome of [...ofRates, ...ofStates]) {
      const own = { outcome, owners: new Set([entity]) };
      const alike = found.filter((other) => isSameOutcome(own, other));
      const same = alike.find(({ outcome: { change } }) => change.rate) ?? alike[0];
      if (!same) found.push(own);
      else {
        same.owners.add(entity);
        // A rate also says what it was.
        if (outcome.change.rate) same.outcome = outcome;
      }
    }
  }
  return found
    .sort((a, b) => byWhen(a.outcome.change, b.outcome.change))
    .map(({ outcome: { change }, owners }) => ({
      about: [...owners].map(neighbor),
      ...cardChange(change, cited),
    }));
}

/** What became of a state of an entity; undefined where it did not hold on the article’s day, or still holds. */
function outcomeOf(
  fact: State,
  entity: Entity,
  { article, today }: ArticleDays,
  index: KnowledgeIndex,
): Outcome | undefined {
  if (dayOf(fact.when) > article) return undefined;
  const owned = { fact, owner: entity };
  const end = endOf(owned, today, index);
  if (!end || end.day < article) return undefined;
  // On the last of its days a state still held; on the day of anything else that ended it, it may have been over.
  if (end.day === article && end.how !== 'was-due') return undefined;
  const change = changeByFact(owned, today, index);
  const ending = change?.over === 'ended' ? endingEvent(change, entity, index) : undefined;
  // What had announced the end by the article’s day has not come since.
  const event = ending && dayOf(ending.when) > article ? ending : undefined;
  return event ? { change: changeByEvent(event), event } : change && { change };
}

/** How many days before its day the end of a state may have been announced. */
const ANNOUNCED = 7;

/**
 * The event by which a state of an entity ended, which says what happened and who did it: one of the same day from the
 * same source. Of several it is the one from the same place in it, else one in which the entity took part. Where there
 * is none, it is the one from the same place that announced the end a few days before.
 */
function endingEvent(end: Change, { id }: Entity, { events }: KnowledgeIndex): Event | undefined {
  const placeIn = (source: string) => placesOf(end).find((place) => place.source === source);
  const isOfPlace = (event: Event) => placesOf(event).some(({ source, at }) => placeIn(source)?.at === at);
  const told = events.filter(
    ({ planned, ...event }) => !planned && placesOf(event).some(({ source }) => placeIn(source)),
  );
  const those = told.filter(({ when }) => dayOf(when) === dayOf(end.when));
  const daysBefore = ({ when }: Event) => ageInDays(dayOf(when), dayOf(end.when));
  return (
    those.find(isOfPlace) ??
    those.find(({ entities }) => entities.includes(id)) ??
    (those.length === 1 ? those[0] : undefined) ??
    told.find((event) => isOfPlace(event) && daysBefore(event) > 0 && daysBefore(event) <= ANNOUNCED)
  );
}

/**
 * Whether two outcomes are the same: of one rate, by one event, or told in mostly the same words. Of a rate its step
 * counts, and only with what became of those whose rate it is.
 */
function isSameOutcome({ outcome: a, owners }: OwnedOutcome, { outcome: b, owners: others }: OwnedOutcome): boolean {
  if (a.change.rate && b.change.rate) return a.change.rate.title === b.change.rate.title;
  if (a.change.rate || b.change.rate) {
    const rateOf = a.change.rateOf ?? b.change.rateOf ?? [];
    const areTheirs = [...owners, ...others].every(({ id }) => rateOf.includes(id));
    return areTheirs && isSameNews(a.change, b.change);
  }
  if (a.event || b.event) return a.event === b.event;
  // States of one card are told apart, though their ends have words in common.
  if ([...owners].some((one) => others.has(one)) && a.change.text !== b.change.text) return false;
  return a.change.over === b.change.over && isSameNews(a.change, b.change);
}
