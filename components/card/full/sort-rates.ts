import type { CardRate } from '../../../lib/knowledge/card';

/** The columns by which the table can be sorted. */
export type Column = 'partner' | 'rate' | 'from';

/** By which column a table is sorted, and which way. */
export interface Order {
  by: Column;
  down: boolean;
}

/** The order after a press on a column: its own first, then the other way round. */
export const pressed = (order: Order, by: Column): Order => ({ by, down: order.by === by && !order.down });

/**
 * Rates in an order. What has lapsed stays below what holds, of one partner or, where partners do not come first, of all.
 * Where the column does not tell two rates apart, that of most goods comes first, then their goods do, and their days.
 */
export function sortRates(rates: readonly CardRate[], { by, down }: Order): CardRate[] {
  const way = down ? -1 : 1;
  const lapsedLast = (a: CardRate, b: CardRate) => Number(isLapsed(a)) - Number(isLapsed(b));
  return [...rates].sort(
    (a, b) =>
      (by === 'partner' ? 0 : lapsedLast(a, b)) ||
      way * compare(a, b, by) ||
      lapsedLast(a, b) ||
      Number(isBroad(b)) - Number(isBroad(a)) ||
      a.goods.localeCompare(b.goods, 'en') ||
      a.from.localeCompare(b.from),
  );
}

function compare(a: CardRate, b: CardRate, by: Column): number {
  if (by === 'rate') return percentOf(a) - percentOf(b);
  return by === 'from' ? a.from.localeCompare(b.from) : a.partner.name.localeCompare(b.partner.name, 'en');
}

/** Whether a rate is that of a partner’s goods at large, and not of a kind of them. */
const isBroad = ({ goods }: CardRate): boolean =>
  /^(?:(?:all|most|many) goods|goods (?:outside|that are not))\b/.test(goods);

const isLapsed = ({ holds }: CardRate): boolean => holds === 'lapsed';

/** The first percentage that a rate names. What names none, as an exemption, comes first. */
function percentOf({ rate }: CardRate): number {
  const [, percent] = /(\d+(?:\.\d+)?)\s*%/.exec(rate) ?? [];
  return percent === undefined ? -1 : Number(percent);
}
