import { describe, expect, it } from 'vitest';
import { countUpTo } from '../../../lib/text/binary-search';

describe('countUpTo', () => {
  it('counts the values up to a limit', () => {
    expect([0, 1, 3, 9].map((limit) => countUpTo([1, 3, 3, 8], limit))).toEqual([0, 1, 3, 4]);
  });
});
