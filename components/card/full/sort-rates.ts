import type { CardRate } from '../../../lib/knowledge/card';

/** The columns by which the table can be sorted. */
export type Column = 'partner' | 'rate' | 'from';

/** By which column a table is sorted, and which way. `asked`: what was asked for first, and then by partner. */
export interface Order {
  by: Column | 'asked';
  down: boolean;
}

/** The order after a press on the heading of a column: ascending first, descending when it is pressed again. */
export const pressed = (order: Order, by: Column): Order => ({ by, down: order.by === by && !order.down });

/** The parts of the table: `now` is charged, `open` is still to come or not known to be charged, `over` has lapsed. */
const PARTS = ['now', 'open', 'over'] as const;

/**
 * The parts of the table that have rates, each sorted by `order`. Rates of different parts are never mixed. By `asked`,
 * the parts with what was asked for come first, even where that is over.
 */
export function partRates(rates: readonly CardRate[], order: Order) {
  const sorted = sortRates(rates, order);
  const parts = PARTS.map((part) => ({ part, rows: sorted.filter((rate) => partOf(rate) === part) })).filter(
    ({ rows }) => rows.length > 0,
  );
  if (order.by !== 'asked') return parts;
  const isAsked = ({ rows }: { rows: readonly CardRate[] }) => rows[0]?.asked === true;
  return [...parts.filter(isAsked), ...parts.filter((part) => !isAsked(part))];
}

const partOf = ({ holds }: CardRate): (typeof PARTS)[number] =>
  holds === 'in force' ? 'now' : holds === 'lapsed' ? 'over' : 'open';

/**
 * Sorts rates by a column. Where the column is equal, a rate on a partner’s goods at large comes first; then the goods
 * decide in alphabetical order, and then the day. By `asked`, those that were asked for keep the order in which they
 * came.
 */
function sortRates(rates: readonly CardRate[], { by, down }: Order): CardRate[] {
  const way = down ? -1 : 1;
  const [first, rest] = by === 'asked' ? parted(rates) : [[], rates];
  const sorted = [...rest].sort(
    (a, b) =>
      way * compare(a, b, by) ||
      Number(isBroad(b)) - Number(isBroad(a)) ||
      a.goods.localeCompare(b.goods, 'en') ||
      a.from.localeCompare(b.from),
  );
  return [...first, ...sorted];
}

/** The rates that were asked for, and the others. */
const parted = (rates: readonly CardRate[]) =>
  [rates.filter(({ asked }) => asked), rates.filter(({ asked }) => !asked)] as const;

function compare(a: CardRate, b: CardRate, by: Order['by']): number {
  if (by === 'rate') return percentOf(a) - percentOf(b);
  return by === 'from' ? a.from.localeCompare(b.from) : a.partner.name.localeCompare(b.partner.name, 'en');
}

/** Whether a rate is that of a partner’s goods at large, and not of a kind of them. */
const isBroad = ({ goods }: CardRate): boolean =>
  /^(?:(?:all|most|many) goods|goods (?:outside|that are not))\b/.test(goods);

/** The first percentage that a rate names. An exemption names none and gives −1, so it comes first. */
function percentOf({ rate }: CardRate): number {
  const [, percent] = /(\d+(?:\.\d+)?)\s*%/.exec(rate) ?? [];
  return percent === undefined ? -1 : Number(percent);
}
