import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { CatalogEntry } from '../messages/catalog';

/** All cards, by their names from A to Z. */
export function catalogOf({ entities }: KnowledgeIndex): CatalogEntry[] {
  // As people who read English look names up: case and accents do not count, and 301 comes after 232.
  const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return entities
    .map((entity) => ({
      ...neighbor(entity),
      role: entity.role,
      ...(entity.subjects && { subjects: entity.subjects }),
    }))
    .sort((a, b) => order.compare(a.name, b.name));
}
