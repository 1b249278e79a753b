import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';
import { singleReports } from './known';
import { olderThanSources } from './newer';
import { RULES } from './rules';
import { type SeedText, textsOf } from './texts';

/** Everything in the seeds that breaks the house style, as far as a machine can tell. */
export function styleFindings(knowledge: KnowledgeBase): Finding[] {
  return [
    ...knowledge.entities
      .filter(({ lead }) => !lead)
      .map((item) => ({ item, field: 'lead', value: undefined, message: 'is missing' })),
    ...textsOf(knowledge).flatMap(brokenRules),
    ...singleReports(knowledge),
    ...olderThanSources(knowledge),
  ];
}

function brokenRules({ item, field, kind, text }: SeedText): Finding[] {
  return RULES.filter(({ kinds }) => !kinds || kinds.includes(kind)).flatMap(({ message, find }) => {
    const value = find(text);
    return value === undefined ? [] : [{ item, field, value, message }];
  });
}
