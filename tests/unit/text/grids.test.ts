import { expect, test } from 'vitest';
import { dutiesLike, type Grids } from '../../../lib/text/grids';

const GRIDS: Grids = {
  pacts: [],
  kinds: [],
  free: '',
  duties: [['tariff', 'tariffs']],
  lots: ['goods', 'imports'],
  parties: {},
};

test.each([
  ['cars', 'car imports'],
  ['shoes', 'shoe imports'],
  ['watches', 'watch imports'],
  ['dishes', 'dish imports'],
  ['boxes', 'box imports'],
  ['glasses', 'glass imports'],
  ['glass', 'glass imports'],
])('a duty on %s is also one on %s', (goods, imports) => {
  const forms = dutiesLike(`tariffs on ${goods}`, GRIDS);
  expect(forms).toContain(`tariff on ${imports}`);
  expect(forms).toContain(`tariffs on ${goods}`);
});
