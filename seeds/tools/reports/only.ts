import { cardsOfRate } from '../../../lib/knowledge/cards/rates';
import { type Problem, WHOLE_FILE } from '../../../lib/knowledge/checking/problem';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';
import { sourcesOf } from './coverage';

/**
 * Makes a function that tells whether a fault belongs to one of these cards: it is in the card’s own file, in a source
 * that this cites, in a rate of it, or in an event or series that names it. A card that does not fit the schema
 * yet is known by its file’s name. An item of a list that does not fit it may be of any card.
 */
export function onlyIn(ids: readonly string[], knowledge: KnowledgeBase): (problem: Problem) => boolean {
  const { entities, events, series, rates } = knowledge;
  const wanted = new Set(ids);
  const cited = entities.filter(({ id }) => wanted.has(id)).flatMap((entity) => [...sourcesOf(entity)]);
  const elsewhere = new Set([
    ...[...events, ...series].filter((one) => !one.entities.some((id) => wanted.has(id))).map(({ id }) => id),
    ...rates.filter((rate) => !cardsOfRate(rate).some((id) => id && wanted.has(id))).map(({ id }) => id),
  ]);
  return ({ file, field }) => {
    if (/\/(?:entities|subjects)\//.test(file)) return wanted.has(stemOf(file));
    const item = field.split('.')[0] ?? '';
    if (file.endsWith('/sources.json')) return field === WHOLE_FILE || cited.includes(item);
    return !elsewhere.has(item);
  };
}

/** Those of these ids that no card has. A card that does not fit the schema yet is known by its file’s name. */
export function unknownAmong(ids: readonly string[], { entities }: KnowledgeBase, problems: Problem[]): string[] {
  const unfit = problems.filter(({ file }) => file.includes('/entities/')).map(({ file }) => stemOf(file));
  const known = new Set([...entities.map(({ id }) => id), ...unfit]);
  return ids.filter((id) => !known.has(id));
}

const stemOf = (file: string): string => file.replace(/^.*\//, '').replace('.json', '');
