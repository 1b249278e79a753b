import { cardRates, hasLapsed } from '../knowledge/cards/rates';
import { Citations } from '../knowledge/citations';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Rate } from '../knowledge/schema/rate';
import type { RatesFound } from '../messages/rates';
import { goodsOfAll, kindsIn, partnersBesideGoods, partnersOfGoods, tariffQuery } from './tariff-query';
import { askedKinds, fitOfGoods, kindsOfGoods } from './tariffs/goods';
import { ALL, type Asked } from './tariffs/partners';

/** A rate, and how well it fits what is asked for. */
interface Fitting {
  rate: Rate;
  fit: number;
}

/**
 * The rates that a query asks for, as they read on the day `today` (`YYYY-MM-DD`): those of the partners that it names,
 * itself or by a member, and what all countries pay on goods that it names, lapsed ones included; or those of all
 * partners, or of all on the goods that it names, which have not lapsed. Those on the goods, or under the law, that it
 * names are `asked`, and stand first by how well they fit. Null where it asks for no rates, or for those of a partner
 * without any.
 */
export function ratesFound(query: string, today: string, index: KnowledgeIndex): RatesFound | null {
  const inWords = partnersAsked(query, index);
  const wanted = inWords ?? partnersBesideGoods(query, index);
  const isLapsed = (rate: Rate) => hasLapsed(rate, today, index);
  const found = wanted ? ofPartners(wanted, query, isLapsed, index) : onGoods(query, isLapsed, index);
  if (found.length === 0) return null;
  found.sort((a, b) => b.fit - a.fit);
  // “Beef China” asks for no rates: none is on beef.
  if (!inWords && found[0]?.fit === 0) return null;
  const cited = new Citations(index.source);
  const members = wanted && wanted !== 'all' ? membersOf(wanted, index) : [];
  const rows = cardRates(
    found.map(({ rate }) => rate),
    today,
    index,
    cited,
  );
  return {
    rates: rows.map((row, nth) => ((found[nth]?.fit ?? 0) > 0 ? { ...row, asked: true } : row)),
    sources: cited.list(),
    ...(members.length > 0 && { members }),
  };
}

/** The partners whose rates a query asks for, in the words of a question. */
export const partnersAsked = (query: string, index: KnowledgeIndex): 'all' | Asked[] | undefined =>
  tariffQuery(query, index) ?? partnersOfGoods(query, index);

/** What puts a rate of all countries before those of partners, where no partner is asked for. */
const FIRST = 10;

type IsLapsed = (rate: Rate) => boolean;

function ofPartners(wanted: 'all' | Asked[], query: string, isLapsed: IsLapsed, index: KnowledgeIndex): Fitting[] {
  if (wanted === 'all') return index.rates.filter((rate) => !isLapsed(rate)).map((rate) => ({ rate, fit: 0 }));
  const kinds = kindsIn(query);
  return index.rates
    .filter((rate) =>
      wanted.some(
        (one) => one.partner === rate.partner || (rate.partner === ALL && isPaid(rate, one, isLapsed, index)),
      ),
    )
    .map((rate) => ({ rate, fit: Math.max(...wanted.map((one) => fitOf(rate, one, kinds))) }));
}

/** The rates on the goods that a query names, if it names no partner: that of all countries, and those of partners. */
function onGoods(query: string, isLapsed: IsLapsed, index: KnowledgeIndex): Fitting[] {
  const goods = goodsOfAll(query, index);
  if (!goods) return [];
  const fitting = index.rates.filter((rate) => !isLapsed(rate) && fitOfGoods(rate, goods) > 0);
  return fitting.map((rate) => ({ rate, fit: fitOfGoods(rate, goods) + (rate.partner === ALL ? FIRST : 0) }));
}

/**
 * Whether a partner pays a rate of all countries on the goods that are asked for: it has no rate of its own under the
 * same law on each kind of them. A rate on some of these goods alone stands beside the others (`partly`).
 */
function isPaid(rate: Rate, { partner, goods = [] }: Asked, isLapsed: IsLapsed, index: KnowledgeIndex): boolean {
  const own = index.rates
    .filter((one) => one.partner === partner && one.law === rate.law && one.is === 'in force' && !one.partly)
    .filter((one) => !isLapsed(one))
    .flatMap(kindsOfGoods);
  const isCovered = (kind: string[]) => own.some((one) => one.every((word) => kind.includes(word)));
  const kinds = askedKinds(rate, goods);
  return kinds.length > 0 && (rate.partly === true || !kinds.every(isCovered));
}

/** By how much a partner’s own rate fits better than one of all countries that is on the same goods. */
const OWN = 0.05;

/** How well a rate fits what is asked for. 0 where it is on other goods, and under another law. */
function fitOf(rate: Rate, { partner, goods = [] }: Asked, kinds: readonly string[]): number {
  const law = `${rate.basis} ${rate.law}`.toLowerCase();
  const fit = fitOfGoods(rate, goods) + kinds.filter((kind) => law.includes(kind)).length;
  return fit > 0 && rate.partner === partner && partner !== ALL ? fit + OWN : fit;
}

/** The members by whose names rates are asked for, once each, by the partner whose rates they are. */
function membersOf(asked: readonly Asked[], index: KnowledgeIndex): NonNullable<RatesFound['members']> {
  const names = new Map<string, Set<string>>();
  for (const { partner, member } of asked)
    if (member) names.set(partner, (names.get(partner) ?? new Set()).add(member));
  return [...names].map(([partner, members]) => {
    const card = index.entity(partner);
    return { names: [...members], of: card?.inText ?? card?.name ?? partner, ...(!card && { isGroup: true }) };
  });
}
