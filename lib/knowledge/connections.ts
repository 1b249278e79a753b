import type { Card, Neighbor } from './card';
import { RELATIONS } from './relations';
import type { Entity } from './schema';

/** What another card says of an entity in passing. */
export const neighbor = ({ id, name, category }: Entity): Neighbor => ({ id, name, category });

/** The relations of an entity from both ends, each kind once: “faces: Scott Bessent, Jamieson Greer”. */
export function connectionsOf(entity: Entity, byId: Map<string, Entity>): Card['connections'] {
  const byVerb = new Map<string, Map<string, Entity>>();
  const add = (verb: string, other: Entity | undefined) => {
    if (!other) return;
    const others = byVerb.get(verb) ?? new Map<string, Entity>();
    byVerb.set(verb, others.set(other.id, other));
  };
  for (const { type, to } of entity.relations) add(RELATIONS[type].out, byId.get(to));
  for (const other of byId.values()) {
    for (const { type, to } of other.relations) if (to === entity.id) add(RELATIONS[type].back, other);
  }
  return [...byVerb].map(([verb, others]) => ({ verb, to: [...others.values()].map(neighbor) }));
}
