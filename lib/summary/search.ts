import MiniSearch from 'minisearch';
import { inOwnScript, type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Alias } from '../knowledge/schema/alias';
import type { Entity } from '../knowledge/schema/entity';
import { fold } from '../text/fold';
import { textOf } from '../text/forms';
import { createContained } from './contained';
import { tariffQuery } from './tariff-query';

/** The most results that a search gives. */
const MAX_RESULTS = 8;

/** The fields that are searched, with the weight of a hit in each. */
const BOOST = { name: 8, search: 6, aliases: 4, role: 2, text: 1 };

/** The fields that name or describe the entity itself. The field `text` also speaks of much else. */
const ABOUT = ['name', 'search', 'aliases', 'role'];

/**
 * The boost of an entity whose name is the whole query, or that has it as a form for search alone (“Ottawa”). It puts
 * that entity first.
 */
const WHOLE_NAME = 1000;

/** The boost of an entity that has the whole query as an alias, or as what people type who look for it. */
const WHOLE_PHRASE = 30;

/** What is over counts for less than what is in force, where neither has the whole query for its name. */
const CLOSED = 0.5;

/** Words of questions, which say nothing of what is looked for. “Pays” is one: “who pays what” asks for the rates. */
const EMPTY = new Set(
  'a about an and are at can current did do does explain for happen happened happens how in is it much now of on or that the there to today was were what when where which who whom whose why will with pay pays mr mrs ms miss messrs mister'.split(
    ' ',
  ),
);

/** How many typing errors a word may have, as a share of its length. Short words are too alike for any. */
const allowedTypos = (term: string): number | false => (term.length > 4 ? 0.2 : false);

const isForSearch = (alias: Alias): boolean =>
  typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';

const plain = (term: string): string => fold(term).text.toLowerCase();

/** The words of a query or phrase, in small letters. */
const wordsIn = (query: string): string[] =>
  plain(query)
    .split(/[\s?!,;:]+/)
    .map((word) => word.replace(/^(mrs?|ms|messrs)\.$/, '$1').replace(/'s$/, ''))
    .filter(Boolean);

/** Whether a word says what is looked for. */
const isTelling = (word: string): boolean => !EMPTY.has(word);

/** The words of a query or phrase that say what is looked for, or all of them where none does. */
function wantedOf(query: string): string {
  const all = wordsIn(query);
  return (all.some(isTelling) ? all.filter(isTelling) : all).join(' ');
}

/**
 * Makes a function that finds entities by the words of their names, aliases, roles and texts, and by what people type
 * who do not know the name. The beginning of a word is enough, and a typing error is forgiven. Where no entity has all
 * words of the query in the fields of `ABOUT`, those are found whose names the query contains, and then those whose
 * texts have its words, if any of these says what is looked for. Of a question about the rates of a partner (“tariff on
 * Canada”) that partner comes before tariffs that have ended, and before whatever only has the words. The search index is
 * made at the first search, as many sessions have none.
 */
export function createSearch(known: KnowledgeIndex) {
  const { entities, entity: byId } = known;
  let index: MiniSearch | undefined;
  let weights = new Map<string, Map<string, number>>();
  const contained = createContained(entities);
  const weightIn = (wanted: string) => (id: string) => weights.get(id)?.get(wanted) ?? 1;
  return (query: string) => {
    if (!index) {
      index = indexOf(entities);
      weights = new Map(entities.map((entity) => [entity.id, phraseWeights(entity)]));
    }
    const wanted = wantedOf(query);
    const isClosed = (id: string) => byId(id)?.standing?.is === 'closed';
    const boostDocument = (id: string) => weightIn(wanted)(id) * (isClosed(id) ? CLOSED : 1);
    const options = { combineWith: 'AND', prefix: true, fuzzy: allowedTypos, boost: BOOST, boostDocument } as const;
    const idsIn = (fields: string[]): string[] =>
      index?.search(wanted, { ...options, fields }).map(({ id }) => id) ?? [];
    const about = idsIn(ABOUT);
    const inTexts = () => (wordsIn(query).some(isTelling) ? idsIn(Object.keys(BOOST)) : []);
    const found = about.length > 0 ? about : [...contained(query), ...inTexts()];
    const asked = tariffQuery(query, known);
    const partners = Array.isArray(asked) ? asked.map(({ partner }) => partner).filter((partner) => byId(partner)) : [];
    const isAnswer = (id: string) => weightIn(wanted)(id) > 1 && !isClosed(id);
    const ids = new Set(partners.length > 0 ? [...found.filter(isAnswer), ...partners, ...found] : found);
    return [...ids].slice(0, MAX_RESULTS).flatMap((id) => {
      const entity = byId(id);
      return entity ? [{ ...neighbor(entity), role: entity.role }] : [];
    });
  };
}

/**
 * The boosts of an entity by query: each of its phrases, reduced to the words that say what is looked for (`wantedOf`),
 * with its weight.
 */
function phraseWeights(entity: Entity): Map<string, number> {
  const { name, aliases, search = [] } = entity;
  const names = [name, ...inOwnScript(entity), ...aliases.filter(isForSearch).map(textOf)];
  const phrases = [...search, ...aliases.map(textOf)];
  return new Map([
    ...phrases.map((phrase): [string, number] => [wantedOf(phrase), WHOLE_PHRASE]),
    ...names.map((one): [string, number] => [wantedOf(one), WHOLE_NAME]),
  ]);
}

function indexOf(entities: readonly Entity[]): MiniSearch {
  const index = new MiniSearch({ fields: Object.keys(BOOST), processTerm: plain });
  index.addAll(
    entities.map((entity) => {
      const { id, name, aliases, role, lead = '', summary, facts, search = [] } = entity;
      return {
        id,
        name,
        role,
        search: search.join(' '),
        aliases: [...inOwnScript(entity), ...aliases.map(textOf)].join(' '),
        text: [lead, summary, ...facts.map((fact) => fact.text)].join(' '),
      };
    }),
  );
  return index;
}
