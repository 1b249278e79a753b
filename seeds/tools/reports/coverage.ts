import { CATEGORIES } from '../../../lib/knowledge/categories';
import { statementsOf } from '../../../lib/knowledge/checking/statements';
import { placesOf } from '../../../lib/knowledge/citations';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Entity } from '../../../lib/knowledge/schema/entity';

/** How much the seeds hold on one entity. */
export interface Coverage {
  id: string;
  facts: number;
  events: number;
  /** The number of its relations, from both ends. */
  relations: number;
  sources: number;
  /** The date of the newest source that its card cites, or empty when it cites none that is known. */
  newest: string;
}

/** The coverage of each entity, by category and id. */
export function coverageOf({ entities, events, sources }: KnowledgeBase): Coverage[] {
  const dates = new Map(sources.map(({ id, date }) => [id, date]));
  const order = (entity: Entity) => CATEGORIES.indexOf(entity.category);
  return [...entities]
    .sort((a, b) => order(a) - order(b) || a.id.localeCompare(b.id))
    .map((entity) => {
      const own = events.filter((event) => event.entities.includes(entity.id));
      const cited = new Set([
        ...sourcesOf(entity),
        ...own.flatMap((event) => placesOf(event).map(({ source }) => source)),
      ]);
      return {
        id: entity.id,
        facts: entity.facts.length,
        events: own.length,
        relations: entity.relations.length + pointingTo(entity.id, entities),
        sources: cited.size,
        newest: newestOf(cited, dates),
      };
    });
}

/** The ids of the documents that an entity’s own file cites. */
export function sourcesOf(entity: Entity): Set<string> {
  return new Set(statementsOf(entity).flatMap(({ cited }) => placesOf(cited).map(({ source }) => source)));
}

/** The ids of the documents that no statement cites. */
export function citedByNobody({ sources, entities, events, series, rates }: KnowledgeBase): string[] {
  const statements = [...events, ...series.flatMap(({ points }) => points), ...rates];
  const ends = rates.flatMap(({ ended }) => ended ?? []);
  const cited = new Set([
    ...entities.flatMap((entity) => [...sourcesOf(entity)]),
    ...[...statements, ...ends].flatMap((one) => placesOf(one).map(({ source }) => source)),
  ]);
  return sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

/** The newest date of the sources with these ids. */
export function newestOf(cited: Iterable<string>, dates: Map<string, string>): string {
  return [...cited].reduce((newest, id) => ((dates.get(id) ?? '') > newest ? (dates.get(id) ?? '') : newest), '');
}

const pointingTo = (id: string, entities: Entity[]): number =>
  entities.reduce((sum, { relations }) => sum + relations.filter(({ to }) => to === id).length, 0);

/** How much the seeds hold in all, in one line. */
export function countsOf({ entities, events, series, sources }: KnowledgeBase): string {
  const relations = entities.reduce((sum, one) => sum + one.relations.length, 0);
  const sides = [...new Set(sources.flatMap(({ side }) => side ?? []))];
  const bySide = sides.map((name) => `${sources.filter(({ side }) => side === name).length} of ${name}`).join(', ');
  return `${entities.length} entities, ${events.length} events, ${relations} relations, ${series.length} series, ${sources.length} sources (${bySide})`;
}

/** The rows as a table in plain text. */
export function formatCoverage(rows: Coverage[]): string {
  const wide = Math.max(6, ...rows.map(({ id }) => id.length));
  const line = (id: string, cells: (string | number)[], newest: string) =>
    `${id.padEnd(wide)} ${cells.map((cell) => String(cell).padStart(9)).join(' ')}  ${newest}`;
  return [
    line('entity', ['facts', 'events', 'relations', 'sources'], 'newest'),
    ...rows.map((row) => line(row.id, [row.facts, row.events, row.relations, row.sources], row.newest)),
  ].join('\n');
}
