import { expect, test } from 'vitest';
import { pressed, sortRates } from '../../../components/card/full/sort-rates';
import type { CardRate } from '../../../lib/knowledge/card';

const row = (name: string, rate: string, from: string, holds: CardRate['holds'] = 'in force'): CardRate => ({
  partner: { name },
  goods: 'most goods',
  rate,
  basis: 'a law',
  from,
  holds,
  cites: [],
});
const ROWS = [
  row('Japan', '15%', '2026-07-24'),
  row('Brazil', '50%', '2025-08-06', 'lapsed'),
  row('Brazil', '12.5%', '2026-07-24'),
  row('India', 'none', '2026-02'),
];
const names = (rows: CardRate[]) => rows.map(({ partner, rate }) => `${partner.name} ${rate}`);

test('by partner, what has lapsed stands below what that partner pays now', () =>
  expect(names(sortRates(ROWS, { by: 'partner', down: false }))).toEqual([
    'Brazil 12.5%',
    'Brazil 50%',
    'India none',
    'Japan 15%',
  ]));

test.each(['all goods', 'most goods', 'many goods', 'most goods outside the USMCA', 'goods that are not exempt'])(
  'of one partner, the rate of “%s” comes first and those of kinds of goods follow by name',
  (most) => {
    const goods = ['cars', 'steel', most, 'certain goods, such as hats', 'goods made of polysilicon'];
    const rows = goods.map((one) => ({ ...row('Japan', '15%', '2026-07-24'), goods: one }));
    const sorted = sortRates(rows, { by: 'partner', down: false }).map((one) => one.goods);
    expect(sorted).toEqual([most, 'cars', 'certain goods, such as hats', 'goods made of polysilicon', 'steel']);
  },
);

test('by rate, as figures and not as texts, what has lapsed last either way', () => {
  expect(names(sortRates(ROWS, { by: 'rate', down: false }))).toEqual([
    'India none',
    'Brazil 12.5%',
    'Japan 15%',
    'Brazil 50%',
  ]);
  expect(names(sortRates(ROWS, { by: 'rate', down: true }))).toEqual([
    'Japan 15%',
    'Brazil 12.5%',
    'India none',
    'Brazil 50%',
  ]);
});

test('a second press on a column turns it round, a press on another begins with that one', () => {
  const first = pressed({ by: 'partner', down: false }, 'from');
  expect(first).toEqual({ by: 'from', down: false });
  expect(pressed(first, 'from')).toEqual({ by: 'from', down: true });
  expect(pressed({ by: 'from', down: true }, 'rate')).toEqual({ by: 'rate', down: false });
});
