import { fold } from '../text/fold';
import { rateQuestion } from '../words/questions/rates';
import { askedKinds, goodsWords, kindsNamed } from './tariffs/goods';
import { ALL, type Asked, type Names, namedIn, partnerNames, type RateIndex } from './tariffs/partners';
import { simple, withoutQuestion } from './tariffs/question-text';

/**
 * Reads a question about tariffs. Returns the partners whose rates are wanted (“tariff on japan”), or `all` where the
 * question is of everybody (“who pays what”). Undefined where the query asks for something else, such as what a partner
 * charges, or does not name its partner yet (“tariff on”).
 */
export function tariffQuery(query: string, known: RateIndex): 'all' | Asked[] | undefined {
  const asked = asksForRates(query);
  if (asked === undefined) return undefined;
  if (!withoutQuestion(asked)) return rateQuestion.ofAll.test(lower(query)) ? 'all' : undefined;
  const names = partnerNames(known);
  const { charging, paying } = sidesOf(asked, names);
  if (charging && namedIn(paying, names).partners.length > 0) return undefined;
  const { others } = namedIn(asked, names);
  const partners = payersIn(asked, names);
  return partners.length > 0 && others.every((word) => rateQuestion.joiner.test(word)) ? partners : undefined;
}

/**
 * Reads a question about the tariff on certain goods, and returns the partners from which they come (“tariff on swiss
 * chocolate”, “steel from britain”). Undefined where it names none, or one before the goods: in “china tariffs on
 * soybeans” China is not the one that pays.
 */
export function partnersOfGoods(query: string, known: RateIndex): Asked[] | undefined {
  const asked = asksForRates(query) ?? goodsFrom(query, known);
  return asked === undefined ? undefined : payersOfGoods(asked, known);
}

/**
 * Reads goods and partners that stand side by side (“steel canada”), and returns these partners. Undefined where there
 * is any other word, or goods that no rate is on.
 */
export function partnersBesideGoods(query: string, known: RateIndex): Asked[] | undefined {
  const asked = simple(query).trim().replaceAll(/\s+/g, ' ');
  const { partners, others } = namedIn(asked, partnerNames(known));
  const isWhole = asked === withoutQuestion(asked) && others.every((word) => goodsWords(word).length > 0);
  return isWhole && partners.length > 0 && areCharged(goodsWords(others.join(' ')), known)
    ? payersOfGoods(asked, known)
    : undefined;
}

/** The partners that pay by a question about goods, in the form of `simple`. */
function payersOfGoods(asked: string, known: RateIndex): Asked[] | undefined {
  if (rateQuestion.answers.test(asked)) return undefined;
  const names = partnerNames(known);
  const { charging, paying } = sidesOf(asked, names);
  if (charging) return undefined;
  const found = payersIn(paying, names);
  const goods = goodsWords(withoutQuestion(asked)).filter((word) => !names.has(word));
  return found.length > 0 ? found.map((one) => ({ ...one, goods })) : undefined;
}

/**
 * Reads a question about the tariff on certain goods that names no partner (“tariff on steel”), and returns the goods,
 * in the words of `goodsWords`. Undefined where it names something else, too, or goods on which there is no rate that
 * all countries pay.
 */
export function goodsOfAll(query: string, known: RateIndex): string[] | undefined {
  const asked = asksForRates(query);
  if (asked === undefined || rateQuestion.answers.test(asked)) return undefined;
  const words = withoutQuestion(asked);
  const isOfNobody = namedIn(asked, partnerNames(known)).others.join(' ') === words;
  const goods = goodsWords(words.replaceAll(rateQuestion.aside, ' '));
  if (!isOfNobody || !areCharged(goods, known)) return undefined;
  return known.rates.some((rate) => rate.partner === ALL && askedKinds(rate, goods).length > 0) ? goods : undefined;
}

/** Whether a question names one that charges, before “on” (“eu tariffs on china”), and the words of what pays. */
function sidesOf(asked: string, names: Names): { charging: boolean; paying: string } {
  const at = asked.search(rateQuestion.before);
  const first = asked.slice(0, Math.max(0, at));
  if (rateQuestion.pays.test(first)) return { charging: false, paying: asked };
  return { charging: namedIn(first, names).partners.length > 0, paying: asked.slice(Math.max(0, at)) };
}

/** The partners whose goods pay. Where some words say from where these come, others name none: “turkey from Canada”. */
function payersIn(text: string, names: Names): Asked[] {
  const origin = text.search(rateQuestion.origin);
  const origins = origin >= 0 ? namedIn(text.slice(origin), names).partners : [];
  return origins.length > 0 ? origins : namedIn(text, names).partners;
}

/** The laws and kinds of tariffs that a question names. */
export const kindsIn = (query: string): string[] => lower(query).match(rateQuestion.kinds) ?? [];

const lower = (text: string): string => fold(text).text.toLowerCase();

/** A question about what the United States charges, in the form of `simple`; undefined where the query is none. */
function asksForRates(query: string): string | undefined {
  const asked = simple(query);
  return rateQuestion.asks.test(asked) && !isOfOthers(asked) ? asked : undefined;
}

/** “Steel from Britain”, in the form of `simple`: goods that some rate is on, and from where. */
function goodsFrom(query: string, known: RateIndex): string | undefined {
  const asked = simple(query).trim();
  const [goods = ''] = /^.+(?= from )/.exec(asked) ?? [];
  return areCharged(goodsWords(goods), known) ? asked : undefined;
}

/** Whether these are goods, each of which some rate is on. */
function areCharged(goods: readonly string[], { rates }: RateIndex): boolean {
  if (goods.length === 0) return false;
  const charged = new Set(rates.flatMap(kindsNamed).flat());
  return goods.every((word) => charged.has(word));
}

/** Whether a question is of what others charge. The rates are only of what the United States charges. */
function isOfOthers(asked: string): boolean {
  const verb = asked.search(rateQuestion.charging);
  const charger = verb === -1 ? '' : withoutQuestion(asked.slice(0, verb));
  return charger !== '' || rateQuestion.onAmerica.test(asked);
}
