import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { CatalogEntry } from '../messages/catalog';

/** Names as people who read English look them up: case and accents do not count, and 301 comes after 232. */
const ORDER = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** All cards, by their names from A to Z. */
export function catalogOf({ entities }: KnowledgeIndex): CatalogEntry[] {
  return entities
    .map((entity) => ({
      ...neighbor(entity),
      role: entity.role,
      ...(entity.subjects && { subjects: entity.subjects }),
    }))
    .sort((a, b) => ORDER.compare(a.name, b.name));
}
