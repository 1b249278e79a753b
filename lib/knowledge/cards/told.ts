import { dateOf, dayOf, lastDay, type When } from '../dates';
import type { Fact } from '../schema/fact';
import type { Event } from '../schema/timeline';
import { isSameNews, sharedShare, tellingWords } from './same-news';

/**
 * The share of telling words from which a fact of a card tells an event fully, so that the event need not stand beside it.
 * It is higher than where changes are told. Found by reading the pairs in the seeds: with less, some tell different details
 * of one day.
 */
const SHARED = 0.6;

/** Makes a function that says whether one of these facts tells the news of an event. */
export function toldBy(facts: readonly Fact[]): (event: Event) => boolean {
  const dated = facts.flatMap(({ when, ...fact }) => (when ? [{ ...fact, when, ...daysOf(when) }] : []));
  return (event) => {
    const { from, to } = daysOf(event.when);
    // The days are compared first, as a card can have some ten thousand pairs.
    return dated.some(
      (fact) =>
        fact.from <= to &&
        from <= fact.to &&
        isSameNews(fact, event) &&
        sharedShare(tellingWords(fact.text), tellingWords(event.text)) >= SHARED,
    );
  };
}

const daysOf = (when: When) => ({ from: dayOf(when), to: lastDay(dateOf(when)) });
