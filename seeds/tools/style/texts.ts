import { fieldOfFact } from '../../../lib/knowledge/checking/statements';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import type { Rate } from '../../../lib/knowledge/schema/rate';
import type { Event, Series } from '../../../lib/knowledge/schema/timeline';

/** What part of a card a text is, as rules differ. */
export type TextKind = 'role' | 'lead' | 'summary' | 'standing' | 'fact' | 'event' | 'chart' | 'rate';

/** A text in the seeds’ own words, with its place. */
export interface SeedText {
  item: object;
  field: string;
  kind: TextKind;
  text: string;
}

/** Everything that is told in the seeds’ own words. */
export function textsOf({ entities, events, series, rates }: KnowledgeBase): SeedText[] {
  return [
    ...entities.flatMap(textsOfEntity),
    ...events.map(textOfEvent),
    ...series.flatMap(textsOfSeries),
    ...rates.flatMap(textsOfRate),
  ];
}

function textsOfEntity(item: Entity): SeedText[] {
  const { role, lead, summary, standing, facts } = item;
  return [
    { item, field: 'role', kind: 'role', text: role },
    ...(lead ? [{ item, field: 'lead', kind: 'lead', text: lead } as const] : []),
    { item, field: 'summary', kind: 'summary', text: summary },
    ...(standing?.text ? [{ item, field: 'standing.text', kind: 'standing', text: standing.text } as const] : []),
    ...facts.map(
      (fact, at) => ({ item, field: `${fieldOfFact(fact, at)}.text`, kind: 'fact', text: fact.text }) as const,
    ),
  ];
}

const textOfEvent = (item: Event): SeedText => ({ item, field: `${item.id}.text`, kind: 'event', text: item.text });

function textsOfSeries(item: Series): SeedText[] {
  const chart = (field: string, text: string): SeedText => ({
    item,
    field: `${item.id}.${field}`,
    kind: 'chart',
    text,
  });
  return [
    chart('title', item.title),
    chart('unit', item.unit),
    ...(item.note ? [chart('note', item.note)] : []),
    ...item.points.map(({ label }, at) => chart(`points.${at}.label`, label)),
  ];
}

const textsOfRate = (item: Rate): SeedText[] =>
  (['goods', 'rate', 'basis'] as const).map((field) => ({
    item,
    field: `${item.id}.${field}`,
    kind: 'rate',
    text: item[field],
  }));
