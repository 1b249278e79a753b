import { dayOf } from './dates';
import type { KnowledgeIndex } from './knowledge-index';
import type { Entity } from './schema/entity';
import type { Fact, State } from './schema/fact';

/** A fact, and the entity on whose card it stands. */
export interface Owned<F extends Fact = Fact> {
  fact: F;
  owner: Entity;
}

/**
 * Why a state does not hold any more, and since which day; of one that was due to end, its last day. The day is empty
 * where the seeds do not give it.
 */
export type End =
  /** Other states have replaced it, one after the other, from `first` to the newest, `now`. */
  | { how: 'replaced'; day: string; first: State; now: Owned<State> }
  | { how: 'ended'; day: string; ended: NonNullable<State['ended']> }
  /** The day has passed on which it was due to end. Whether it did is not known, or the seeds would say `ended`. */
  | { how: 'was-due'; day: string };

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

/**
 * Why a state no longer holds on the day `today` (`YYYY-MM-DD`); undefined where it holds, also where an end that is
 * still to come is known.
 */
export function endOf(state: Owned<State>, today: string, index: KnowledgeIndex): End | undefined {
  const { until, ended } = state.fact;
  const [first, ...later] = replacementsOf(state, index).filter(({ fact }) => dayOf(fact.when) <= today);
  if (first) return { how: 'replaced', day: dayOf(first.fact.when), first: first.fact, now: later.at(-1) ?? first };
  if (ended && dayOf(ended.on) <= today) return { how: 'ended', day: dayOf(ended.on), ended };
  return until && until < today ? { how: 'was-due', day: until } : undefined;
}

/** The states that have replaced a state, the first one first. */
function replacementsOf(state: Owned<State>, { entity: byId }: KnowledgeIndex): Owned<State>[] {
  const chain: Owned<State>[] = [];
  const seen = new Set<Fact>();
  for (let at: Owned<State> | undefined = state; at && !seen.has(at.fact); at = chain.at(-1)) {
    seen.add(at.fact);
    const next: Owned | undefined = at.fact.replacedBy ? findFact(byId, at.owner, at.fact.replacedBy) : undefined;
    if (next?.fact.is !== 'state' || seen.has(next.fact)) break;
    chain.push({ fact: next.fact, owner: next.owner });
  }
  return chain;
}
