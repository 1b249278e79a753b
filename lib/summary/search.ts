import MiniSearch from 'minisearch';
import { inOwnScript, type KnowledgeIndex, neighbor } from '../knowledge/knowledge-index';
import type { Alias } from '../knowledge/schema/alias';
import type { Entity } from '../knowledge/schema/entity';
import { fold } from '../text/fold';
import { textOf } from '../text/forms';
import { createContained } from './contained';
import { allowedTypos, createSpelling } from './spelling';
import { partnersOfGoods, tariffQuery } from './tariff-query';

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

/** The beginning of the last word is enough, as it is still typed, and of others that are no abbreviation. */
const prefix = (word: string, at: number, all: readonly string[]): boolean => at === all.length - 1 || word.length > 2;

const OPTIONS = { combineWith: 'AND', prefix, fuzzy: allowedTypos, boost: BOOST } as const;

const tokenize: (text: string) => string[] = MiniSearch.getDefault('tokenize');

/** Words of questions, which say nothing of what is looked for. “Pays” is one: “who pays what” asks for the rates. */
const EMPTY = new Set(
  'a about an and any are at been being can current did do does explain for had happen happened happens has have how i in is it much my now of on or still that the there to today was were what when where which who whom whose why will with you your pay pays mr mrs ms miss messrs mister'.split(
    ' ',
  ),
);

const isForSearch = (alias: Alias): boolean =>
  typeof alias !== 'string' && 'needs' in alias && alias.needs === 'search';

/** A text in plain small letters, without the stops of abbreviations: “U.S.” is typed as “US”. */
const plain = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replace(/(?<=\b[a-z])\./g, '');

/** A text as one word: “tik tok” is “TikTok”, “tmec” is “T-MEC”. */
const joined = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a query or phrase, in small letters. */
const wordsIn = (query: string): string[] =>
  plain(query)
    .split(/[\s?!,;:]+/)
    .map((word) => word.replace(/^(mrs?|ms|messrs)\.$/, '$1').replace(/'s$/, ''))
    .filter(Boolean);

/** Whether a word says what is looked for. A single letter at the end is the beginning of one that does. */
const isTelling = (word: string, at: number, all: readonly string[]): boolean =>
  !EMPTY.has(word) || (word.length === 1 && at > 0 && at === all.length - 1);

/** The words of a query or phrase that say what is looked for, or all of them where none does. */
function wantedOf(query: string): string {
  const all = wordsIn(query);
  const telling = all.filter(isTelling);
  return (telling.length > 0 ? telling : all).join(' ');
}

/**
 * Makes a function that finds entities by the words of their names, aliases, roles and texts, and by what people type
 * who do not know the name. The beginning of a word is enough, and a typing error is forgiven. Where no entity has all
 * words of the query in the fields of `ABOUT`, those are found whose names are the query but for spaces and signs, or
 * stand in it, and then those whose texts have its words, if any of these says what is looked for. Of a question about
 * the rates of a partner (“tariff on Canada”) that partner comes before tariffs that have ended, and before whatever only
 * has the words; of one about its goods (“tariff on Canadian cars”) come those in between that the question names. The
 * search index is made at the first search, as many sessions have none.
 */
export function createSearch(known: KnowledgeIndex) {
  const { entities, entity: byId } = known;
  let made: ReturnType<typeof indexOf> | undefined;
  const contained = createContained(entities);
  const isClosed = (id: string) => byId(id)?.standing?.is === 'closed';
  return (typed: string) => {
    made ??= indexOf(entities);
    const { index, weights, spelled } = made;
    const weightsOf = (wanted: string) => {
      const phrase = joined(wanted);
      return (id: string) => weights.get(id)?.get(phrase) ?? 1;
    };
    const idsIn = (fields: string[], wanted: string): string[] => {
      const weightOf = weightsOf(wanted);
      const boostDocument = (id: string) => weightOf(id) * (isClosed(id) ? CLOSED : 1);
      return index.search(wanted, { ...OPTIONS, boostDocument, fields }).map(({ id }) => id);
    };
    const aboutIn = (query: string) => ({ query, about: idsIn(ABOUT, wantedOf(query)) });
    const corrected = aboutIn(spelled(typed));
    // A correction may be to another word: “Chrystia Greeland” is about nobody with Greenland in the name.
    const asTyped = corrected.about.length > 0 ? corrected : aboutIn(typed);
    const { query, about } = asTyped.about.length > 0 ? asTyped : corrected;
    const wanted = wantedOf(query);
    const weightOf = weightsOf(wanted);
    const hasPhrase = (id: string) => weightOf(id) > 1;
    const withPhrase = () => entities.map(({ id }) => id).filter(hasPhrase);
    const inTexts = () => (wordsIn(query).some(isTelling) ? idsIn(Object.keys(BOOST), wanted) : []);
    const found = about.length > 0 ? about : [...withPhrase(), ...contained(query), ...inTexts()];
    const { partners, isOfGoods } = partnersAskedFor(query, known);
    const answers = partners.length > 0 ? found.filter((id) => hasPhrase(id) && (isOfGoods || !isClosed(id))) : [];
    const named = isOfGoods ? contained(query) : [];
    const ids = new Set([...answers, ...named.filter((id) => found.includes(id)), ...partners, ...named, ...found]);
    return [...ids].slice(0, MAX_RESULTS).flatMap((id) => {
      const entity = byId(id);
      return entity ? [{ ...neighbor(entity), role: entity.role }] : [];
    });
  };
}

/** The partners with cards whose rates a query asks for, and whether it asks for those on certain goods. */
function partnersAskedFor(query: string, known: KnowledgeIndex): { partners: string[]; isOfGoods: boolean } {
  const asked = tariffQuery(query, known);
  const found = asked ?? partnersOfGoods(query, known) ?? [];
  const partners =
    found === 'all' ? [] : found.map(({ partner }) => partner).filter((partner) => known.entity(partner));
  return { partners, isOfGoods: asked === undefined && partners.length > 0 };
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
    ...phrases.map((phrase): [string, number] => [joined(wantedOf(phrase)), WHOLE_PHRASE]),
    ...names.map((one): [string, number] => [joined(wantedOf(one)), WHOLE_NAME]),
  ]);
}

function indexOf(entities: readonly Entity[]) {
  const words = new Set<string>();
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: (text) => tokenize(plain(text)),
    processTerm: (word) => {
      words.add(word);
      return word;
    },
    searchOptions: { processTerm: (word) => word },
  });
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
  const weights = new Map(entities.map((entity) => [entity.id, phraseWeights(entity)]));
  return { index, weights, spelled: createSpelling(index, ABOUT, words) };
}
