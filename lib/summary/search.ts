import { neighbor } from '../knowledge/connections';
import type { Entity } from '../knowledge/schema';
import type { KnowledgeBase } from '../knowledge/validate';
import { fold } from '../text/fold';

/** How many results are worth showing in a popup. */
const MOST = 8;

const plain = (text: string): string => fold(text).text.toLowerCase();

/** Entities whose name, aliases, role or facts hold every word of the query, best first. */
export function search(query: string, { entities }: KnowledgeBase) {
  const terms = plain(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [];
  return entities
    .map((entity) => ({ entity, score: Math.min(...terms.map((term) => scoreOf(entity, term))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entity.name.localeCompare(b.entity.name))
    .slice(0, MOST)
    .map(({ entity }) => ({ ...neighbor(entity), role: entity.role }));
}

/** Name before alias before role before the rest; the beginning of a word before its middle. */
function scoreOf(entity: Entity, term: string): number {
  const aliases = entity.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text));
  const fields: [string, number][] = [
    [entity.name, 8],
    [aliases.join(' '), 4],
    [entity.role, 2],
    [[entity.summary, ...entity.facts.map(({ text }) => text)].join(' '), 1],
  ];
  for (const [field, weight] of fields) {
    const text = ` ${plain(field)}`;
    if (new RegExp(`[^\\p{L}\\p{N}]${escapeRegExp(term)}`, 'u').test(text)) return weight;
  }
  return 0;
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
