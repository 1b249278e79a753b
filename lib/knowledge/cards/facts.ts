import type { CardFact } from '../card';
import type { Citations } from '../citations';
import { byWhen } from '../dates';
import { type Days, isAfter } from '../days';
import { type KnowledgeIndex, neighbor } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import { endOf } from '../states';

/** The facts of a card, oldest first. */
export function cardFacts(entity: Entity, days: Days, index: KnowledgeIndex, cited: Citations): CardFact[] {
  return [...entity.facts].sort(byWhen).map((fact) => {
    const { when, text } = fact;
    const told: CardFact = {
      ...(when && { when }),
      text,
      cites: cited.cites(fact),
      ...(isAfter(days.article, when) && { after: true }),
    };
    if (fact.is === 'act') return told;
    const end = endOf({ fact, owner: entity }, days.today, index);
    if (!end) {
      const until = fact.ended?.on ?? fact.until;
      return { ...told, ...(until && { until }) };
    }
    if (end.how === 'was-due') return { ...told, over: { how: 'was-due', on: end.day } };
    if (end.how === 'ended') {
      return { ...told, over: { how: 'ended', on: end.ended.on, cites: cited.cites(end.ended) } };
    }
    const { when: since, text: now, of, ended, until } = end.now.fact;
    const by = neighbor(end.now.owner);
    return {
      ...told,
      over: {
        how: 'replaced',
        ...(since && { when: since }),
        text: now,
        ...(of && { of }),
        by,
        ...(ended ? { ended: ended.on } : until && until < days.today && { due: until }),
        cites: cited.cites(end.now.fact),
      },
    };
  });
}
