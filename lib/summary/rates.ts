import { cardRates, hasLapsed } from '../knowledge/cards/rates';
import { Citations } from '../knowledge/citations';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { Rate } from '../knowledge/schema/rate';
import type { RatesFound } from '../messages/rates';
import { type Asked, goodsWords, partnersOfGoods, tariffQuery } from './tariff-query';

/**
 * The rates that a query asks for, as they read on the day `today` (`YYYY-MM-DD`): those of the partners that it names,
 * itself or by a member, and what all countries pay on goods that it names, lapsed ones included; or of all partners
 * those that have not lapsed. Null where it asks for no rates, or for those of a partner without any.
 */
export function ratesFound(query: string, today: string, index: KnowledgeIndex): RatesFound | null {
  const wanted = tariffQuery(query, index) ?? partnersOfGoods(query, index);
  if (!wanted) return null;
  const isCharged = (rate: Rate) => rate.is === 'in force' && !hasLapsed(rate, today, index);
  /** Whether a partner pays what all countries pay, as it has no rate of its own on the goods in question. */
  const isPaidByAll = (rate: Rate, asked: Asked) =>
    rate.partner === ALL &&
    isOnGoods(rate, asked) &&
    !index.rates.some(
      (own) => own.partner === asked.partner && own.law === rate.law && isOnGoods(own, asked) && isCharged(own),
    );
  const isWanted =
    wanted === 'all'
      ? (rate: Rate) => !hasLapsed(rate, today, index)
      : (rate: Rate) => wanted.some((asked) => asked.partner === rate.partner || isPaidByAll(rate, asked));
  const rates = index.rates.filter(isWanted);
  if (rates.length === 0) return null;
  const cited = new Citations(index.source);
  const members = wanted === 'all' ? [] : membersOf(wanted, index);
  const isAsked = (rate: Rate) => wanted !== 'all' && wanted.some((asked) => isOnGoods(rate, asked));
  return {
    rates: cardRates(rates, today, index, cited).map((row, nth) =>
      isAsked(rates[nth] as Rate) ? { ...row, asked: true } : row,
    ),
    sources: cited.list(),
    ...(members.length > 0 && { members }),
  };
}

/** The partner of the rates that all countries pay. */
const ALL = 'All countries';

/** Whether a rate is on goods that a question is about. */
const isOnGoods = ({ goods }: Rate, asked: Asked): boolean =>
  asked.goods?.some((word) => goodsWords(goods).has(word)) === true;

/** The members by whose names rates are asked for, once each, by the partner whose rates they are. */
function membersOf(wanted: readonly Asked[], index: KnowledgeIndex): NonNullable<RatesFound['members']> {
  const names = new Map<string, Set<string>>();
  for (const { partner, member } of wanted)
    if (member) names.set(partner, (names.get(partner) ?? new Set()).add(member));
  return [...names].map(([partner, members]) => {
    const card = index.entity(partner);
    return { names: [...members], of: card?.inText ?? card?.name ?? partner, ...(!card && { isGroup: true }) };
  });
}
