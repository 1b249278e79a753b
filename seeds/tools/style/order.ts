import type { Origin } from '../../../lib/knowledge/checking/problem';
import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import { dayOf, type When } from '../../../lib/knowledge/dates';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Finding } from './finding';

/** Finds the facts of a card, and the events of a file, that stand at the wrong place. */
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

/**
 * The places of those that are not in the order of time: as few as may be, so that one which stands too early is named,
 * and not all that it has slipped before. What has no date stands anywhere.
 */
function lateIn(dated: readonly { when?: When | undefined }[]): Late[] {
  const days = dated.flatMap(({ when }, at) => (when ? [{ at, value: when, day: dayOf(when) }] : []));
  const kept = new Set(longestInOrder(days.map(({ day }) => day)));
  return days.flatMap(({ at, value, day }, nth): Late[] => {
    if (kept.has(nth)) return [];
    const before = days.find((one, other) => kept.has(other) && other < nth && one.day > day);
    const behind = days.findLast((one, other) => kept.has(other) && other > nth && one.day < day);
    const place = before ? `behind one of ${before.day}` : `before one of ${behind?.day}`;
    return [{ at, value, message: `stands ${place}: correct the date, or move it, as the oldest stands first` }];
  });
}

/** The places of the most days that are in order, if the others are left out; of several such the first. */
function longestInOrder(days: readonly string[]): number[] {
  const lengths: number[] = [];
  const before: number[] = [];
  for (const [nth, day] of days.entries()) {
    const earlier = [...days.slice(0, nth).keys()].filter((one) => (days[one] as string) <= day);
    const best = earlier.reduce((most, one) => ((lengths[one] ?? 0) > (lengths[most] ?? 0) ? one : most), -1);
    before[nth] = best;
    lengths[nth] = (lengths[best] ?? 0) + 1;
  }
  const places: number[] = [];
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] as number) places.push(at);
  return places;
}
