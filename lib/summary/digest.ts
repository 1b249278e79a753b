import { CATEGORIES } from '../knowledge/categories';
import { ageInDays, dayOf, type When } from '../knowledge/dates';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import type { Event } from '../knowledge/schema/timeline';
import { standingOn } from '../knowledge/standing';

/** How often a page names an entity. */
export interface Count {
  id: string;
  count: number;
}

type Named = { entity: Entity; count: number };

type StoryRow = { kind: 'event'; when: When; text: string; planned?: true } | { kind: 'article'; when: When };

/** How many entities the headline of the summary names. */
const LEADING = 2;

/** How many events the story so far shows. */
const STORY_LENGTH = 6;

/** How many deals and measures the popup tells the standing of. */
const STANDINGS = 2;

/**
 * The summary of a page, as data: what it names most, where its main deals and measures stand, its entities by category
 * and frequency, and the events that they share. The user’s day is
 * `today` (`YYYY-MM-DD`). If the article has a `date`, it is one of the events.
 */
export function digest(counts: readonly Count[], today: string, index: KnowledgeIndex, date?: string) {
  const named = counts
    .flatMap(({ id, count }): Named[] => {
      const entity = index.entity(id);
      return entity && count > 0 ? [{ entity, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
  return {
    subject: subjectOf(named, index),
    leading: named
      .slice(0, LEADING)
      .map(({ entity }) => ({ ...neighbor(entity), inText: entity.inText ?? entity.name })),
    isLed: isLed(named),
    standing: standingsOf(named, today),
    cast: castOf(named),
    story: storyOf(named, index, date),
  };
}

/** Whether the leading entities are named more often than every other. */
function isLed(named: Named[]): boolean {
  const [last, next] = [named[LEADING - 1], named[LEADING]];
  return last !== undefined && next !== undefined && last.count > next.count;
}

/** The name of the subject that most of the named entities belong to. */
function subjectOf(named: Named[], { subjects }: KnowledgeIndex): string {
  const membersOf = (id: string) =>
    named.filter(({ entity }) => entity.subjects === undefined || entity.subjects.includes(id)).length;
  const byMembers = [...subjects].sort((a, b) => membersOf(b.id) - membersOf(a.id));
  return byMembers[0]?.name ?? '';
}

function standingsOf(named: Named[], today: string) {
  return named
    .filter(({ entity }) => entity.category === 'deal' || entity.category === 'measure')
    .flatMap(({ entity }) =>
      entity.standing ? [{ entity: neighbor(entity), now: standingOn(today, entity.standing) }] : [],
    )
    .slice(0, STANDINGS);
}

function castOf(named: Named[]) {
  return CATEGORIES.flatMap((category) =>
    named
      .filter(({ entity }) => entity.category === category)
      .map(({ entity, count }) => ({ ...neighbor(entity), role: entity.role, count })),
  );
}

/** The events that most of the page’s entities share, and that are nearest to its day. Two must share an event. */
function storyOf(named: Named[], { events }: KnowledgeIndex, date: string | undefined): StoryRow[] {
  const counts = new Map(named.map(({ entity, count }) => [entity.id, count]));
  const rows = events
    .map((event) => ({ event, score: scoreOf(event, counts, date) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, STORY_LENGTH)
    .map(
      ({ event: { when, text, planned } }): StoryRow => ({ kind: 'event', when, text, ...(planned && { planned }) }),
    );
  if (date && rows.length > 0) rows.push({ kind: 'article', when: date });
  return rows.sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)));
}

const DAYS_PER_YEAR = 365;

/** The most that an entity adds to the score of an event, however often the page names it. */
const MAX_WEIGHT = 3;

function scoreOf({ entities, when }: Event, counts: Map<string, number>, date: string | undefined): number {
  const shared = entities.flatMap((id) => counts.get(id) ?? []);
  if (shared.length < 2) return 0;
  const weight = shared.reduce((sum, count) => sum + Math.min(count, MAX_WEIGHT), 0) / Math.sqrt(entities.length);
  const years = date ? Math.abs(ageInDays(dayOf(when), date)) / DAYS_PER_YEAR : 0;
  return weight / (1 + years);
}
