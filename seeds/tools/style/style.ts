import type { Origin } from '../../../lib/knowledge/checking/problem';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';
import { olderAddresses } from './older-addresses';
import { outOfOrder } from './order';
import { RULES } from './rules';
import { unknownSides } from './sides';
import { singleReports } from './single-reports';
import { currentWithoutState, olderThanSources } from './standings';
import { type SeedText, textsOf } from './texts';
import { weakRelations } from './weak-relations';

/**
 * Everything in the seeds that breaks the house style, as far as a machine can tell. `origin` has the file of each
 * item.
 */
export function styleFindings(knowledge: KnowledgeBase, origin: Origin): Finding[] {
  return [
    ...knowledge.entities
      .filter(({ lead }) => !lead)
      .map((item) => ({ item, field: 'lead', value: undefined, message: 'is missing' })),
    ...textsOf(knowledge).flatMap(brokenRules),
    ...singleReports(knowledge),
    ...olderThanSources(knowledge),
    ...currentWithoutState(knowledge),
    ...olderAddresses(knowledge),
    ...outOfOrder(knowledge, origin),
    ...weakRelations(knowledge),
    ...unknownSides(knowledge),
  ];
}

function brokenRules({ item, field, kind, text }: SeedText): Finding[] {
  return RULES.filter(({ kinds }) => !kinds || kinds.includes(kind)).flatMap(({ message, find }) => {
    const value = find(text);
    return value === undefined ? [] : [{ item, field, value, message }];
  });
}
