import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import type { Page } from '../../../lib/knowledge/cards/relevance';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { entity, event, seedFolder, series, source } from './seed-folder';

const ARTICLE = '2025-02-10';
const TODAY = '2026-01-10';
const at = { source: 'paper', at: '¶2' };
const fact = (is: 'act' | 'state', when: string, text: string, change: Record<string, unknown> = {}) => ({
  is,
  when,
  text,
  ...at,
  ...change,
});

interface Given {
  facts?: unknown[];
  events?: unknown[];
  series?: unknown[];
  page?: Page;
  /** The fronts of Anna. */
  subjects?: string[];
}

/** What the card of Anna tells of what has changed since the article, what matters most first. */
async function told({ facts = [], events = [], series: rates = [], page, subjects }: Given) {
  const folder = await seedFolder({
    'sources.json': [source()],
    'series.json': rates,
    'events/all.json': events,
    'entities/person/anna.json': entity('anna', 'bert', {
      facts: [...facts, fact('act', '2024', 'Before.')],
      ...(subjects && { subjects }),
    }),
    'entities/person/bert.json': entity('bert', 'anna'),
    'entities/person/carl.json': entity('carl', 'anna'),
    'entities/goods/cheese.json': entity('cheese', 'anna', { category: 'goods', name: 'Cheese', aliases: ['cheddar'] }),
    'entities/goods/wine.json': entity('wine', 'anna', { category: 'goods', name: 'Wine', aliases: ['claret'] }),
  });
  const index = indexKnowledge(await loadKnowledge(folder));
  const since = cardOf('anna', { today: TODAY, article: ARTICLE }, index, page)?.article?.since ?? [];
  expect(since.map(({ rank }) => rank).sort()).toEqual(since.map((_, nth) => nth));
  return [...since].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0)).map(({ text }) => text);
}

describe('what has changed with an entity matters', () => {
  test('most where a rate is another, then where a state holds or is over, then what was done, and last what was planned', async () => {
    const order = await told({
      facts: [
        fact('act', '2025-03-01', 'Anna signs a paper.'),
        fact('state', '2025-03-02', 'Anna holds an office.'),
        fact('state', '2025-01-02', 'Anna had a post.', { ended: { on: '2025-04-01', ...at } }),
      ],
      events: [event({ when: '2025-09-09', text: 'Anna is to dance.', planned: true })],
      series: [series({ rateOf: ['anna'] })],
    });
    expect(order).toEqual([
      'A step',
      'Anna had a post.',
      'Anna holds an office.',
      'Anna signs a paper.',
      'Anna is to dance.',
    ]);
  });

  test('more where its editors say that it is a turning point, of a fact as of an event, but not for others', async () => {
    const acts = [
      fact('act', '2025-03-01', 'Anna signs a paper.', { turningPoint: true }),
      fact('act', '2025-04-01', 'Anna praises the bread.'),
      fact('act', '2025-07-01', 'Anna praises the butter.'),
    ];
    const talks = [
      event({ id: 'talk', when: '2025-05-01', text: 'They end the old quarrel.', turningPointFor: ['anna'] }),
      event({
        id: 'more',
        when: '2025-06-01',
        text: 'Everybody dances.',
        entities: ['anna', 'bert'],
        turningPointFor: ['bert'],
      }),
    ];
    expect(await told({ facts: acts, events: talks })).toEqual([
      'They end the old quarrel.',
      'Anna signs a paper.',
      'Anna praises the butter.',
      'Everybody dances.',
      'Anna praises the bread.',
    ]);
  });

  test('as much where a state that is one has ended, or was replaced', async () => {
    const order = await told({
      facts: [
        fact('state', '2025-01-02', 'Anna had a post.', { turningPoint: true, ended: { on: '2025-03-01', ...at } }),
        fact('state', '2025-01-03', 'Anna had a hat.', { ended: { on: '2025-05-01', ...at } }),
        fact('state', '2025-01-04', 'Anna had a house.', { turningPoint: true, replacedBy: 'next' }),
        fact('state', '2025-04-01', 'Anna has a castle.', { id: 'next' }),
      ],
    });
    expect(order).toEqual(['Anna has a castle.', 'Anna had a post.', 'Anna had a hat.']);
  });

  test('as much where a state that is one was due to end', async () => {
    const facts = [
      fact('state', '2025-01-02', 'Anna has a post.', { turningPoint: true, until: '2025-07-01' }),
      fact('act', '2025-08-01', 'Anna praises the bread.'),
    ];
    expect(await told({ facts })).toEqual(['Anna has a post.', 'Anna praises the bread.']);
  });

  test('as much where another row that tells the same is the turning point', async () => {
    const order = await told({
      facts: [
        fact('act', '2025-05-12', 'Anna and Bert talk in Geneva on cheese.'),
        fact('act', '2025-06-01', 'Anna praises the bread.'),
      ],
      events: [event({ text: 'Anna and Bert talk in Geneva on cheese and wine.', turningPointFor: ['anna'] })],
    });
    expect(order).toEqual(['Anna and Bert talk in Geneva on cheese.', 'Anna praises the bread.']);
  });

  test('as what ended a state where an event tells that end', async () => {
    const facts = [
      fact('state', '2024-06', 'Anna is mayor.', { ended: { on: '2025-04-01', ...at } }),
      fact('act', '2025-06-01', 'Anna signs a paper.'),
    ];
    const events = [event({ when: '2025-04-01', text: 'Carl follows Anna as mayor.', source: 'paper', at: '¶7' })];
    expect(await told({ facts, events })).toEqual(['Carl follows Anna as mayor.', 'Anna signs a paper.']);
  });

  test('more with somebody whom the page names, though it is older', async () => {
    const events = [
      event({ id: 'a', when: '2025-03-01', text: 'Anna meets Bert over lunch.', entities: ['anna', 'bert'] }),
      event({ id: 'b', when: '2025-06-01', text: 'Anna greets Carl at sea.', entities: ['anna', 'carl'] }),
    ];
    expect(await told({ events })).toEqual(['Anna greets Carl at sea.', 'Anna meets Bert over lunch.']);
    expect(await told({ events, page: { names: ['anna', 'bert'] } })).toEqual([
      'Anna meets Bert over lunch.',
      'Anna greets Carl at sea.',
    ]);
  });

  test('no less where the page names one of its goods, though not the other', async () => {
    const facts = [
      fact('act', '2025-03-01', 'Anna praises the bread.'),
      fact('act', '2025-06-01', 'Anna taxes cheese and wine.'),
    ];
    expect(await told({ facts, page: { names: ['cheese'] } })).toEqual([
      'Anna taxes cheese and wine.',
      'Anna praises the bread.',
    ]);
  });

  test('less where it is on goods of which the page says nothing', async () => {
    const facts = [
      fact('act', '2025-03-01', 'Anna taxes cheese.'),
      fact('act', '2025-06-01', 'Anna spares every kind of wine.'),
    ];
    expect(await told({ facts })).toEqual(['Anna spares every kind of wine.', 'Anna taxes cheese.']);
    expect(await told({ facts, page: { names: ['cheese'] } })).toEqual([
      'Anna taxes cheese.',
      'Anna spares every kind of wine.',
    ]);
  });

  test('more where it names the country of the page’s front, unless all of the card is of that front', async () => {
    const events = [
      event({ id: 'a', when: '2025-03-01', text: 'Anna writes to Ruritania.', entities: ['anna'] }),
      event({ id: 'b', when: '2025-06-01', text: 'Anna writes a long letter.', entities: ['anna'] }),
    ];
    expect(await told({ events })).toEqual(['Anna writes a long letter.', 'Anna writes to Ruritania.']);
    expect(await told({ events, page: { fronts: ['matter'] } })).toEqual([
      'Anna writes to Ruritania.',
      'Anna writes a long letter.',
    ]);
    expect(await told({ events, page: { fronts: ['matter'] }, subjects: ['matter'] })).toEqual([
      'Anna writes a long letter.',
      'Anna writes to Ruritania.',
    ]);
  });

  test('less where something was only due to end, other than where it has ended', async () => {
    const facts = [
      fact('state', '2025-01-02', 'Anna had a post.', { ended: { on: '2025-07-01', ...at } }),
      fact('state', '2025-01-03', 'Anna has a long lease.', { until: '2025-07-02' }),
    ];
    expect(await told({ facts })).toEqual(['Anna had a post.', 'Anna has a long lease.']);
  });

  test('more for two whom the page names, but no more for four of them', async () => {
    const facts = [
      fact('act', '2025-03-01', 'Anna brings Name of bert and Name of carl cheddar and claret.'),
      fact('act', '2025-05-01', 'Anna leaves the house.', { turningPoint: true }),
      fact('state', '2025-08-01', 'Anna lives abroad.', { turningPoint: true }),
    ];
    expect(await told({ facts, page: { names: ['anna', 'bert', 'carl', 'cheese', 'wine'] } })).toEqual([
      'Anna lives abroad.',
      'Anna brings Name of bert and Name of carl cheddar and claret.',
      'Anna leaves the house.',
    ]);
  });

  test('less where another change of the same weeks tells nearly the same', async () => {
    const facts = [
      fact('act', '2025-03-01', 'Anna orders a duty on foreign bread.'),
      fact('act', '2025-06-01', 'Anna orders a duty on foreign books from July.'),
      fact('act', '2025-06-20', 'Anna puts the duty on foreign books off to August.'),
    ];
    expect(await told({ facts })).toEqual([
      'Anna puts the duty on foreign books off to August.',
      'Anna orders a duty on foreign bread.',
      'Anna orders a duty on foreign books from July.',
    ]);
  });
});

describe('a rate', () => {
  const point = (date: string, value: number | null, label = 'A step') => ({ date, value, label, ...at });
  const rateOf = async (points: unknown[], change: Record<string, unknown> = {}, article = ARTICLE) => {
    const folder = await seedFolder({
      'sources.json': [source()],
      'series.json': [series({ rateOf: ['anna'], points, ...change })],
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    const since = cardOf('anna', { today: TODAY, article }, index)?.article?.since ?? [];
    return since.flatMap(({ when, rate }) => (rate ? [{ when, ...rate }] : []));
  };

  test.each([
    [
      'that rose since',
      [point('2025-02-04', 10), point('2025-03-04', 20)],
      [{ when: '2025-03-04', before: 10, after: 20 }],
    ],
    [
      'in steps is told by its last one, which says on what it now rests',
      [point('2025-02-04', 10), point('2025-03-04', 20), point('2025-04-04', 30), point('2025-05-04', 30)],
      [{ when: '2025-05-04', before: 10, after: 30, since: '2025-04-04' }],
    ],
    [
      'that was not there before',
      [point('2025-03-04', 20), point('2025-04-04', 20)],
      [{ when: '2025-04-04', after: 20, since: '2025-03-04' }],
    ],
    [
      'that was not there before, and was higher',
      [point('2025-03-04', 50), point('2025-04-04', 20)],
      [{ when: '2025-04-04', highest: 50, after: 20 }],
    ],
    ['that came back to where it was', [point('2025-02-04', 10), point('2025-03-04', 0), point('2025-04-04', 10)], []],
    [
      'of which only the month of a step is known, where the article is of that month',
      [point('2025-02', 10), point('2025-03-04', 20)],
      [{ when: '2025-03-04', after: 20 }],
    ],
    ['that changes today', [point('2025-02-04', 10), point(TODAY, 20)], [{ when: TODAY, before: 10, after: 20 }]],
    [
      'that was another from the article’s own day on',
      [point('2025-02-04', 10), point(ARTICLE, 15), point('2025-03-04', 20)],
      [{ when: '2025-03-04', before: 15, after: 20 }],
    ],
    [
      'that was higher only before the article',
      [point('2025-01-04', 50), point('2025-02-04', 10), point('2025-03-04', 20)],
      [{ when: '2025-03-04', before: 10, after: 20 }],
    ],
    ['that has not changed', [point('2025-02-04', 10), point('2025-03-04', 10)], []],
    ['that was not known then', [point('2025-02-04', null), point('2025-03-04', 20)], []],
    ['that is not known now', [point('2025-02-04', 10), point('2025-03-04', null)], []],
  ])('%s', async (_, points, expected) => {
    expect(await rateOf(points)).toEqual(expected.map((one) => ({ title: 'A rate', ...one })));
  });

  test('of which only the month is known is not told as newer than an article of that month’s first day', async () => {
    expect(await rateOf([point('2025-02-04', 10), point('2025-06', 20)], {}, '2025-06-01')).toEqual([]);
  });

  test('of which only the month is known may be newer than an article of that month’s last day', async () => {
    const [change] = await rateOf([point('2025-05', 10), point('2025-08-01', 20)], {}, '2025-05-31');
    expect(change).toEqual({ title: 'A rate', when: '2025-08-01', after: 20 });
  });

  test('that is not the entity’s own is left to the chart', async () => {
    expect(await rateOf([point('2025-02-04', 10), point('2025-03-04', 20)], { rateOf: undefined })).toEqual([]);
  });

  test('stands beside what tells its last step, and cites what it was', async () => {
    const folder = await seedFolder({
      'sources.json': [source(), source({ id: 'older', title: 'An older report' })],
      'events/all.json': [],
      'series.json': [
        series({
          rateOf: ['anna'],
          points: [{ ...point('2025-02-04', 10), source: 'older' }, point('2025-03-04', 20, 'Cheese pays 20%')],
        }),
      ],
      'entities/person/anna.json': entity('anna', 'bert', {
        facts: [fact('state', '2025-03-04', 'Cheese pays 20%, but for listed kinds.')],
      }),
      'entities/person/bert.json': entity('bert', 'anna'),
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    const since = cardOf('anna', { today: TODAY, article: ARTICLE }, index)?.article?.since ?? [];
    expect(since.map(({ text }) => text).sort()).toEqual(['Cheese pays 20%', 'Cheese pays 20%, but for listed kinds.']);
    expect(since.find(({ rate }) => rate)?.cites).toHaveLength(2);
  });
});
