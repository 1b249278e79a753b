import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import type { Card } from '../../../lib/knowledge/card';
import { Card as CardSchema } from '../../../lib/knowledge/card';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { entity, event, seedFolder, series, source } from './seed-folder';

const indexOf = async (change: Record<string, unknown> = {}) =>
  indexKnowledge(await loadKnowledge(await seedFolder(change)));

/** Anna’s card, made of small seeds of which `change` replaces files. */
async function annaOn(today: string, change: Record<string, unknown>): Promise<Card> {
  const card = cardOf('anna', { today }, await indexOf(change));
  if (!card) throw new Error('there is no card');
  return card;
}

const file = (change: Record<string, unknown>) => ({ 'entities/person/anna.json': entity('anna', 'bert', change) });
const fact = (text: string, change: Record<string, unknown> = {}) => ({
  is: 'act',
  text,
  source: 'paper',
  at: '¶2',
  ...change,
});
const sources = (...ids: string[]) => ids.map((id, at) => source({ id, title: id, date: `2026-01-1${at}` }));

test('there is no card of an unknown id', async () => {
  expect(cardOf('carl', { today: '2026-01-10' }, await indexOf())).toBeUndefined();
});

test('what a card shows fits its schema, and an undefined optional is left out', async () => {
  const card = await annaOn('2026-01-10', {});
  expect(CardSchema.parse(card)).toEqual(card);
  expect(Object.keys(card)).not.toContain('side');
});

test('sources are numbered in the order in which the card first shows them', async () => {
  const card = await annaOn('2026-01-10', {
    'sources.json': sources('paper', 'order', 'ledger', 'unused'),
    'events/all.json': [event({ source: 'ledger' })],
    ...file({
      standing: { is: 'current', asOf: '2026-01-02', text: 'It stands.', source: 'order', at: 'sec. 1' },
      facts: [
        fact('First.', { when: '2025' }),
        fact('Second.', { when: '2026-01', source: 'order', also: [{ source: 'ledger', at: '¶9' }] }),
      ],
    }),
  });
  expect(card.sources.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 order', '2 paper', '3 ledger']);
  const numbers = ({ cites }: { cites: { source: number }[] }) => cites.map((cite) => cite.source);
  expect(card.standing && numbers(card.standing)).toEqual([1]);
  expect(card.facts.map(numbers)).toEqual([[2], [1, 3]]);
  expect(card.events.map(numbers)).toEqual([[3]]);
  expect(card.newest).toBe('2026-01-12');
});

test('facts and events stand in the order of time, undated ones first', async () => {
  const card = await annaOn('2026-01-10', {
    'events/all.json': [
      event({ id: 'b', when: '2025-05-12', text: 'Later.' }),
      event({ id: 'a', when: '2019', text: 'Sooner.' }),
    ],
    ...file({
      facts: [
        fact('In 2025.', { when: '2025' }),
        fact('On a day of the 1840s.', { when: { date: '1842-08-29', label: 'Aug 1842' } }),
        fact('At no known time.'),
        fact('In the 1840s.', { when: '1840s' }),
      ],
    }),
  });
  expect(card.facts.map(({ text }) => text)).toEqual([
    'At no known time.',
    'In the 1840s.',
    'On a day of the 1840s.',
    'In 2025.',
  ]);
  expect(card.facts.map(({ when }) => when)).toEqual([
    undefined,
    '1840s',
    { date: '1842-08-29', label: 'Aug 1842' },
    '2025',
  ]);
  expect(card.events.map(({ text }) => text)).toEqual(['Sooner.', 'Later.']);
});

describe('a state', () => {
  const state = (text: string, change: Record<string, unknown> = {}) => fact(text, { is: 'state', ...change });
  const over = async (today: string, change: Record<string, unknown>) =>
    (await annaOn(today, file({ facts: [state('It is paused.', change)] }))).facts[0];

  test('that was replaced names the newest state of the chain, whose it is and where it stands', async () => {
    const files = {
      ...file({
        facts: [
          state('It is 10%.', { when: '2025-02', replacedBy: 'doubled' }),
          state('It is 20%.', { id: 'doubled', when: '2025-03', replacedBy: 'bert#next' }),
        ],
      }),
      'entities/person/bert.json': entity('bert', 'anna', {
        facts: [state('It is 30%.', { id: 'next', when: '2026-02-20', of: 'the rate' })],
      }),
    };
    const bert = { id: 'bert', name: 'Name of bert', category: 'person' };
    const next = {
      how: 'replaced',
      when: '2026-02-20',
      text: 'It is 30%.',
      of: 'the rate',
      by: bert,
      cites: [{ source: 1, at: '¶2' }],
    };
    const overOn = async (today: string) => (await annaOn(today, files)).facts.map(({ over }) => over);
    expect(await overOn('2026-02-20')).toEqual([next, next]);
    // A day before, the newest is still to come.
    expect(await overOn('2026-02-19')).toMatchObject([{ how: 'replaced', text: 'It is 20%.' }, undefined]);
  });

  test('that was replaced says until when what came after it held', async () => {
    const next = { id: 'next', when: '2025-03', ended: { on: '2026-01-02', source: 'paper', at: '¶7' } };
    const card = await annaOn(
      '2026-01-10',
      file({ facts: [state('It is 10%.', { when: '2025-02', replacedBy: 'next' }), state('It is 20%.', next)] }),
    );
    expect(card.facts[0]?.over).toMatchObject({ how: 'replaced', text: 'It is 20%.', ended: '2026-01-02' });
  });

  test.each([
    ['2026-01-02', undefined],
    ['2026-01-03', '2026-01-02'],
  ])('that was replaced says, on %s, when what came after it was due to end', async (today, due) => {
    const next = { id: 'next', when: '2025-03', until: '2026-01-02' };
    const card = await annaOn(
      today,
      file({ facts: [state('It is 10%.', { when: '2025-02', replacedBy: 'next' }), state('It is 20%.', next)] }),
    );
    expect(card.facts[0]?.over).toEqual({
      how: 'replaced',
      when: '2025-03',
      text: 'It is 20%.',
      by: expect.objectContaining({ id: 'anna' }),
      cites: [{ source: 1, at: '¶2' }],
      ...(due && { due }),
    });
  });

  test('that ended says when, and where that is said', async () => {
    const told = await over('2026-01-10', { ended: { on: '2026-01-02', source: 'paper', at: '¶7' } });
    expect(told?.over).toEqual({ how: 'ended', on: '2026-01-02', cites: [{ source: 1, at: '¶7' }] });
  });

  test.each([
    ['2026-11-10', { until: '2026-11-10', over: undefined }],
    ['2026-11-11', { until: undefined, over: { how: 'was-due', on: '2026-11-10' } }],
  ])('that is due to run out on 10 Nov 2026, read on %s', async (today, expected) => {
    const told = await over(today, { until: '2026-11-10' });
    expect({ until: told?.until, over: told?.over }).toEqual(expected);
  });

  test('whose end is known and still to come holds, and says until when', async () => {
    const ended = { on: '2026-01-20', source: 'paper', at: '¶7' };
    expect(await over('2026-01-10', { ended })).toMatchObject({ until: '2026-01-20' });
    expect(await over('2026-01-10', { ended })).not.toHaveProperty('over');
  });
});

test('relations come from both ends, each kind and end once', async () => {
  const relation = (type: string, to: string) => ({ type, to, source: 'paper', at: '¶3' });
  const index = await indexOf({
    ...file({ relations: [relation('succeeded', 'bert'), relation('counterpart-of', 'carl')] }),
    'entities/person/bert.json': entity('bert', 'anna', { relations: [relation('counterpart-of', 'anna')] }),
    'entities/person/carl.json': entity('carl', 'anna'),
  });
  const read = (id: string) =>
    cardOf(id, { today: '2026-01-10' }, index)?.connections.map(
      ({ type, direction, to }) => `${type} ${direction} ${to.map((one) => one.id).join(', ')}`,
    );
  expect(read('anna')).toEqual([
    'succeeded out bert',
    'counterpart-of out carl',
    'counterpart-of back bert',
    'assists back carl',
  ]);
  expect(read('bert')).toEqual(['counterpart-of out anna', 'succeeded back anna']);
});

describe('the standing', () => {
  const standing = { asOf: '2026-01-10', text: 'It stands.', source: 'paper', at: '¶1' };
  const now = async (today: string, change: Record<string, unknown>) =>
    (await annaOn(today, file({ standing: { ...standing, ...change } }))).standing?.now;

  test.each([
    ['2026-04-10', false],
    ['2026-04-11', true],
  ])('of 10 Jan 2026, read on %s: old is %s', async (today, old) => {
    expect(await now(today, { is: 'current' })).toEqual({
      is: 'current',
      asOf: '2026-01-10',
      text: 'It stands.',
      old,
    });
  });

  test.each([
    ['2026-11-10', false],
    ['2026-11-11', true],
  ])('due to run out on 10 Nov 2026, read on %s: passed is %s', async (today, passed) => {
    expect(await now(today, { is: 'current', until: '2026-11-10' })).toMatchObject({
      until: { day: '2026-11-10', passed },
    });
  });

  test('that is closed or unknown never grows old', async () => {
    const later = '2036-01-01';
    expect(await now(later, { is: 'closed' })).toEqual({ is: 'closed', asOf: '2026-01-10', text: 'It stands.' });
    expect(await now(later, { is: 'unknown', text: undefined })).toEqual({ is: 'unknown', asOf: '2026-01-10' });
  });

  test('is left out where nothing stands one way or another', async () => {
    expect(Object.keys(await annaOn('2026-01-10', file({ standing: undefined })))).not.toContain('standing');
  });
});

test('a source says how it is known where it was not seen', async () => {
  const seen = { seen: 'quoted', reportedBy: ['The Gazette'] };
  const card = await annaOn('2026-01-10', { 'sources.json': [source(seen)] });
  expect(card.sources).toEqual([
    { number: 1, kind: 'news-article', publisher: 'The Paper', date: '2026-01-10', title: 'A report', ...seen },
  ]);
});

test('an event says whether a fact of the card tells the same', async () => {
  const same = fact('Anna meets Bert in Madrid for talks on cheese.', { when: '2025-09-14' });
  const card = await annaOn('2026-01-10', {
    ...file({ facts: [same] }),
    'events/all.json': [
      event({ id: 'a', when: '2025-09-14', text: 'In Madrid Anna meets Bert for talks on cheese and wine.' }),
      event({ id: 'b', when: '2025-09-14', text: 'Anna meets with the press about the price of apples.' }),
      event({ id: 'c', when: '2025-09-15', text: 'Anna meets Bert in Madrid for talks on cheese.' }),
    ],
  });
  expect(card.events.map(({ told }) => told ?? false)).toEqual([true, false, false]);
});

test('an event that was planned says so', async () => {
  const card = await annaOn('2026-01-10', { 'events/all.json': [event({ when: '2026-09', planned: true })] });
  expect(card.events).toMatchObject([{ when: '2026-09', planned: true }]);
});

test('a series comes with its sources numbered', async () => {
  const card = await annaOn('2026-01-10', { 'series.json': [series({ until: '2026-01-10', note: 'A note.' })] });
  expect(card.series).toEqual([
    {
      title: 'A rate',
      unit: '%',
      note: 'A note.',
      until: '2026-01-10',
      points: [
        { date: '2025-02-04', value: 10, label: 'A step', cites: [{ source: 1, at: '¶5' }] },
        { date: '2025-03-04', value: 20, label: 'A step', cites: [{ source: 1, at: '¶5' }] },
      ],
    },
  ]);
});

test('a source that a statement cites at two places is told once, with both', async () => {
  const facts = [
    fact('First.', {
      source: 'order',
      at: '¶1',
      also: [
        { source: 'order', at: '¶3' },
        { source: 'order', at: '¶1' },
      ],
    }),
  ];
  const card = await annaOn('2026-01-10', { 'sources.json': sources('paper', 'order'), ...file({ facts }) });
  expect(card.facts[0]?.cites.map(({ at }) => at)).toEqual(['¶1; ¶3']);
});
