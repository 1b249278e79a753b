import { expect, test } from 'vitest';
import { allOf, anyOf, listed } from '../../../lib/words/sentence-parts';

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b and c', 'd'], 'a, b and c, and d', 'a, b and c, or d'],
])('%j are joined as “%s” and “%s”', (things, all, any) => {
  expect(listed(things)).toBe(all);
  expect(listed(things, 'or')).toBe(any);
});

test.each([
  [['trade with Canada'], 'trade with Canada'],
  [['the trade war with China', 'trade with Canada'], 'the trade war with China and trade with Canada'],
  [['trade with Mexico and the USMCA', 'trade with Japan'], 'trade with Mexico and the USMCA, and trade with Japan'],
  [
    ['the trade war with China', 'trade with Canada', 'trade with Brazil', 'trade with India'],
    'the trade war with China, trade with Canada, and other fronts',
  ],
])('of the names %j two are said', (names, said) => expect(allOf(names)).toBe(said));

test.each([
  [['trade between the U.S. and China'], 'trade between the U.S. and China'],
  [
    ['trade between the U.S. and China', 'trade between the U.S. and Canada'],
    'trade between the U.S. and China or trade between the U.S. and Canada',
  ],
  [
    ['trade between the U.S. and Mexico, and the USMCA', 'U.S. tariffs on all countries'],
    'trade between the U.S. and Mexico, and the USMCA, or U.S. tariffs on all countries',
  ],
  [['a', 'b', 'c'], 'the trade war between the U.S. and its partners'],
])('%j may be one of several matters, and more than two are the trade war', (about, said) =>
  expect(anyOf(about)).toBe(said),
);
