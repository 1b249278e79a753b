import { dateOf, dayOf, lastDay, type When } from '../dates';
import type { Fact } from '../schema/fact';
import type { Event } from '../schema/timeline';
import { isSameNews, sharedShare, tellingWords } from './same-news';

/**
 * A fact tells an event fully, so that the card leaves the event out, if both tell the same news (`isSameNews`) and
 * share at least this share of `tellingWords`. It is higher than where changes are told: reading the pairs in the seeds
 * showed that with less, some tell different details of one day.
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
