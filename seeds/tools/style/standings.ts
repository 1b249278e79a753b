import { statementsOf } from '../../../lib/knowledge/checking/statements';
import { placesOf } from '../../../lib/knowledge/citations';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import type { Finding } from './finding';

/**
 * The standings that are older than a source on the card, or in a relation or event that names the entity. What is
 * closed is left out, as nothing newer can change it.
 */
export function olderThanSources(knowledge: KnowledgeBase): Finding[] {
  const dates = new Map(knowledge.sources.map(({ id, date }) => [id, date]));
  const dateOf = (id: string) => dates.get(id) ?? '';
  return knowledge.entities.flatMap((item): Finding[] => {
    const { standing } = item;
    if (!standing || standing.is === 'closed') return [];
    const seen = [standing.asOf, ...placesOf(standing).map(({ source }) => dateOf(source))].sort().at(-1) ?? '';
    const newest = sourcesNaming(item, knowledge).sort((a, b) => dateOf(b).localeCompare(dateOf(a)))[0] ?? '';
    if (dateOf(newest) <= seen) return [];
    const message = `is older than ${newest} of ${dateOf(newest)}: read it, and list it in standing.also; if all this still holds, move the date to it, too`;
    return [{ item, field: 'standing.asOf', value: standing.asOf, message }];
  });
}

/** The ids of the sources of an entity’s own file, and of the relations and events that name it. */
function sourcesNaming(entity: Entity, { entities, events }: KnowledgeBase): string[] {
  const statements = [
    ...statementsOf(entity).map(({ cited }) => cited),
    ...entities.flatMap(({ relations }) => relations.filter(({ to }) => to === entity.id)),
    ...events.filter((event) => event.entities.includes(entity.id)),
  ];
  return statements.flatMap((statement) => placesOf(statement).map(({ source }) => source));
}

/** The measures that are said to hold although the last of their states has ended, and none took its place. */
export const currentWithoutState = ({ entities }: KnowledgeBase): Finding[] =>
  entities.flatMap((item): Finding[] => {
    const states = item.facts.filter((fact) => fact.is === 'state');
    const ends = states.flatMap(({ ended }) => ended?.on ?? []).sort();
    const isOver = states.length > 0 && states.every(({ ended, replacedBy }) => ended || replacedBy);
    if (item.category !== 'measure' || item.standing?.is !== 'current' || !isOver) return [];
    const message = `is current, but its last state ended on ${ends.at(-1)}: say closed, or write what holds now`;
    return [{ item, field: 'standing.is', value: item.standing.is, message }];
  });
