import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { fold } from '../text/fold';
import { textOf } from '../text/forms';
import { rateQuestion } from '../words/popup';

type Known = Pick<KnowledgeIndex, 'entities' | 'entity' | 'rates'>;

/** A partner that a question names: as the rates name it, and the member of it by whose name it is asked for. */
export interface Asked {
  partner: string;
  member?: string;
  /** The goods that the question is about, in small letters, where it is not about all of them. */
  goods?: string[];
}

/**
 * Reads a question about tariffs. Returns the partners whose rates are wanted (“tariff on japan”), or `all` where the
 * question is of everybody (“who pays what”). Undefined where the query asks for something else, such as what a partner
 * charges, or does not name its partner yet (“tariff on”).
 */
export function tariffQuery(query: string, known: Known): 'all' | Asked[] | undefined {
  const asked = asksForRates(query);
  const rest = asked && withoutQuestion(asked);
  if (!rest) return asked && rateQuestion.ofAll.test(asked) ? 'all' : undefined;
  const partners = partnersByForm(known);
  const named = rest.split(' and ').map((one) => partners.get(one));
  return named.every((one) => one !== undefined) ? named : undefined;
}

/**
 * Reads a question about the tariff on certain goods, and returns the partners from which they come (“tariff on swiss
 * chocolate”, “steel from britain”). Undefined where it names none, or one before the goods: in “china tariffs on soybeans” China is
 * not the one that pays.
 */
export function partnersOfGoods(query: string, known: Known): Asked[] | undefined {
  const asked = asksForRates(query) ?? goodsFrom(query, known);
  if (asked === undefined || rateQuestion.answers.test(asked)) return undefined;
  const partners = partnersByForm(known);
  const at = asked.search(rateQuestion.before);
  if (at >= 0 && partnerIn(asked.slice(0, at), partners)) return undefined;
  const parts = asked.slice(Math.max(0, at)).split(' and ');
  const found = parts.flatMap((part) => partnerIn(part, partners) ?? []);
  const goods = goodsIn(asked, partners);
  return found.length > 0 ? found.map((one) => ({ ...one, goods })) : undefined;
}

/** The partner that some words name, the longest name first. */
function partnerIn(text: string, partners: ReadonlyMap<string, Asked>): Asked | undefined {
  const words = withoutQuestion(text).split(' ');
  for (let count = words.length; count > 0; count--)
    for (let at = 0; at + count <= words.length; at++) {
      const found = partners.get(words.slice(at, at + count).join(' '));
      if (found) return found;
    }
  return undefined;
}

/** The shortest word for goods, in letters; “cars” and “steel” are longer. */
const SHORTEST = 3;

/** The words of a question that name goods, in the singular. */
const goodsIn = (asked: string, partners: ReadonlyMap<string, Asked>): string[] =>
  [...goodsWords(withoutQuestion(asked))].filter((word) => !partners.has(word));

/** A question about what the United States charges, in the form of `simple`; undefined where the query is none. */
function asksForRates(query: string): string | undefined {
  const asked = simple(query);
  return rateQuestion.asks.test(asked) && !isOfOthers(asked) ? asked : undefined;
}

/** “Steel from Britain”, in the form of `simple`: goods that some rate is on, and from where. */
function goodsFrom(query: string, { rates }: Known): string | undefined {
  const asked = simple(query).trim();
  const [goods] = /^.+(?= from )/.exec(asked) ?? [];
  const charged = new Set(rates.flatMap((rate) => [...goodsWords(rate.goods)]));
  const words = [...goodsWords(goods ?? '')];
  return words.length > 0 && words.every((word) => charged.has(word)) ? asked : undefined;
}

/** The words of a text that can name goods, in the singular. */
export const goodsWords = (text: string): ReadonlySet<string> =>
  new Set(
    simple(text)
      .split(/\s+/)
      .map((word) => word.replace(/s$/, ''))
      .filter((word) => word.length >= SHORTEST && !rateQuestion.noGoods.test(word)),
  );

/** Whether a question is of what others charge. The rates are only of what the United States charges. */
function isOfOthers(asked: string): boolean {
  const verb = asked.search(rateQuestion.charging);
  const charger = verb === -1 ? '' : withoutQuestion(asked.slice(0, verb));
  return charger !== '' || rateQuestion.onAmerica.test(asked);
}

/**
 * The partners of the rates by what people call them, and by what they call their members. Each form is reduced as a
 * question is (`withoutQuestion`).
 */
function partnersByForm({ entities, entity, rates }: Known): Map<string, Asked> {
  const byForm = new Map<string, Asked>();
  const add = (forms: readonly string[], asked: Asked) => {
    for (const form of forms) {
      const plain = withoutQuestion(simple(form));
      if (plain && !byForm.has(plain)) byForm.set(plain, asked);
    }
  };
  const partners = [...new Map(rates.map((rate) => [rate.partner, rate]))].map(([partner, { members }]) => {
    const card = entity(partner) ?? entities.find(({ name }) => name === partner);
    const names = [card?.name ?? partner, ...(card?.search ?? []), ...(card?.aliases.map(textOf) ?? [])];
    // Nobody asks for a group by what the table calls it.
    return { partner, names: members ? [] : names, members: members ?? card?.members ?? [] };
  });
  for (const { partner, names } of partners) add(names, { partner });
  // A member with rates of its own has these.
  for (const { partner, members } of partners)
    for (const { name, also = [] } of members) add([name, ...also], { partner, member: name });
  return byForm;
}

/** A text in small letters and spaces alone. Full stops are dropped, so that “U.S.” is one word, and so is “’s”. */
const simple = (text: string): string =>
  fold(text)
    .text.toLowerCase()
    .replaceAll(/\.|'s\b/g, '')
    .replaceAll(/[^a-z\s]/g, ' ');

const withoutQuestion = (text: string): string =>
  text.replaceAll(rateQuestion.around, ' ').trim().replaceAll(/\s+/g, ' ');
