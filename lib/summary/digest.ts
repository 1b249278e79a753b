import { dateOf, showWhen } from '../knowledge/cards';
import { neighbor } from '../knowledge/connections';
import { firstDay, showDate } from '../knowledge/dates';
import { CATEGORIES, type Entity } from '../knowledge/schema';
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
    gist: gistOf(named),
    standing: standingsOf(named),
    cast: castOf(named),
    story: storyOf(named, knowledge, date),
  };
}

function gistOf(named: Named[]): Part[] {
  const { gist, gistMostly, gistOnly, gistAnd } = words.popup;
  const [first, second] = named;
  if (!first) return [];
  const name = ({ entity }: Named): Part => ({ text: entity.name, entity: neighbor(entity) });
  const opening = { text: `${gist(named.length)}${named.length > 2 ? gistMostly : gistOnly}` };
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
      const date = showDate('asOf' in standing ? standing.asOf : standing.notKnownAfter);
      return { entity: neighbor(entity), date, text: standing.text ?? words.card.unknown(date) };
    });
}

function castOf(named: Named[]) {
  return CATEGORIES.flatMap((category) =>
    named
      .filter(({ entity }) => entity.category === category)
      .map(({ entity, count }) => ({ ...neighbor(entity), role: entity.role, count })),
  );
}

function storyOf(named: Named[], { events }: KnowledgeBase, date: string | undefined) {
  const ids = new Set(named.map(({ entity }) => entity.id));
  const shared = events
    .map((event) => ({ event, score: event.entities.filter((id) => ids.has(id)).length }))
    .filter(({ score }) => score >= 2)
    .sort((a, b) => b.score - a.score || dayOf(b.event.when).localeCompare(dayOf(a.event.when)))
    .slice(0, STORY_LENGTH)
    .map(({ event }) => event)
    .sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)));
  const last = date ? shared.findLastIndex(({ when }) => dayOf(when) <= date) : -1;
  return shared.map(({ when, text }, at) => ({ when: showWhen(when), text, here: at === last }));
}

const dayOf = (when: Parameters<typeof dateOf>[0]): string => firstDay(dateOf(when));
