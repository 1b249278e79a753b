import MiniSearch from 'minisearch';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema';
import { fold } from '../text/fold';

/** How many results are worth showing in a popup. */
const MOST = 8;

/** Fields that are searched, with what a hit in each is worth: name before alias before role before the rest. */
const BOOST = { name: 8, aliases: 4, role: 2, text: 1 };

/** What a name that is the whole query is worth more than any other hit. */
const WHOLE_NAME = 1000;

/** A slip of the finger in a longer word is forgiven, as a share of its length; short words are too alike for that. */
const slip = (term: string): number | false => (term.length > 5 ? 0.3 : false);

const plain = (term: string): string => fold(term).text.toLowerCase();

/**
 * Looks entities up by the words of their names, aliases, roles and facts; the beginning of a word is enough, and a
 * slip is forgiven. The index is made at the first search: most browsers’ days have none.
 */
export function searcher({ entities, entity: byId }: KnowledgeIndex) {
  let index: MiniSearch | undefined;
  return (query: string) => {
    index ??= indexOf(entities);
    const wanted = plain(query.trim());
    // Whoever is called just that comes first, however often others are called so in passing.
    const boostDocument = (id: string) => (plain(byId(id)?.name ?? '') === wanted ? WHOLE_NAME : 1);
    return index
      .search(wanted, { combineWith: 'AND', prefix: true, fuzzy: slip, boost: BOOST, boostDocument })
      .slice(0, MOST)
      .flatMap(({ id }) => {
        const entity = byId(id);
        return entity ? [{ ...neighbor(entity), role: entity.role }] : [];
      });
  };
}

function indexOf(entities: readonly Entity[]): MiniSearch {
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
