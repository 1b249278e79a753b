import { cardsOfRate } from '../../../lib/knowledge/cards/rates';
import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import type { State } from '../../../lib/knowledge/schema/fact';
import { textOf } from '../../../lib/text/forms';
import { textsOf } from '../style/texts';

/** Something that speaks of a matter: the item, its field, and what it says. */
interface Speaking {
  item: object;
  field: string;
  text: string;
}

/**
 * What else speaks of a state that has ended, and may have to change: the facts that it replaced, the other texts of
 * its card, the rates that have not ended under its entity, the texts elsewhere that name this, and its events and
 * charts.
 */
export function speakingOf(state: State, owner: Entity, knowledge: KnowledgeBase): Speaking[] {
  const names = owner.aliases.map((alias) => textOf(alias).toLowerCase());
  const named = (text: string) => names.some((name) => text.toLowerCase().includes(name));
  const replaced = knowledge.entities.flatMap((item) =>
    item.facts.flatMap((fact, at): Speaking[] => {
      const refers = fact.is === 'state' && fact.replacedBy && state.id;
      const reference = item === owner ? state.id : `${owner.id}#${state.id}`;
      return refers && fact.replacedBy === reference ? [{ item, field: fieldOfFact(fact, at), text: fact.text }] : [];
    }),
  );
  const rates = knowledge.rates.flatMap((item): Speaking[] => {
    const isOpen = !item.ended && !item.replacedBy && cardsOfRate(item).includes(owner.id);
    return isOpen ? [{ item, field: item.id, text: `${item.rate} on ${item.goods} has no end` }] : [];
  });
  const members = new Set<object>(
    [...knowledge.events, ...knowledge.series].filter(({ entities }) => entities.includes(owner.id)),
  );
  const texts = textsOf(knowledge).filter(
    ({ item, kind, text }) =>
      text !== state.text && (item === owner ? kind !== 'fact' : members.has(item) || named(text)),
  );
  return [...replaced, ...rates, ...texts.map(({ item, field, text }) => ({ item, field, text }))];
}
