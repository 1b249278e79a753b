import { expect, test } from 'vitest';
import { glanceOf, MOST_CUTS } from '../../../components/card/glance/glance-of';
import type { Card } from '../../../lib/knowledge/card';

const card = {
  who: 'Ann is a minister.',
  role: 'Minister',
  names: { who: [] },
  facts: [],
  article: { day: '2025-06-02', since: [{}, {}] },
} as unknown as Card;

test.each([
  [0, 2, 'Ann is a minister.', false],
  [1, 1, 'Ann is a minister.', false],
  [2, 1, 'Minister', false],
  [3, 1, 'Minister', true],
  [4, 1, undefined, false],
  [5, 1, undefined, true],
  [MOST_CUTS, 1, undefined, true],
])(
  'after %i cuts a glance has %i rows, says who it is as %j, and has the name beside its buttons: %s',
  (cut, rows, who, isTight) => {
    expect(glanceOf(card, cut)).toMatchObject({ rows, isTight });
    expect(glanceOf(card, cut).who?.text).toBe(who);
  },
);

test.each([
  ['no more than still hold', ['', 'over', ''], 2],
  ['three of more', ['', '', 'over', '', ''], 3],
  ['one where none holds, and says who it is all the same', ['over'], 1],
])('of facts it has %s', (_, states, count) => {
  const facts = states.map((over) => (over ? { over: { how: 'was-due' } } : {}));
  const glance = glanceOf({ ...card, facts, article: undefined } as unknown as Card, 0);
  expect(glance).toMatchObject({ facts: count, rows: 0, sentences: 0, who: { text: card.who } });
});
