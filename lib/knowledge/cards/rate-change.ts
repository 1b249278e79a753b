import { type Cited, placesOf } from '../citations';
import { dateOf, dayOf, lastDayOf } from '../dates';
import type { ArticleDays } from '../days';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Series } from '../schema/timeline';

// What a rate was when an article was written, and what it is now: the first thing that whoever reads an old article
// on a tariff wants to know.

/** That a rate has changed. */
export interface RateChange extends Cited {
  when: string;
  /** On what the new value rests. */
  text: string;
  /**
   * What it is a rate of, its value in percent when the article was written, if it had one, its value now, and the
   * highest between these two, if it was above both. `since`: the day or month from which it has had its value, if its
   * last step changed only on what it rests.
   */
  rate: { title: string; before?: number; highest?: number; after: number; since?: string };
  /** The ids of the entities whose rate it is. */
  rateOf: readonly string[];
}

/** The changed rates of an entity: of the series that are its own (`Series.rateOf`). */
export const rateChanges = ({ id }: Entity, days: ArticleDays, index: KnowledgeIndex): RateChange[] =>
  index
    .seriesOf(id)
    .filter(({ rateOf }) => rateOf?.includes(id))
    .flatMap((series) => rateChange(series, days) ?? []);

/**
 * How a rate has changed since the article: on the day of its last step, which says on what the value now rests;
 * undefined where it is what it was and was not higher between, or is not known. Where only the month of a step is
 * known and the article is of that month, its value then is not known.
 */
function rateChange({ title, points, rateOf = [] }: Series, { article, today }: ArticleDays): RateChange | undefined {
  const step = points.findLast(({ date }) => dayOf(date) <= today);
  if (!step || step.value === null || dayOf(step.date) <= article) return undefined;
  const then = points.findLast(({ date }) => dayOf(date) <= article);
  const before = then && (dateOf(then.date) === dayOf(then.date) || lastDayOf(then.date) < article) ? then : undefined;
  if (before?.value === null) return undefined;
  const between = points.filter(({ date }) => dayOf(date) > article && dayOf(date) <= dayOf(step.date));
  const highest = Math.max(...between.map(({ value }) => value ?? 0));
  const isPeak = highest > Math.max(before?.value ?? 0, step.value);
  const peak = isPeak ? between.find(({ value }) => value === highest) : undefined;
  if (before?.value === step.value && !peak) return undefined;
  const first = between[between.findLastIndex(({ value }) => value !== step.value) + 1];
  const { date, value: after, label: text, source, at } = step;
  const same = first === step ? undefined : first;
  const also = [step, before, peak, same].flatMap((one) => (one ? placesOf(one) : [])).slice(1);
  return {
    when: date,
    text,
    rateOf,
    rate: {
      title,
      after,
      ...(before && { before: before.value }),
      ...(peak && { highest }),
      ...(same && { since: same.date }),
    },
    source,
    at,
    ...(also.length > 0 && { also }),
  };
}
