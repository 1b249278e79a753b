import type { Neighbor } from './card';
import { byWhen } from './dates';
import { type KnowledgeBase, newestSource } from './knowledge-base';
import type { Direction, RelationType } from './relations';
import type { Entity } from './schema/entity';
import type { Rate } from './schema/rate';
import type { Source } from './schema/source';
import type { Subject } from './schema/subject';
import type { Event, Series } from './schema/timeline';

/** A relation of an entity, seen from that entity’s end. */
export interface Edge {
  type: RelationType;
  direction: Direction;
  to: Entity;
}

/** The knowledge base, indexed by id, entity and day. Cards, the digest of a page and the search are made from it. */
export interface KnowledgeIndex {
  readonly entities: readonly Entity[];
  readonly subjects: readonly Subject[];
  /** All events, oldest first. */
  readonly events: readonly Event[];
  entity(id: string): Entity | undefined;
  /** Throws for an unknown id, which cannot happen with checked seeds. */
  source(id: string): Source;
  /** The relations of an entity from both ends. Those in its own file come first. */
  edgesOf(id: string): readonly Edge[];
  /** The events in which an entity took part, oldest first. */
  eventsOf(id: string): readonly Event[];
  seriesOf(id: string): readonly Series[];
  /**
   * How much it says that an entity took part in an event, from 0 to 1: the less, the more events it is in. The White
   * House is in most of them.
   */
  rarityOf(id: string): number;
  /** What the United States charges on the goods of each partner, lapsed rates included. */
  readonly rates: readonly Rate[];
  /** The day of the newest source, `YYYY-MM-DD`: nothing later is known. */
  readonly newest: string;
}

/** Makes the index of a checked knowledge base. */
export function indexKnowledge({ entities, subjects, sources, events, series, rates }: KnowledgeBase): KnowledgeIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const byDay = [...events].sort(byWhen);
  const eventsOf = groupByEntity(byDay);
  const seriesOf = groupByEntity(series);
  const edges = edgesOf(entities, byId);
  return {
    entities,
    subjects,
    events: byDay,
    entity: (id) => byId.get(id),
    source(id) {
      const source = sourceById.get(id);
      if (!source) throw new Error(`unknown source ${id}`);
      return source;
    },
    edgesOf: (id) => edges.get(id) ?? [],
    eventsOf: (id) => eventsOf.get(id) ?? [],
    seriesOf: (id) => seriesOf.get(id) ?? [],
    rarityOf: (id) => 1 - Math.log((eventsOf.get(id)?.length ?? 0) + 1) / Math.log(byDay.length + 2),
    rates,
    newest: newestSource({ sources }),
  };
}

/** An entity as other cards name it. */
export const neighbor = ({ id, name, category }: Entity): Neighbor => ({ id, name, category });

/** The name of an entity as its bearer writes it in another script (“何立峰”); none where it is written like ours. */
export const inOwnScript = ({ spoken }: Entity): string[] => (spoken?.text ? [spoken.text] : []);

function groupByEntity<Item extends { entities: string[] }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const id of new Set(item.entities)) add(groups, id, item);
  return groups;
}

function edgesOf(entities: readonly Entity[], byId: ReadonlyMap<string, Entity>): Map<string, Edge[]> {
  const own = new Map<string, Edge[]>();
  const incoming = new Map<string, Edge[]>();
  for (const entity of entities) {
    for (const { type, to } of entity.relations) {
      const other = byId.get(to);
      if (!other) continue;
      add(own, entity.id, { type, direction: 'out', to: other });
      add(incoming, to, { type, direction: 'back', to: entity });
    }
  }
  return new Map(entities.map(({ id }) => [id, [...(own.get(id) ?? []), ...(incoming.get(id) ?? [])]]));
}

function add<Item>(groups: Map<string, Item[]>, id: string, item: Item): void {
  const group = groups.get(id);
  if (group) group.push(item);
  else groups.set(id, [item]);
}
