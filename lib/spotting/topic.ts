import type { Lexicon } from '../knowledge/lexicon';

/**
 * Whether a page is about this: its text names two distinct entities of which one is specific to the subject, or one
 * specific entity twice; or, with two distinct ones, its own words join China, America and trade.
 */
export function isOnTopic(ids: readonly string[], { entities }: Lexicon, onSubject: boolean): boolean {
  const specific = new Set(entities.filter((entity) => entity.specific).map(({ id }) => id));
  const distinct = new Set(ids);
  const named = ids.filter((id) => specific.has(id));
  if (distinct.size >= 2) return named.length > 0 || onSubject;
  return named.length >= 2;
}
