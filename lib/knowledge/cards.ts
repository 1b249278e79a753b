import type { Card, CardFact, CardSeries } from './card';
import { connectionsOf, neighbor } from './connections';
import { ageInDays, firstDay, showDate } from './dates';
import { findFact } from './integrity';
import type { Entity, Fact, Source, When } from './schema';
import type { KnowledgeBase } from './validate';

/** After how many days a statement counts as old and shows its date plainly. */
export const OLD_AFTER_DAYS = 90;

/** Makes cards from a checked knowledge base, for a reader whose day is `today` (`YYYY-MM-DD`). */
export function cardMaker(knowledge: KnowledgeBase): (id: string, today: string) => Card | undefined {
  const byId = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(knowledge.sources.map((source) => [source.id, source]));
  return (id, today) => {
    const entity = byId.get(id);
    return entity && makeCard(entity, knowledge, byId, sources, today);
  };
}

function makeCard(
  entity: Entity,
  knowledge: KnowledgeBase,
  byId: Map<string, Entity>,
  sources: Map<string, Source>,
  today: string,
): Card {
  const cited = new Citations(sources);
  const standing = standingOf(entity, cited, today);
  const facts = entity.facts.map((fact) => cardFact(fact, cited, replacement(fact, entity, byId))).sort(byDate);
  const events = knowledge.events
    .filter(({ entities }) => entities.includes(entity.id))
    .map((event) => cardFact(event, cited))
    .sort(byDate);
  const series = knowledge.series
    .filter(({ entities }) => entities.includes(entity.id))
    .map(
      ({ title, unit, note, until, points }): CardSeries => ({
        title,
        unit,
        ...(note && { note }),
        ...(until && { until }),
        points: points.map(({ source, ...point }) => ({
          ...point,
          shown: showDate(point.date),
          source: cited.number(source),
        })),
      }),
    );
  return {
    id: entity.id,
    name: entity.name,
    category: entity.category,
    ...(entity.side && { side: entity.side }),
    ...(entity.say && { say: entity.say }),
    role: entity.role,
    summary: entity.summary,
    standing,
    facts,
    events,
    series,
    connections: connectionsOf(entity, byId),
    sources: cited.list(),
    newest: showDate(cited.newest()),
  };
}

/** Numbers a card’s sources in the order in which the card first uses them. */
class Citations {
  private readonly used: Source[] = [];
  constructor(private readonly all: Map<string, Source>) {}

  number(id: string): number {
    const source = this.all.get(id);
    if (!source) throw new Error(`unknown source ${id}`);
    const at = this.used.indexOf(source);
    return at >= 0 ? at + 1 : this.used.push(source);
  }

  list(): Card['sources'] {
    return this.used.map(({ publisher, author, date, title, url }, at) => ({
      number: at + 1,
      publisher,
      ...(author && { author }),
      date: showDate(date),
      title,
      ...(url && { url }),
    }));
  }

  newest(): string {
    return (
      this.used
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? ''
    );
  }
}

function standingOf({ standing }: Entity, cited: Citations, today: string): Card['standing'] {
  const known = 'asOf' in standing;
  const date = known ? standing.asOf : standing.notKnownAfter;
  return {
    known,
    date: showDate(date),
    ...(standing.text && { text: standing.text }),
    source: cited.number(standing.source),
    at: standing.at,
    old: ageInDays(date, today) > OLD_AFTER_DAYS,
  };
}

/** The newest statement that a chain of replacements leads to. */
function replacement(fact: Fact, entity: Entity, byId: Map<string, Entity>): CardFact['replaced'] {
  let found = fact.replacedBy ? findFact(byId, entity, fact.replacedBy) : undefined;
  for (const seen = new Set([fact]); found?.fact.replacedBy && !seen.has(found.fact); ) {
    seen.add(found.fact);
    found = findFact(byId, found.owner, found.fact.replacedBy) ?? found;
  }
  if (!found) return undefined;
  const when = found.fact.when && showWhen(found.fact.when);
  return { ...(when && { when }), text: found.fact.text, by: neighbor(found.owner) };
}

function cardFact(
  { when, text, source, at }: Pick<Fact, 'when' | 'text' | 'source' | 'at'>,
  cited: Citations,
  replaced?: CardFact['replaced'],
): CardFact {
  return {
    ...(when && { when: showWhen(when) }),
    sort: when ? firstDay(dateOf(when)) : '',
    text,
    source: cited.number(source),
    at,
    ...(replaced && { replaced }),
  };
}

/** The date text of a `when`. */
export const dateOf = (when: When): string => (typeof when === 'string' ? when : when.date);

/** A `when` for people. */
export const showWhen = (when: When): string => (typeof when === 'string' ? showDate(when) : when.label);

const byDate = (a: CardFact, b: CardFact): number => a.sort.localeCompare(b.sort);
