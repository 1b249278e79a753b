import { dateOf, showWhen } from '../knowledge/cards';
import { CATEGORIES } from '../knowledge/categories';
import { neighbor } from '../knowledge/connections';
import { ageInDays, firstDay, showDate } from '../knowledge/dates';
import type { Entity, Event } from '../knowledge/schema';
import type { KnowledgeBase } from '../knowledge/validate';
import { words } from '../words/en';

/** How often a page names an entity. */
export interface Count {
  id: string;
  count: number;
}

type Named = { entity: Entity; count: number };
type Part = { text: string; entity?: ReturnType<typeof neighbor> };

/** How many events the story so far shows. */
const STORY_LENGTH = 6;

/** How many matters the popup says the standing of. */
const STANDINGS = 2;

/**
 * What a popup says of a page: one sentence, where its main matters stand, its cast by category and frequency, and
 * the events that its entities share, with the place of the article’s own day (`YYYY-MM-DD`) among them.
 */
export function digest(counts: readonly Count[], knowledge: KnowledgeBase, date?: string) {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const named = counts
    .flatMap(({ id, count }): Named[] => {
      const entity = byId.get(id);
      return entity && count > 0 ? [{ entity, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
  return {
    gist: gistOf(named, subjectOf(named, knowledge)),
    standing: standingsOf(named),
    cast: castOf(named),
    story: storyOf(named, knowledge, date),
  };
}

/** How the subject is called that most of the named entities belong to. */
function subjectOf(named: Named[], { subjects }: KnowledgeBase): string {
  const membersOf = (id: string) =>
    named.filter(({ entity }) => entity.subjects === undefined || entity.subjects.includes(id)).length;
  const byMembers = [...subjects].sort((a, b) => membersOf(b.id) - membersOf(a.id));
  return byMembers[0]?.name ?? '';
}

function gistOf(named: Named[], subject: string): Part[] {
  const { gist, gistMostly, gistOnly, gistAnd } = words.popup;
  const [first, second] = named;
  if (!first) return [];
  const name = ({ entity }: Named): Part => ({ text: entity.name, entity: neighbor(entity) });
  const opening = { text: `${gist(named.length, subject)}${named.length > 2 ? gistMostly : gistOnly}` };
  return second
    ? [opening, name(first), { text: gistAnd }, name(second), { text: '.' }]
    : [opening, name(first), { text: '.' }];
}

function standingsOf(named: Named[]) {
  return named
    .filter(({ entity }) => entity.category === 'deal' || entity.category === 'measure')
    .slice(0, STANDINGS)
    .map(({ entity }) => {
      const { standing } = entity;
      const known = 'asOf' in standing;
      const date = showDate(known ? standing.asOf : standing.notKnownAfter);
      return { entity: neighbor(entity), known, date, text: standing.text ?? words.card.unknown(date) };
    });
}

function castOf(named: Named[]) {
  return CATEGORIES.flatMap((category) =>
    named
      .filter(({ entity }) => entity.category === category)
      .map(({ entity, count }) => ({ ...neighbor(entity), role: entity.role, count })),
  );
}

/**
 * The events that two or more of the page’s entities share: the more of them, and the nearer to the article’s own day,
 * the better. The article itself stands in its place among them.
 */
function storyOf(named: Named[], { events }: KnowledgeBase, date: string | undefined) {
  const counts = new Map(named.map(({ entity, count }) => [entity.id, count]));
  const rows = events
    .map((event) => ({ event, score: scoreOf(event, counts, date) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, STORY_LENGTH)
    .map(({ event }) => ({ day: dayOf(event.when), when: showWhen(event.when), text: event.text, here: false }));
  if (date && rows.length > 0)
    rows.push({ day: date, when: showDate(date), text: words.popup.thisArticle, here: true });
  return rows.sort((a, b) => a.day.localeCompare(b.day)).map(({ day: _, ...row }) => row);
}

const DAYS_A_YEAR = 365;

/** Most that one much-named entity adds to an event’s score. */
const MOST_WEIGHT = 3;

function scoreOf({ entities, when }: Event, counts: Map<string, number>, date: string | undefined): number {
  const shared = entities.flatMap((id) => counts.get(id) ?? []);
  if (shared.length < 2) return 0;
  const weight = shared.reduce((sum, count) => sum + Math.min(count, MOST_WEIGHT), 0) / Math.sqrt(entities.length);
  const years = date ? Math.abs(ageInDays(dayOf(when), date)) / DAYS_A_YEAR : 0;
  return weight / (1 + years);
}

const dayOf = (when: Parameters<typeof dateOf>[0]): string => firstDay(dateOf(when));
