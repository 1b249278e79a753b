import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';

/** Finds “related-to” where another relation of the same two entities says more, or says the same. */
export function weakRelations({ entities }: KnowledgeBase): Finding[] {
  const pairOf = (id: string, to: string) => [id, to].sort().join(' ');
  const pairs = entities.flatMap(({ id, relations }) => relations.map(({ to }) => pairOf(id, to)));
  return entities.flatMap((item) =>
    item.relations.flatMap(({ type, to }, at): Finding[] => {
      const pair = pairOf(item.id, to);
      if (type !== 'related-to' || pairs.filter((one) => one === pair).length < 2) return [];
      const message = `stands beside another relation of ${item.id} and ${to}, which says enough: leave it out`;
      return [{ item, field: `relations.${at}`, value: type, message }];
    }),
  );
}
