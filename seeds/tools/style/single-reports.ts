import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import { type Cited, placesOf } from '../../../lib/knowledge/citations';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';

/** Finds statements that rest on single reports alone: they must say “reportedly”, and must not be states. */
export function singleReports({ entities, events, sources }: KnowledgeBase): Finding[] {
  const single = new Set(sources.flatMap(({ id, seen }) => (seen === 'single-report' ? [id] : [])));
  const alone = (statement: Cited) => placesOf(statement).every(({ source }) => single.has(source));
  const hedged = (text: string) => /\breportedly\b/i.test(text);
  return [
    ...entities.flatMap((item) =>
      item.facts.flatMap((fact, at): Finding[] => {
        if (!alone(fact)) return [];
        const field = fieldOfFact(fact, at);
        if (fact.is === 'state')
          return [{ item, field, value: fact.source, message: 'is a state that rests on a single report' }];
        if (hedged(fact.text)) return [];
        return [{ item, field, value: fact.text, message: 'rests on a single report: say “reportedly”' }];
      }),
    ),
    ...events
      .filter((event) => alone(event) && !hedged(event.text))
      .map((item) => ({
        item,
        field: item.id,
        value: item.text,
        message: 'rests on a single report: say “reportedly”',
      })),
  ];
}
