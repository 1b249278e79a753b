import type { CardRate } from '../../lib/knowledge/card';

/** The columns by which the table can be sorted. */
export type Column = 'partner' | 'rate' | 'from';

/** By which column a table is sorted, and which way. */
export interface Order {
  by: Column;
  down: boolean;
}

/** The order after a press on a column: its own first, then the other way round. */
export const pressed = (order: Order, by: Column): Order => ({ by, down: order.by === by && !order.down });

/** Rates in an order. What has lapsed stays below what holds, as long as partners do not come first. */
export function sortRates(rates: readonly CardRate[], { by, down }: Order): CardRate[] {
  const way = down ? -1 : 1;
  return [...rates].sort((a, b) => {
    if (by !== 'partner' && isLapsed(a) !== isLapsed(b)) return isLapsed(a) ? 1 : -1;
    return way * compare(a, b, by) || Number(isLapsed(a)) - Number(isLapsed(b)) || a.from.localeCompare(b.from);
  });
}

function compare(a: CardRate, b: CardRate, by: Column): number {
  if (by === 'rate') return percentOf(a) - percentOf(b);
  return by === 'from' ? a.from.localeCompare(b.from) : a.partner.name.localeCompare(b.partner.name, 'en');
}

const isLapsed = ({ holds }: CardRate): boolean => holds === 'lapsed';

/** The first percentage that a rate names. What names none, as an exemption, comes first. */
function percentOf({ rate }: CardRate): number {
  const [, percent] = /(\d+(?:\.\d+)?)\s*%/.exec(rate) ?? [];
  return percent === undefined ? -1 : Number(percent);
}
