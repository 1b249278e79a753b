import type { Origin } from '../../../lib/knowledge/checking/problem';
import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import { dayOf, type When } from '../../../lib/knowledge/dates';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';

/** Finds the facts of a card, and the events of a file, that stand behind a later one. */
export function outOfOrder({ entities, events }: KnowledgeBase, origin: Origin): Finding[] {
  const files = [...new Set(events.map((event) => origin.get(event)))];
  return [
    ...entities.flatMap((item) =>
      lateIn(item.facts).flatMap(({ at, ...late }): Finding[] => {
        const fact = item.facts[at];
        return fact ? [{ item, field: `${fieldOfFact(fact, at)}.when`, ...late }] : [];
      }),
    ),
    ...files.flatMap((file) => {
      const own = events.filter((event) => origin.get(event) === file);
      return lateIn(own).flatMap(({ at, ...late }): Finding[] => {
        const item = own[at];
        return item ? [{ item, field: `${item.id}.when`, ...late }] : [];
      });
    }),
  ];
}

interface Late {
  at: number;
  value: When;
  message: string;
}

/** The places of those that begin before one that stands in front of them. What has no date stands anywhere. */
function lateIn(dated: readonly { when?: When | undefined }[]): Late[] {
  let latest = '';
  return dated.flatMap(({ when }, at): Late[] => {
    if (!when) return [];
    const day = dayOf(when);
    const message = `stands behind one of ${latest}: correct the date, or move it, as the oldest stands first`;
    if (day < latest) return [{ at, value: when, message }];
    latest = day;
    return [];
  });
}
