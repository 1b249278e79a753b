import MiniSearch, { type SearchResult } from 'minisearch';
import { inOwnScript } from '../../knowledge/knowledge-index';
import type { Alias } from '../../knowledge/schema/alias';
import type { Entity } from '../../knowledge/schema/entity';
import { fold } from '../../text/fold';
import { textOf } from '../../text/forms';
import { joined, wantedOf, withoutStops } from './query-words';
import { allowedTypos, createSpelling, isFormOf, isNearly } from './spelling';

/** The fields that are searched, with the weight of a hit in each. */
const BOOST = { name: 8, search: 6, aliases: 4, role: 2, text: 1.5, facts: 1 };

/** The fields that name or describe the entity itself. Its texts also speak of much else. */
export const ABOUT = ['name', 'search', 'aliases', 'role'];

/** The fields that say what an entity is about, and not all that has happened to it. */
export const TOLD = [...ABOUT, 'text'];

export const ALL_FIELDS = Object.keys(BOOST);

/**
 * The boost of an entity whose name is the whole query, or that has it as a form for search alone (“Ottawa”). It puts
 * that entity first.
 */
const WHOLE_NAME = 1000;

/** The boost of an entity that has the whole query as an alias, or as what people type who look for it. */
const WHOLE_PHRASE = 30;

/** What is over counts for less than what is in force, where neither has the whole query for its name. */
const CLOSED = 0.5;

/** The beginning of the last word is enough, as it is still typed, and of others that are no abbreviation. */
const prefix = (word: string, at: number, all: readonly string[]): boolean => at === all.length - 1 || word.length > 2;

const tokenize: (text: string) => string[] = MiniSearch.getDefault('tokenize');

const isForSearch = (alias: Alias): boolean =>
  typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';

/**
 * The boosts of an entity by query: each of its phrases, reduced to the words that say what is looked for (`wantedOf`),
 * with its weight.
 */
function phraseWeights(entity: Entity): Map<string, number> {
  const { name, aliases, search = [] } = entity;
  const names = [name, ...inOwnScript(entity), ...aliases.filter(isForSearch).map(textOf)];
  const phrases = [...search, ...aliases.map(textOf)];
  return new Map([
    ...phrases.map((phrase): [string, number] => [joined(wantedOf(phrase)), WHOLE_PHRASE]),
    ...names.map((one): [string, number] => [joined(wantedOf(one)), WHOLE_NAME]),
  ]);
}

/** What is searched of an entity, by the field. */
function fieldsOf(entity: Entity) {
  const { id, name, aliases, role, lead = '', summary, facts, search = [] } = entity;
  return {
    id,
    name,
    role,
    search: search.join(' '),
    aliases: [...inOwnScript(entity), ...aliases.map(textOf)].join(' '),
    text: [lead, summary].join(' '),
    facts: facts.map((fact) => fact.text).join(' '),
  };
}

/** The index of all entities, and what can be asked of it. */
export function createIndex(entities: readonly Entity[]) {
  const words = new Set<string>();
  // All words but those that are written with a capital only in texts: names of people and firms without a card.
  const ours = new Set<string>();
  const index = new MiniSearch({
    fields: ALL_FIELDS,
    tokenize(text, field) {
      const written = tokenize(withoutStops(fold(text).text));
      const isOurs = ABOUT.includes(field ?? '');
      return written.map((word) => {
        const small = word.toLowerCase();
        if (isOurs || word === small) ours.add(small);
        return small;
      });
    },
    processTerm: (word) => {
      words.add(word);
      return word;
    },
    searchOptions: { tokenize, processTerm: (word) => word },
  });
  index.addAll(entities.map(fieldsOf));
  const weights = new Map(entities.map((entity) => [entity.id, phraseWeights(entity)]));
  const closed = new Set(entities.flatMap(({ id, standing }) => (standing?.is === 'closed' ? [id] : [])));
  const weightOf = (wanted: string) => {
    const phrase = joined(wanted);
    return (id: string) => weights.get(id)?.get(phrase) ?? 1;
  };
  const hasForms = ({ queryTerms, terms }: SearchResult, isExcused: (word: string) => boolean) =>
    queryTerms.every((word) => isExcused(word) || terms.some((term) => isFormOf(word, term)));
  const whose = (fits: (phrase: string) => boolean) =>
    [...weights].flatMap(([id, phrases]) => ([...phrases.keys()].some(fits) ? [id] : []));
  return {
    spelled: createSpelling(index, ABOUT, words),
    isKnown: (word: string) => words.has(word),
    /** Whether a word is, or begins, a name that stands only in facts: nobody of that name has a card. */
    isForeign: (word: string) => tokenize(word).some((part) => ![...ours].some((one) => one.startsWith(part))),
    weightOf,
    /**
     * The ids of those that have all words in some of these fields, best first. A word that is known is none with a
     * typing error: a truce is no truck. In texts, none has any.
     */
    idsIn(fields: string[], wanted: string): string[] {
      const isTypo = (word: string) => fields === ABOUT && !words.has(word);
      const weight = weightOf(wanted);
      const boostDocument = (id: string) => weight(id) * (closed.has(id) ? CLOSED : 1);
      const options = {
        combineWith: 'AND',
        prefix,
        fuzzy: allowedTypos,
        boost: BOOST,
        boostDocument,
        fields,
        filter: (one: SearchResult) => hasForms(one, isTypo),
      } as const;
      return index.search(wanted, options).map(({ id }) => id);
    },
    /** The ids of those for which the words are a whole phrase. */
    withPhrase(wanted: string): string[] {
      const phrase = joined(wanted);
      return whose((one) => one === phrase);
    },
    /** The ids of those that have a phrase which the words are but for one letter. */
    nearly(wanted: string): string[] {
      const phrase = joined(wanted);
      return whose((one) => isNearly(one, phrase));
    },
  };
}
