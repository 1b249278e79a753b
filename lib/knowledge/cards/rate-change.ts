import type { Cited } from '../citations';
import { dayOf } from '../dates';
import type { ArticleDays } from '../days';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';
import type { Series } from '../schema/timeline';

// What a rate was when an article was written, and what it is now: the first thing that a reader of an old article on a
// tariff wants to know.

/** That a rate has changed. */
export interface RateChange extends Cited {
  when: string;
  text: string;
  /** What it is a rate of, its value in percent when the article was written, if it had one, and its value since. */
  rate: { title: string; before?: number; after: number };
}

/** A card with more series than this is on a law or a quarrel with many rates, and none of them is what it is about. */
const MOST_SERIES = 2;

/** The rates that an entity is about. */
export function ownSeries({ id }: Entity, index: KnowledgeIndex): readonly Series[] {
  const all = index.seriesOf(id);
  return all.length > MOST_SERIES ? [] : all;
}

/**
 * How a rate has changed since the article: on the day of the step by which it came to its newest value; undefined
 * where it is what it was, or where one of the two is not known.
 */
export function rateChange({ title, unit, points }: Series, { article, today }: ArticleDays): RateChange | undefined {
  const known = points.filter(({ date }) => dayOf(date) <= today);
  const at = known.findLastIndex(({ value }, nth) => value !== known[nth - 1]?.value);
  const step = known[at];
  const before = known.findLast(({ date }) => dayOf(date) <= article);
  if (!step || step.value === null || dayOf(step.date) <= article || !unit.startsWith('%')) return undefined;
  if (before && (before.value === null || before.value === step.value)) return undefined;
  const { date, value: after, label: text, source, at: place, also } = step;
  const rate = { title, after, ...(before?.value != null && { before: before.value }) };
  return { when: date, text, rate, source, at: place, ...(also && { also }) };
}
