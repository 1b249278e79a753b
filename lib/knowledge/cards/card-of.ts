import type { Card, CardChange, CardFact, CardSeries, CardTie } from '../card';
import { Citations } from '../citations';
import { type Days, isAfter } from '../days';
import { type Edge, type KnowledgeIndex, neighbor } from '../knowledge-index';
import type { Event, Series } from '../schema/timeline';
import { standingOn } from '../standing';
import { type Change, changesSince } from './changes-since';
import { cardFacts } from './facts';
import { nameFinder } from './names';
import { cardRates, ratesFor } from './rates';
import { type Page, rankOf } from './relevance';
import { firstSentence, sentenceEnds } from './sentences';
import { toldBy } from './told';

/** The card of an entity as it reads on these days beside a page, or undefined where no entity has this id. */
export function cardOf(id: string, days: Days, index: KnowledgeIndex, page: Page = {}): Card | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  // Sources are numbered as they are cited, so the parts are made in the order in which the card shows them.
  const cited = new Citations(index.source);
  const { name, category, side, say, spoken, role, lead, summary } = entity;
  const { today, article } = days;
  const find = nameFinder(entity, index);
  const who = lead ? firstSentence(lead) : role;
  const changes = article ? changesSince(entity, { today, article }, index) : [];
  const ranks = rankOf(changes, entity, page, find, index);
  const since = changes.map((change, nth) => ({
    ...cardChange(change, cited),
    ...(change.text && { names: find(change.text) }),
    rank: ranks[nth] ?? nth,
  }));
  const standing = entity.standing && {
    now: standingOn(today, entity.standing),
    ends: sentenceEnds(entity.standing.text ?? ''),
    names: find(entity.standing.text ?? ''),
    cites: cited.cites(entity.standing),
  };
  const withNames = (fact: CardFact): CardFact => ({ ...fact, names: find(fact.text) });
  const facts = cardFacts(entity, days, index, cited).map(withNames);
  const isTold = toldBy(entity.facts);
  const events = index.eventsOf(id).map((event) => ({
    ...withNames(cardEvent(event, article, cited)),
    ...(isTold(event) && { told: true as const }),
  }));
  const series = index.seriesOf(id).map((one) => cardSeries(one, cited));
  const rates = cardRates(ratesFor(entity, today, index), today, index, cited);
  return {
    id,
    name,
    category,
    ...(side && { side }),
    ...(say && { say }),
    ...(spoken && { spoken }),
    role,
    who,
    ...(lead && { lead }),
    summary,
    names: { who: find(who), lead: find(lead ?? ''), summary: find(summary) },
    ...(standing && { standing }),
    today,
    ...(article && { article: { day: article, since } }),
    facts,
    events,
    series,
    rates,
    connections: ties(index.edgesOf(id)),
    sources: cited.list(),
    newest: cited.newest(),
  };
}

/** A change as a card shows it. */
export function cardChange(change: Change, cited: Citations): CardChange {
  const { when, text, of, over, planned, rate } = change;
  return {
    when,
    ...(text && { text }),
    ...(of && { of }),
    ...(over && { over }),
    ...(planned && { planned }),
    ...(rate && { rate }),
    cites: cited.cites(change),
  };
}

const cardEvent = (event: Event, article: string | undefined, cited: Citations): CardFact => ({
  when: event.when,
  text: event.text,
  ...(event.planned && { planned: event.planned }),
  ...(isAfter(article, event.when) && { after: true }),
  cites: cited.cites(event),
});

/** A series as a card shows it. */
export function cardSeries({ title, unit, note, until, points }: Series, cited: Citations): CardSeries {
  return {
    title,
    unit,
    ...(note && { note }),
    until,
    points: points.map((point) => ({
      date: point.date,
      value: point.value,
      label: point.label,
      cites: cited.cites(point),
    })),
  };
}

/** The relations grouped by kind and end. Each group names a neighbor once. */
function ties(edges: readonly Edge[]): CardTie[] {
  const kinds = new Map<string, CardTie>();
  for (const { type, direction, to } of edges) {
    const key = `${type} ${direction}`;
    const tie = kinds.get(key) ?? { type, direction, to: [] };
    kinds.set(key, tie);
    if (!tie.to.some(({ id }) => id === to.id)) tie.to.push(neighbor(to));
  }
  return [...kinds.values()];
}
