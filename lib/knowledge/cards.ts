import type { Card, CardFact, CardSeries, CardTie } from './card';
import { Citations } from './citations';
import { ageInDays, dayOf } from './dates';
import { findFact } from './integrity';
import { type Edge, type KnowledgeIndex, neighbor } from './knowledge-index';
import type { Entity, Fact, Series } from './schema';

/** After how many days a standing counts as old, so that its date stands out. */
export const OLD_AFTER_DAYS = 90;

/** The card of an entity for a user whose day is `today` (`YYYY-MM-DD`), or undefined where no entity has this id. */
export function cardOf(id: string, today: string, index: KnowledgeIndex): Card | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  // Sources are numbered as they are cited, so the parts are made in the order in which the card shows them.
  const cited = new Citations(index.source);
  const standing = standingOf(entity, cited, today);
  const facts = [...entity.facts]
    .sort((a, b) => dayOf(a.when).localeCompare(dayOf(b.when)))
    .map((fact) => cardFact(fact, cited, replacement(fact, entity, index)));
  const events = index.eventsOf(id).map((event) => cardFact(event, cited));
  const series = index.seriesOf(id).map((one) => cardSeries(one, cited));
  const { name, category, side, say, role, summary } = entity;
  return {
    id,
    name,
    category,
    ...(side && { side }),
    ...(say && { say }),
    role,
    summary,
    standing,
    facts,
    events,
    series,
    connections: ties(index.edgesOf(id)),
    sources: cited.list(),
    newest: cited.newest(),
  };
}

function standingOf({ standing }: Entity, cited: Citations, today: string): Card['standing'] {
  const known = 'asOf' in standing;
  const date = known ? standing.asOf : standing.notKnownAfter;
  return {
    known,
    date,
    ...(standing.text && { text: standing.text }),
    source: cited.number(standing.source),
    at: standing.at,
    old: ageInDays(date, today) > OLD_AFTER_DAYS,
  };
}

/** The newest statement that a chain of replacements leads to. */
function replacement(fact: Fact, entity: Entity, { entity: byId }: KnowledgeIndex): CardFact['replaced'] {
  let found = fact.replacedBy ? findFact(byId, entity, fact.replacedBy) : undefined;
  for (const seen = new Set([fact]); found?.fact.replacedBy && !seen.has(found.fact); ) {
    seen.add(found.fact);
    found = findFact(byId, found.owner, found.fact.replacedBy) ?? found;
  }
  if (!found) return undefined;
  const { when, text } = found.fact;
  return { ...(when && { when }), text, by: neighbor(found.owner) };
}

function cardFact(
  { when, text, source, at }: Pick<Fact, 'when' | 'text' | 'source' | 'at'>,
  cited: Citations,
  replaced?: CardFact['replaced'],
): CardFact {
  return { ...(when && { when }), text, source: cited.number(source), at, ...(replaced && { replaced }) };
}

function cardSeries({ title, unit, note, until, points }: Series, cited: Citations): CardSeries {
  return {
    title,
    unit,
    ...(note && { note }),
    ...(until && { until }),
    points: points.map((point) => ({ ...point, source: cited.number(point.source) })),
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
