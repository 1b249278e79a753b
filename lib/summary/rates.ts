import { cardRates, hasLapsed } from '../knowledge/cards/rates';
import { Citations } from '../knowledge/citations';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Rate } from '../knowledge/schema/rate';
import type { RatesFound } from '../messages/rates';
import { kindsIn, partnersOfGoods, tariffQuery } from './tariff-query';
import { askedKinds, fitOfGoods, kindsOfGoods } from './tariffs/goods';
import { ALL, type Asked } from './tariffs/partners';

/**
 * The rates that a query asks for, as they read on the day `today` (`YYYY-MM-DD`): those of the partners that it names,
 * itself or by a member, and what all countries pay on goods that it names, lapsed ones included; or of all partners
 * those that have not lapsed. Those on the goods, or under the law, that it names are `asked`, and stand first by how
 * well they fit. Null where it asks for no rates, or for those of a partner without any.
 */
export function ratesFound(query: string, today: string, index: KnowledgeIndex): RatesFound | null {
  const wanted = tariffQuery(query, index) ?? partnersOfGoods(query, index);
  if (!wanted) return null;
  const asked = wanted === 'all' ? [] : wanted;
  const kinds = kindsIn(query);
  const isWanted =
    wanted === 'all'
      ? (rate: Rate) => !hasLapsed(rate, today, index)
      : (rate: Rate) =>
          wanted.some(
            (one) => one.partner === rate.partner || (rate.partner === ALL && isPaid(rate, one, today, index)),
          );
  const found = index.rates
    .filter(isWanted)
    .map((rate) => ({ rate, fit: Math.max(0, ...asked.map((one) => fitOf(rate, one, kinds))) }))
    .sort((a, b) => b.fit - a.fit);
  if (found.length === 0) return null;
  const cited = new Citations(index.source);
  const members = membersOf(asked, index);
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

/**
 * Whether a partner pays a rate of all countries on the goods that are asked for: it has no rate of its own under the
 * same law on each kind of them. A rate on some of these goods alone stands beside the others (`partly`).
 */
function isPaid(rate: Rate, { partner, goods = [] }: Asked, today: string, index: KnowledgeIndex): boolean {
  const own = index.rates
    .filter((one) => one.partner === partner && one.law === rate.law && one.is === 'in force' && !one.partly)
    .filter((one) => !hasLapsed(one, today, index))
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
