import type { Entity } from '../knowledge/schema/entity';

/** How often a page names what has this id. */
export interface Count {
  id: string;
  count: number;
}

/** An entity that a page names, and how often. */
export interface NamedEntity {
  entity: Entity;
  count: number;
}
