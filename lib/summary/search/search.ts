import { type KnowledgeIndex, neighbor } from '../../knowledge/knowledge-index';
import type { Entity } from '../../knowledge/schema/entity';
import { formatDateInFull } from '../../words/dates';
import { rateQuestion } from '../../words/questions/rates';
import { timeQuestion } from '../../words/questions/times';
import { partnersBesideGoods, partnersOfGoods, tariffQuery } from '../tariff-query';
import { createContained } from './contained';
import { tellingIn, wantedOf } from './query-words';
import { ABOUT, ALL_FIELDS, createIndex, TOLD } from './search-index';

/** The most results that a search gives. */
const MAX_RESULTS = 8;

/**
 * Makes a function that finds entities by the words of their names, aliases, roles and texts, and by what people type
 * who do not know the name. The beginning of a word is enough, and a typing error is forgiven. Where no entity has all
 * words of the query in the fields of `ABOUT`, those are found whose names are the query but for spaces and signs, or
 * stand in it, and then those whose texts have its words, if any of these says what is looked for. A name that stands
 * only in the facts of other cards finds nothing. Of a question about the rates of a partner (“tariff on Canada”) that
 * partner comes before tariffs that have ended, and before whatever only has the words; of one about its goods (“tariff
 * on Canadian cars”) come those in between that the question names. The search index is made at the first search, as
 * many sessions have none.
 */
export function createSearch(known: KnowledgeIndex) {
  const { entities, entity: byId } = known;
  let made: ReturnType<typeof createIndex> | undefined;
  const contained = createContained(entities);
  const isClosed = (id: string) => byId(id)?.standing?.is === 'closed';
  return (typed: string) => {
    made ??= createIndex(entities);
    const { idsIn } = made;
    const aboutIn = (query: string) => ({ query, about: idsIn(ABOUT, wantedOf(query)) });
    const corrected = aboutIn(made.spelled(typed));
    // A correction may be to another word: “Chrystia Greeland” is about nobody with Greenland in the name.
    const asTyped = corrected.about.length > 0 ? corrected : aboutIn(typed);
    const { query, about } = asTyped.about.length > 0 ? asTyped : corrected;
    const weightOf = made.weightOf(wantedOf(query));
    const hasPhrase = (id: string) => weightOf(id) > 1;
    const found = about.length > 0 ? about : elsewhere(typed, query, made, contained);
    const { partners, asks } = partnersAskedFor(query, known);
    const answers = partners.length > 0 ? found.filter((id) => hasPhrase(id) && (asks !== 'all' || !isClosed(id))) : [];
    const named = asks === 'all' ? [] : contained(query);
    const goods = named.filter((id) => (asks === 'beside' ? !partners.includes(id) : found.includes(id)));
    const rest = asks === 'beside' ? [...found, ...partners] : [...partners, ...named, ...found];
    // “Tariff on rare earths” is about the goods, though another card’s role has both words.
    const asksGoods = partners.length === 0 && rateQuestion.asks.test(query) && !found.some(hasPhrase);
    const inQuery = asksGoods ? contained(query) : [];
    const whole = inQuery.every((id) => byId(id)?.category === 'goods') ? inQuery : [];
    const ids = new Set([...answers, ...whole, ...goods, ...rest]);
    const asksWhen = timeQuestion.asks.test(query);
    return [...ids].slice(0, MAX_RESULTS).flatMap((id) => {
      const entity = byId(id);
      return entity ? [{ ...neighbor(entity), role: asksWhen ? roleInTime(entity) : entity.role }] : [];
    });
  };
}

/** What is found where nothing is about all words of a query, as it was `typed` and as it is spelled. */
function elsewhere(
  typed: string,
  query: string,
  index: ReturnType<typeof createIndex>,
  contained: (query: string) => string[],
): string[] {
  const { idsIn, withPhrase, nearly, isForeign, isKnown } = index;
  const words = tellingIn(typed);
  const texts = words.every(isForeign) ? TOLD : ALL_FIELDS;
  const inTexts = words.length > 0 ? idsIn(texts, words.join(' ')) : [];
  const found = [...withPhrase(wantedOf(query)), ...contained(query), ...nearly(wantedOf(typed)), ...inTexts];
  if (found.length > 0) return found;
  // One of the words may be a name that is nobody’s here: “medicines tariff novartis”.
  const rest = words.filter(isKnown);
  return rest.length > 1 && rest.length === words.length - 1 ? withPhrase(rest.join(' ')) : [];
}

/** What an entity is, and if it is to end on a day, when: who asks how long something lasts wants to know that. */
function roleInTime({ role, standing }: Entity): string {
  return standing?.is === 'current' && standing.until
    ? timeQuestion.toEnd(role, formatDateInFull(standing.until))
    : role;
}

/**
 * The partners with cards whose rates a query asks for, and how it asks: for those on all goods (or for no partner’s),
 * for those on certain `goods`, or by naming goods `beside` the partner.
 */
function partnersAskedFor(
  query: string,
  known: KnowledgeIndex,
): { partners: string[]; asks: 'all' | 'goods' | 'beside' } {
  const ofAll = tariffQuery(query, known);
  const ofGoods = ofAll ?? partnersOfGoods(query, known);
  const found = ofGoods ?? partnersBesideGoods(query, known) ?? [];
  const partners =
    found === 'all' ? [] : found.map(({ partner }) => partner).filter((partner) => known.entity(partner));
  return { partners, asks: ofAll || partners.length === 0 ? 'all' : ofGoods ? 'goods' : 'beside' };
}
