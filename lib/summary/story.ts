import type { Citations } from '../knowledge/citations';
import { ageInDays, byWhen, dayOf } from '../knowledge/dates';
import type { Days } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Event } from '../knowledge/schema/timeline';
import type { StoryRow } from '../messages/digest';
import type { NamedEntity } from './named-entities';

/** How many events the story so far shows. */
const STORY_LENGTH = 6;

/** How many of an event’s entities the story names. */
const NAMES = 2;

/**
 * The events that most of the page’s entities share, at least two, and that are nearest to its day, in the order of
 * their days. The article is among them on its own day. The next event after it and the newest that has happened by
 * today are always included, so that the story does not seem to end earlier.
 */
export function storyOf(
  named: readonly NamedEntity[],
  { article, today }: Days,
  { entity, events }: KnowledgeIndex,
  cited: Citations,
): StoryRow[] {
  const counts = new Map(named.map(({ entity, count }) => [entity.id, count]));
  const shared = events
    .map((event) => ({ event, score: scoreOf(event, counts, article) }))
    .filter(({ score }) => score > 0);
  const next = article === undefined ? undefined : shared.find(({ event }) => dayOf(event.when) > article);
  const newest = shared.findLast(({ event }) => !event.planned && dayOf(event.when) <= today);
  const best = [...shared].sort((a, b) => b.score - a.score);
  const told = [...new Set([next, newest, ...best])].filter((one) => one !== undefined).slice(0, STORY_LENGTH);
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
  rows.sort(byWhen);
  if (article && rows.length > 0) rows.push({ kind: 'article', when: article });
  // The sort is stable, so the article, added last, comes after all that began on its day.
  return rows.sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)));
}

const DAYS_PER_YEAR = 365;

/** The most that an entity adds to the score of an event, however often the page names it. */
const MAX_WEIGHT = 3;

function scoreOf({ entities, when }: Event, counts: ReadonlyMap<string, number>, article: string | undefined): number {
  const shared = entities.flatMap((id) => counts.get(id) ?? []);
  if (shared.length < 2) return 0;
  const weight = shared.reduce((sum, count) => sum + Math.min(count, MAX_WEIGHT), 0) / Math.sqrt(entities.length);
  const years = article ? Math.abs(ageInDays(dayOf(when), article)) / DAYS_PER_YEAR : 0;
  return weight / (1 + years);
}
