import { expect, test } from 'vitest';
import { type Order, partRates, pressed } from '../../../components/card/full/sort-rates';
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
const sorted = (rows: CardRate[], order: Order) => partRates(rows, order).flatMap(({ rows }) => rows);
const names = (rows: CardRate[]) => rows.map(({ partner, rate }) => `${partner.name} ${rate}`);

test('what is charged stands apart from what is not known to be, and from what has lapsed, however it is sorted', () => {
  const rows = [...ROWS, row('India', '5%', '2027-01-01', 'ordered'), row('Chile', '9%', '2026-01-01', 'agreed')];
  for (const by of ['partner', 'rate', 'from'] as const) {
    const parts = partRates(rows, { by, down: false });
    expect(parts.map(({ part, rows }) => [part, names(rows).sort()])).toEqual([
      ['now', ['Brazil 12.5%', 'India none', 'Japan 15%']],
      ['open', ['Chile 9%', 'India 5%']],
      ['over', ['Brazil 50%']],
    ]);
  }
  expect(partRates(ROWS.slice(0, 1), { by: 'rate', down: false }).map(({ part }) => part)).toEqual(['now']);
});

test.each(['all goods', 'most goods', 'many goods', 'most goods outside the USMCA', 'goods that are not exempt'])(
  'of one partner, the rate of “%s” comes first and those of kinds of goods follow by name',
  (most) => {
    const goods = ['cars', 'steel', most, 'certain goods, such as hats', 'goods made of polysilicon'];
    const rows = goods.map((one) => ({ ...row('Japan', '15%', '2026-07-24'), goods: one }));
    const inOrder = sorted(rows, { by: 'partner', down: false }).map((one) => one.goods);
    expect(inOrder).toEqual([most, 'cars', 'certain goods, such as hats', 'goods made of polysilicon', 'steel']);
  },
);

test('by rate, as figures and not as texts, what has lapsed last either way', () => {
  expect(names(sorted(ROWS, { by: 'rate', down: false }))).toEqual([
    'India none',
    'Brazil 12.5%',
    'Japan 15%',
    'Brazil 50%',
  ]);
  expect(names(sorted(ROWS, { by: 'rate', down: true }))).toEqual([
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

test('what was asked for comes first in its part, until somebody sorts the table', () => {
  const cars: CardRate = { ...row('Japan', '15%', '2025-09-16'), goods: 'cars', asked: true };
  const rows = [...ROWS, cars, { ...cars, rate: '25%', holds: 'lapsed' as const }];
  const order = ['Japan 15%', 'Brazil 12.5%', 'India none', 'Japan 15%', 'Japan 25%', 'Brazil 50%'];
  expect(names(sorted(rows, { by: 'asked', down: false }))).toEqual(order);
  expect(pressed({ by: 'asked', down: false }, 'partner')).toEqual({ by: 'partner', down: false });
  expect(names(sorted(rows, { by: 'partner', down: false }))[0]).toBe('Brazil 12.5%');
});

test('what was asked for keeps its order, and its part comes first even where it is over', () => {
  const japan: CardRate = { ...row('Japan', '10%', '2026-02-24', 'lapsed'), asked: true };
  const rows = [{ ...japan, from: '2026-03-01' }, japan, ...ROWS];
  const parts = partRates(rows, { by: 'asked', down: false });
  expect(parts.map(({ part }) => part)).toEqual(['over', 'now']);
  expect(parts[0]?.rows.map(({ from }) => from)).toEqual(['2026-03-01', '2026-02-24', '2025-08-06']);
  expect(partRates(rows, { by: 'partner', down: false })[0]?.part).toBe('now');
});
