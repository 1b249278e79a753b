import type { CardFact } from './card';
import type { Citations } from './citations';
import { dayOf } from './dates';
import { type KnowledgeIndex, neighbor } from './knowledge-index';
import type { Entity } from './schema/entity';
import type { Fact } from './schema/fact';

/** A fact, and the entity on whose card it stands. */
interface Owned {
  fact: Fact;
  owner: Entity;
}

/** The facts of a card, oldest first, for a user whose day is `today`. */
export function cardFacts(entity: Entity, today: string, index: KnowledgeIndex, cited: Citations): CardFact[] {
  return [...entity.facts]
    .sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)))
    .map((fact) => {
      const { when, text } = fact;
      const told: CardFact = { ...(when && { when }), text, cites: cited.cites(fact) };
      if (fact.is === 'act') return told;
      const over = overOn(today, { fact, owner: entity }, index, cited);
      return { ...told, ...(over ? { over } : fact.until && { until: fact.until }) };
    });
}

/** The fact that `reference` (`fact-id` or `entity-id#fact-id`) names, seen from `entity`. */
export function findFact(
  byId: (id: string) => Entity | undefined,
  entity: Entity,
  reference: string,
): Owned | undefined {
  const [first = '', second] = reference.split('#');
  const owner = second === undefined ? entity : byId(first);
  const fact = owner?.facts.find(({ id }) => id === (second ?? first));
  return owner && fact && { owner, fact };
}

/** Why a state no longer holds on a day, if it does not. */
function overOn(today: string, state: Owned, index: KnowledgeIndex, cited: Citations): CardFact['over'] {
  if (state.fact.is === 'act') return undefined;
  const { until, ended } = state.fact;
  const last = lastOfChain(state, index);
  if (last?.fact.is === 'state') {
    const { when, text, of } = last.fact;
    return { how: 'replaced', ...(when && { when }), text, ...(of && { of }), by: neighbor(last.owner) };
  }
  if (ended) return { how: 'ended', on: ended.on, cites: cited.cites(ended) };
  return until && until < today ? { how: 'ran-out', on: until } : undefined;
}

/** The newest state that a chain of replacements leads to, or undefined where nothing has replaced this one. */
function lastOfChain(state: Owned, { entity: byId }: KnowledgeIndex): Owned | undefined {
  const next = ({ fact, owner }: Owned) =>
    fact.is === 'state' && fact.replacedBy ? findFact(byId, owner, fact.replacedBy) : undefined;
  const seen = new Set([state.fact]);
  let last: Owned | undefined;
  for (let at = next(state); at && !seen.has(at.fact); at = next(at)) {
    seen.add(at.fact);
    last = at;
  }
  return last;
}
