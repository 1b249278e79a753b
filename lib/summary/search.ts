import MiniSearch from 'minisearch';
import { neighbor } from '../knowledge/connections';
import type { Entity } from '../knowledge/schema';
import type { KnowledgeBase } from '../knowledge/validate';
import { fold } from '../text/fold';

/** How many results are worth showing in a popup. */
const MOST = 8;

/** Fields that are searched, with what a hit in each is worth: name before alias before role before the rest. */
const BOOST = { name: 8, aliases: 4, role: 2, text: 1 };

/** Longest edit distance that still counts as a slip of the finger, as a share of the word’s length. */
const FUZZY = 0.2;

const plain = (term: string): string => fold(term).text.toLowerCase();

/**
 * Looks entities up by the words of their names, aliases, roles and facts; the beginning of a word is enough, and a
 * slip is forgiven. The index is made at the first search: most browsers’ days have none.
 */
export function searcher({ entities }: KnowledgeBase) {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let index: MiniSearch | undefined;
  return (query: string) => {
    index ??= indexOf(entities);
    return index
      .search(plain(query), { combineWith: 'AND', prefix: true, fuzzy: FUZZY, boost: BOOST })
      .slice(0, MOST)
      .flatMap(({ id }) => {
        const entity = byId.get(id);
        return entity ? [{ ...neighbor(entity), role: entity.role }] : [];
      });
  };
}

function indexOf(entities: Entity[]): MiniSearch {
  const index = new MiniSearch({ fields: Object.keys(BOOST), processTerm: plain });
  index.addAll(
    entities.map(({ id, name, aliases, role, summary, facts }) => ({
      id,
      name,
      role,
      aliases: aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)).join(' '),
      text: [summary, ...facts.map((fact) => fact.text)].join(' '),
    })),
  );
  return index;
}
