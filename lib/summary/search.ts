import MiniSearch from 'minisearch';
import { type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import { fold } from '../text/fold';

/** How many results a search gives. */
const MAX_RESULTS = 8;

/** The fields that are searched, with the weight of a hit in each. */
const BOOST = { name: 8, aliases: 4, role: 2, text: 1 };

/** The weight of an entity whose name is the whole query. It puts that entity first. */
const WHOLE_NAME = 1000;

/** How many typing errors a word may have, as a share of its length. Short words are too alike for any. */
const allowedTypos = (term: string): number | false => (term.length > 5 ? 0.3 : false);

const plain = (term: string): string => fold(term).text.toLowerCase();

/**
 * Makes a function that finds entities by the words of their names, aliases, roles and facts. The beginning of a word
 * is enough, and a typing error is forgiven. The search index is made at the first search, as many sessions have none.
 */
export function createSearch({ entities, entity: byId }: KnowledgeIndex) {
  let index: MiniSearch | undefined;
  return (query: string) => {
    index ??= indexOf(entities);
    const wanted = plain(query.trim());
    const boostDocument = (id: string) => (plain(byId(id)?.name ?? '') === wanted ? WHOLE_NAME : 1);
    return index
      .search(wanted, { combineWith: 'AND', prefix: true, fuzzy: allowedTypos, boost: BOOST, boostDocument })
      .slice(0, MAX_RESULTS)
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
