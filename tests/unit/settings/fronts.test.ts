import { expect, test } from 'vitest';
import { frontsOffIn } from '../../../lib/settings/fronts';

test.each([
  [{ frontsOff: ['canada'] }, ['canada']],
  [{ frontsOff: 'canada' }, []],
  [{}, []],
  [false, []],
  [null, []],
  [undefined, []],
])('of stored settings %j these fronts are off: %j', (stored, off) => {
  expect([...frontsOffIn(stored)]).toEqual(off);
});
