import type { Card, CardSource, Cite } from '../../knowledge/card';
import type { When } from '../../knowledge/dates';
import type { Digest } from '../../messages/digest';
import { cardWords } from '../../words/card';
import { stampOf, standingText } from '../../words/standing';
import { CitedSources } from './sources';
import { eventsOfCast } from './timeline';

/** A page, as the user sees it: its title and its address, each empty where there is none. */
export interface SeenPage {
  title: string;
  address: string;
}

/** A statement with its sources, by their numbers in the list of the background. */
export interface CitedText {
  when?: When | undefined;
  planned?: boolean | undefined;
  text: string;
  cites: number[];
}

/** A page’s background as it is taken along. */
export interface PageBackground extends SeenPage {
  /** The fronts that the page is about. */
  subject: string;
  /** The day of the article, `YYYY-MM-DD`, if the page says it, and the user’s. */
  day: string | undefined;
  today: string;
  /** The day of the newest source of its cast. */
  newest: string | undefined;
  cast: { name: string; who: string }[];
  /** What has changed since the article’s day. */
  since: CitedText[];
  /** Where the main matters of a page without a day stand. */
  standing: (CitedText & { name: string })[];
  /** The events of the cast, in the order of their days. */
  timeline: CitedText[];
  /** The sources that all this cites, and no others. */
  sources: CardSource[];
}

/** What is known of a page, put together from what the popup says of it and from the cards of its cast. */
export function backgroundOf(page: SeenPage, digest: Digest, cards: readonly Card[]): PageBackground {
  const { subject, article, today } = digest;
  const sources = new CitedSources();
  const told = <Row extends { cites: Cite[] }>(row: Row, from: { sources: CardSource[] }) => ({
    ...row,
    cites: sources.numbers(row.cites, from),
  });
  // Sources are numbered as they are cited, so this is made in the order in which it is told.
  const since = (article?.changed ?? []).map(({ when, text = '', cites, ...change }) =>
    told({ when, text: cardWords.changed(text, change), cites }, digest),
  );
  const standing = digest.standing.flatMap(({ entity }) => {
    const card = cards.find(({ id }) => id === entity.id);
    if (article || !card?.standing) return [];
    const { now, cites } = card.standing;
    const name = [entity.name, stampOf(now)].filter(Boolean).join(', ');
    return [told({ name, text: standingText(now), cites }, card)];
  });
  const timeline = eventsOfCast(cards, article?.day ?? today).map(({ event: { when, planned, text, cites }, card }) =>
    told({ when, planned, text, cites }, card),
  );
  return {
    ...page,
    subject,
    day: article?.day,
    today,
    newest: cards
      .map((card) => card.newest)
      .sort()
      .at(-1),
    cast: cards.map(({ name, who }) => ({ name, who })),
    since,
    standing,
    timeline,
    sources: sources.list(),
  };
}
