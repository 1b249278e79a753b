import { frontFit } from '../knowledge/cards/fronts';
import type { Citations } from '../knowledge/citations';
import { ageInDays, dayOf } from '../knowledge/dates';
import type { Days } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Event } from '../knowledge/schema/timeline';
import type { StoryRow } from '../messages/digest';
import type { NamedEntity } from './named-entities';

/** How many events the story so far shows. */
const STORY_LENGTH = 6;

/** How many events of the story are from before the article or its day: more only where too few came later. */
const EARLIER = 2;

/**
 * What share of the heaviest event’s weight the next and the newest event need: others are there for their day alone.
 */
const LEAST = 0.5;

/** An event’s weight is divided by the number of its entities to this power: one of many concerns each of them less. */
const CROWD = 0.35;

/** How much more an event counts that is on one of the page’s fronts. */
const OWN = 2;

/** How many of an event’s entities the story names. */
const NAMES = 2;

/**
 * The events in which most of what the page names took part, at least two, and that are nearest to its day, in the
 * order of their days. The article is among them on its own day. The next event after it and the newest that has
 * happened by today are included, so that the story does not seem to end earlier, and two from before it, so that it
 * says what the article reports. Events that do not matter on the page’s fronts are left out.
 */
export function storyOf(
  named: readonly NamedEntity[],
  { article, today }: Days,
  index: KnowledgeIndex,
  cited: Citations,
  fronts: readonly string[],
): StoryRow[] {
  const { entity, events } = index;
  const fitOf = frontFit(fronts, index);
  const counts = new Map(named.map(({ entity, count }) => [entity.id, count]));
  const weights = weightsOf(named, index);
  const shared = events.flatMap((event) => {
    const weightOfNames = weightOf(event, weights);
    const fit = weightOfNames > 0 ? fitOf(event.text, withoutGoods(event.entities, index)) : 'none';
    if (fit === 'none') return [];
    const weight = fit === 'own' ? weightOfNames * OWN : weightOfNames;
    return [{ event, weight, score: weight / remoteness(event, article) }];
  });
  const least = Math.max(0, ...shared.map(({ weight }) => weight)) * LEAST;
  const telling = shared.filter(({ weight }) => weight >= least);
  const isLater = ({ event }: { event: Event }) => article !== undefined && dayOf(event.when) > article;
  const newest = telling.findLast(({ event }) => !event.planned && dayOf(event.when) <= today);
  const best = [...shared].sort((a, b) => b.score - a.score);
  const earlier = best.filter((one) => !isLater(one)).slice(0, EARLIER);
  const chosen = [...new Set([telling.find(isLater), newest, ...earlier, ...best.filter(isLater), ...best])]
    .filter((one) => one !== undefined)
    .slice(0, STORY_LENGTH);
  // In the order of all events, where the order of the seeds says what came first on one day.
  const told = shared.filter((one) => chosen.includes(one));
  const rows = told.map(({ event }): StoryRow => {
    const { when, text, planned, entities } = event;
    const about = entities
      .filter((id) => counts.has(id))
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .flatMap((id) => entity(id) ?? [])
      .slice(0, NAMES)
      .map(neighbor);
    return { kind: 'event', when, text, ...(planned && { planned }), about, cites: cited.cites(event) };
  });
  if (article && rows.length > 0) rows.push({ kind: 'article', when: article });
  // The sort is stable, so the article, added last, comes after all that began on its day.
  return rows.sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)));
}

/**
 * Whom and what decides on which front an event is: goods do not, as steel is on all, unless it is on nothing else.
 */
function withoutGoods(ids: readonly string[], { entity }: KnowledgeIndex): readonly string[] {
  const others = ids.filter((id) => entity(id)?.category !== 'goods');
  return others.length > 0 ? others : ids;
}

/** The time in which an event’s weight falls to half, in days. */
const HALF_YEAR = 182;

/** The most mentions that count of an entity, however often the page names it. */
const MOST_MENTIONS = 3;

/**
 * How much it says of an event that each entity took part in it: the more, the rarer it is and the more often named.
 */
function weightsOf(named: readonly NamedEntity[], index: KnowledgeIndex): ReadonlyMap<string, number> {
  return new Map(named.map(({ entity: { id }, count }) => [id, Math.min(count, MOST_MENTIONS) * index.rarityOf(id)]));
}

function weightOf({ entities }: Event, weights: ReadonlyMap<string, number>): number {
  const shared = entities.flatMap((id) => weights.get(id) ?? []);
  if (shared.length < 2) return 0;
  return shared.reduce((sum, one) => sum + one, 0) / entities.length ** CROWD;
}

/** What an event’s weight is divided by: 1 on the day of the article, 2 half a year before or after it. */
const remoteness = ({ when }: Event, article: string | undefined): number =>
  1 + (article ? Math.abs(ageInDays(dayOf(when), article)) / HALF_YEAR : 0);
