import { cardChange } from '../knowledge/cards/card-of';
import { type Change, changeByFact } from '../knowledge/cards/since';
import type { Citations } from '../knowledge/citations';
import { dayOf } from '../knowledge/dates';
import type { ArticleDays } from '../knowledge/days';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import { endOf } from '../knowledge/states';
import type { Overtaken } from '../messages/digest';
import type { Named } from './named';

/**
 * What a page speaks of that has changed since: the states of its entities that held on the article’s day and hold no more
 * today, each told by what came of it, in the order of the days. What came of several states stands once, with the entity
 * that the page names most.
 */
export function overtakenSince(
  named: readonly Named[],
  days: ArticleDays,
  index: KnowledgeIndex,
  cited: Citations,
): Overtaken[] {
  const found = new Map<string, { entity: Entity; change: Change }>();
  for (const { entity } of named) {
    for (const change of overtakenOf(entity, days, index)) {
      const key = `${dayOf(change.when)} ${change.text}`;
      if (!found.has(key)) found.set(key, { entity, change });
    }
  }
  return [...found.values()]
    .sort((a, b) => dayOf(a.change.when).localeCompare(dayOf(b.change.when)))
    .map(({ entity, change }) => ({ entity: neighbor(entity), ...cardChange(change, cited) }));
}

function overtakenOf(entity: Entity, { article, today }: ArticleDays, index: KnowledgeIndex): Change[] {
  return entity.facts.flatMap((fact) => {
    if (fact.is === 'act' || dayOf(fact.when) > article) return [];
    const owned = { fact, owner: entity };
    const end = endOf(owned, today, index);
    if (!end || end.day <= article || end.day > today) return [];
    return changeByFact(owned, today, index) ?? [];
  });
}
