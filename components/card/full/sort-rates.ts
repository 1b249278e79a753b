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

/** The parts of the table: what is charged now, what is not known to be charged, and what holds no more. */
const PARTS = ['now', 'open', 'over'] as const;

/** The rates of each part of the table that has any, in an order. What is not charged never stands among what is. */
export function partRates(rates: readonly CardRate[], order: Order) {
  const sorted = sortRates(rates, order);
  return PARTS.map((part) => ({ part, rows: sorted.filter((rate) => partOf(rate) === part) })).filter(
    ({ rows }) => rows.length > 0,
  );
}

const partOf = ({ holds }: CardRate): (typeof PARTS)[number] =>
  holds === 'in force' ? 'now' : holds === 'lapsed' ? 'over' : 'open';

/**
 * Rates in an order. Where the column does not tell two of them apart, that of most goods comes first, then their goods do,
 * and their days.
 */
function sortRates(rates: readonly CardRate[], { by, down }: Order): CardRate[] {
  const way = down ? -1 : 1;
  return [...rates].sort(
    (a, b) =>
      way * compare(a, b, by) ||
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

/** The first percentage that a rate names. What names none, as an exemption, comes first. */
function percentOf({ rate }: CardRate): number {
  const [, percent] = /(\d+(?:\.\d+)?)\s*%/.exec(rate) ?? [];
  return percent === undefined ? -1 : Number(percent);
}
