import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import { type Cited, placesOf } from '../../../lib/knowledge/citations';
import { ageInDays } from '../../../lib/knowledge/dates';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import { addressDays } from '../../../lib/text/address-days';
import type { Finding } from './finding';

/** How many days a page may be older than what it tells: an order tells what takes effect within a week. */
const AHEAD_DAYS = 7;

interface Dated extends Cited {
  when?: string | { date: string } | undefined;
}

/**
 * Finds what happened after the day in the address of its source: the page cannot tell it, though a summary of several
 * reports may, whose one address this is. States and plans may begin later than their source.
 */
export function olderAddresses({ entities, events, sources }: KnowledgeBase): Finding[] {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const isOlder = ({ when, ...statement }: Dated): boolean => {
    const day = typeof when === 'string' ? when : when?.date;
    if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
    return placesOf(statement).every(({ source }) => {
      const newest = addressDays(urls.get(source) ?? '')
        .sort()
        .at(-1);
      return newest !== undefined && ageInDays(newest, day) > AHEAD_DAYS;
    });
  };
  const message = 'happened after the day in the address of its source: cite a source that can tell it';
  return [
    ...entities.flatMap((item) =>
      item.facts.flatMap((fact, at) =>
        fact.is === 'act' && isOlder(fact)
          ? [{ item, field: `${fieldOfFact(fact, at)}.source`, value: fact.source, message }]
          : [],
      ),
    ),
    ...events
      .filter((event) => !event.planned && isOlder(event))
      .map((item) => ({ item, field: item.id, value: item.source, message })),
  ];
}
