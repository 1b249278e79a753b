import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { rateChanges } from '../../../lib/knowledge/cards/rate-change';
import { dayOf } from '../../../lib/knowledge/dates';
import { indexKnowledge, type KnowledgeIndex } from '../../../lib/knowledge/knowledge-index';
import type { Entity } from '../../../lib/knowledge/schema/entity';
import { endOf } from '../../../lib/knowledge/states';
import { digest } from '../../../lib/summary/digest';
import { entity, event, seedFolder, series, source, subject } from '../knowledge/seed-folder';

const ARTICLE = '2025-06-02';
const TODAY = '2026-01-10';

const cited = { source: 'paper', at: '¶2' };
const state = (text: string, when: unknown, change: Record<string, unknown> = {}) => ({
  is: 'state',
  text,
  when,
  ...cited,
  ...change,
});
const ended = (on: string, at = '¶9') => ({ ended: { on, source: 'order', at } });

interface Facts {
  anna?: unknown[];
  bert?: unknown[];
  /** What else is said of Anna. */
  change?: Record<string, unknown>;
}

/** What has changed since the article for a page that names Anna twice and Bert once, as `day: whose: what`. */
async function changedSince(
  { anna, bert, change }: Facts,
  events: unknown[] = [],
  named: Record<string, number> = { anna: 2, bert: 1 },
  fronts: string[] = [],
) {
  const folder = await seedFolder({
    'sources.json': [source({ date: '2026-01-20' }), source({ id: 'order', title: 'An order', date: '2026-01-20' })],
    'events/all.json': events,
    'subjects/world.json': subject({ id: 'world', front: 'World', weights: 'all', anchors: ['America'] }),
    // As there is a subject, a specific person would have to name it.
    'entities/person/anna.json': entity('anna', 'bert', { specific: false, ...(anna && { facts: anna }), ...change }),
    'entities/person/bert.json': entity('bert', 'anna', { specific: false, ...(bert && { facts: bert }) }),
  });
  const counts = Object.entries(named).map(([id, count]) => ({ id, count }));
  const index = indexKnowledge(await loadKnowledge(folder));
  return (
    digest(counts, { today: TODAY, article: ARTICLE }, index, fronts).article?.changed ?? expect.fail('no article')
  );
}

const told = (rows: Awaited<ReturnType<typeof changedSince>>) =>
  rows.map(({ when, about, of, over, text }) =>
    [dayOf(when), about.map(({ id }) => id).join(' and '), of, over, text].filter(Boolean).join(': '),
  );

describe('what has changed since the article', () => {
  test('are the states that held on its day and hold no more', async () => {
    const rows = await changedSince({
      anna: [
        state('The rate is 10%.', '2025-02', { replacedBy: 'twenty' }),
        state('The rate is 20%.', '2025-08-01', { id: 'twenty' }),
        state('It was over before.', '2025-01', ended('2025-03')),
        state('It was over on that day.', '2025-01', ended(ARTICLE)),
        state('It began later and is over.', '2025-07', ended('2025-09')),
        state('A truce holds for this day yet.', '2025-02', { until: ARTICLE }),
        state('A grace period was over the day before.', '2025-02', { until: '2025-06-01' }),
        state('A pause holds.', '2025-02', { until: '2025-12-31' }),
        state('A longer pause holds.', '2025-02', { until: '2026-12-31' }),
        { is: 'act', text: 'She acted.', when: '2025-07-07', ...cited },
      ],
      bert: [state('A ban holds.', '2025-02', ended('2025-10-05'))],
    });
    expect(told(rows)).toEqual([
      '2025-06-02: anna: was-due: A truce holds for this day yet.',
      '2025-08-01: anna: The rate is 20%.',
      '2025-10-05: bert: ended: A ban holds.',
      '2025-12-31: anna: was-due: A pause holds.',
    ]);
  });

  test('are those of the entities that it names alone', async () => {
    const bert = [state('A ban holds.', '2025-02', ended('2025-10-05'))];
    expect(await changedSince({ bert }, [], { anna: 1, bert: 0 })).toEqual([]);
    expect(await changedSince({ bert }, [], { anna: 0, bert: 1 })).toHaveLength(1);
  });

  test('of a chain of states is the newest, and what it is a state of where it stands on another card', async () => {
    const rows = await changedSince({
      anna: [
        state('The rate is 10%.', '2025-02', { replacedBy: 'twenty' }),
        state('The rate is 20%.', '2025-08-01', { id: 'twenty', replacedBy: 'bert#thirty' }),
      ],
      bert: [state('It is 30%.', '2025-09-01', { id: 'thirty', of: 'the rate of cheese' })],
    });
    expect(told(rows)).toEqual(['2025-09-01: anna: the rate of cheese: It is 30%.']);
  });

  test('of a chain of states is not said of whose state was over before the article', async () => {
    const rows = await changedSince({
      anna: [state('The rate is 10%.', '2025-02', { replacedBy: 'bert#twenty' })],
      bert: [
        state('It is 20%.', '2025-03-01', { id: 'twenty', of: 'the rate of cheese', replacedBy: 'thirty' }),
        state('It is 30%.', '2025-08-01', { id: 'thirty', of: 'the rate of cheese' }),
      ],
    });
    expect(rows.map(({ about }) => about.map(({ id }) => id))).toEqual([['bert']]);
  });
});

describe('what has changed with somebody who is in all news', () => {
  const until = { until: '2025-10-05' };
  const replaced = (text: string) => [
    state(text, '2025-02', { replacedBy: 'next' }),
    state('The rate is 20%.', '2025-08-01', { id: 'next' }),
  ];

  /** What has changed for a page on Ruritania that names Anna, or Anna and Bert. */
  const toldOn = async (anna: unknown[], inAllNews = true, named: Record<string, number> = { anna: 1 }) =>
    told(await changedSince({ anna, change: { ...(inAllNews && { inAllNews }) } }, [], named, ['matter']));

  test('is left out on the page of a front of which it says nothing, as it is not with others', async () => {
    const ban = [state('A ban holds.', '2025-02', until)];
    expect(await toldOn(ban)).toEqual([]);
    expect(await toldOn(ban, false)).toEqual(['2025-10-05: anna: was-due: A ban holds.']);
  });

  test('is told where it is on the page’s front', async () => {
    expect(await toldOn([state('A ban on Ruritania holds.', '2025-02', until)])).toEqual([
      '2025-10-05: anna: was-due: A ban on Ruritania holds.',
    ]);
  });

  test('is told where it was with another whom the page names, though what came after says nothing of them', async () => {
    const both = { anna: 1, bert: 1 };
    expect(await toldOn(replaced('The rate of Name of bert is 10%.'), true, both)).toEqual([
      '2025-08-01: anna: The rate is 20%.',
    ]);
    expect(await toldOn(replaced('The rate is 10%.'), true, both)).toEqual([]);
  });
});

describe('what the same came of', () => {
  test('is told by the event that brought it, once, with all whose states it ended, the most named first', async () => {
    const rows = await changedSince(
      {
        anna: [state('Cheese pays 10%.', '2025-02', ended('2025-10-05'))],
        bert: [
          state('Bread pays 20%.', '2025-02', ended('2025-10-05')),
          state('Wine pays 30%.', '2025-03', ended('2025-10-05', '¶10')),
        ],
      },
      [
        event({ id: 'other', when: '2025-10-05', text: 'They dance.', source: 'order', at: '¶1' }),
        event({ id: 'end', when: '2025-10-05', text: 'The court ends all duties.', source: 'order', at: '¶9' }),
        event({ id: 'before', when: '2025-09-20', text: 'They wait.', source: 'order', at: '¶10' }),
      ],
    );
    expect(told(rows)).toEqual([
      '2025-10-05: anna and bert: The court ends all duties.',
      '2025-10-05: bert: ended: Wine pays 30%.',
    ]);
  });

  test('is told by an event from elsewhere in the source if the entity took part in it, or there is no other', async () => {
    const anna = [state('Cheese pays 10%.', '2025-02', ended('2025-10-05'))];
    const end = event({ id: 'end', when: '2025-10-05', text: 'The duty goes.', source: 'order', at: '¶1' });
    const other = event({ id: 'other', when: '2025-10-05', text: 'They dance.', source: 'order', at: '¶2' });
    const elsewhere = { entities: ['bert'] };
    expect(told(await changedSince({ anna }, [{ ...other, ...elsewhere }, end]))).toEqual([
      '2025-10-05: anna: The duty goes.',
    ]);
    expect(told(await changedSince({ anna }, [{ ...end, ...elsewhere }]))).toEqual([
      '2025-10-05: anna: The duty goes.',
    ]);
    expect(
      told(
        await changedSince(
          { anna },
          [other, end].map((one) => ({ ...one, ...elsewhere })),
        ),
      ),
    ).toEqual(['2025-10-05: anna: ended: Cheese pays 10%.']);
  });

  test('is told by what announced it from the same place in the source, up to a week before', async () => {
    const anna = [state('Cheese pays 10%.', '2025-02', ended('2025-10-05'))];
    const announced = (when: string, at: string) =>
      event({ id: 'news', when, text: 'They will end it on Sunday.', source: 'order', at, entities: ['bert'] });
    expect(told(await changedSince({ anna }, [announced('2025-09-28', '¶9')]))).toEqual([
      '2025-09-28: anna: They will end it on Sunday.',
    ]);
    for (const other of [announced('2025-09-27', '¶9'), announced('2025-09-28', '¶8'), announced('2025-10-06', '¶9')])
      expect(told(await changedSince({ anna }, [other]))).toEqual(['2025-10-05: anna: ended: Cheese pays 10%.']);
  });

  test('is not told by an event of another source, nor by one that was only planned', async () => {
    const rows = await changedSince({ anna: [state('Cheese pays 10%.', '2025-02', ended('2025-10-05'))] }, [
      event({ id: 'else', when: '2025-10-05', text: 'They dance.' }),
      event({ id: 'plan', when: '2025-10-05', text: 'It is to end.', source: 'order', at: '¶9', planned: true }),
    ]);
    expect(told(rows)).toEqual(['2025-10-05: anna: ended: Cheese pays 10%.']);
  });

  test('stands once where two states that hold since tell it in mostly the same words', async () => {
    const twenty = (text: string) => [
      state('The old rate.', '2025-02', { replacedBy: 'twenty' }),
      state(text, '2025-08-01', { id: 'twenty' }),
    ];
    const rows = await changedSince({
      anna: twenty('Ruritania charges 20% on foreign cheese.'),
      bert: twenty('Foreign cheese pays a duty of 20% in Ruritania.'),
    });
    expect(told(rows)).toEqual(['2025-08-01: anna and bert: Ruritania charges 20% on foreign cheese.']);
  });

  test('stands twice where one state ended and another began to hold, though in the same words', async () => {
    const rows = await changedSince({
      anna: [state('Foreign cheese pays 20%.', '2025-02', ended('2025-08-01'))],
      bert: [
        state('The old rate.', '2025-02', { replacedBy: 'twenty' }),
        state('Foreign cheese pays 20%.', '2025-08-01', { id: 'twenty' }),
      ],
    });
    expect(told(rows)).toEqual([
      '2025-08-01: anna: ended: Foreign cheese pays 20%.',
      '2025-08-01: bert: Foreign cheese pays 20%.',
    ]);
  });
});

test('a rate that is another is told with what it was, and once with the state and the event that brought it', async () => {
  const point = (date: string, value: number, label: string) => ({ date, value, label, ...cited });
  const folder = await seedFolder({
    'sources.json': [source({ date: '2026-01-20' }), source({ id: 'order', title: 'An order', date: '2026-01-20' })],
    'series.json': [
      series({
        rateOf: ['anna'],
        points: [point('2025-02-04', 10, 'It begins'), point('2025-10-05', 25, 'Cheese from abroad pays 25%')],
      }),
    ],
    'events/all.json': [
      event({ id: 'end', when: '2025-10-05', text: 'Cheese from abroad is to pay 25%.', source: 'order', at: '¶9' }),
    ],
    'entities/person/anna.json': entity('anna', 'bert', {
      facts: [
        state('Cheese from abroad pays 10%.', '2025-02', { replacedBy: 'more' }),
        state('Cheese from abroad pays 25%.', '2025-10-05', { id: 'more' }),
        state('A ceiling of 12% holds.', '2025-03', ended('2025-10-05')),
      ],
    }),
    'entities/person/bert.json': entity('bert', 'anna', {
      facts: [state('A ceiling of 9% holds for Bert.', '2025-03', ended('2025-10-05'))],
    }),
  });
  const index = indexKnowledge(await loadKnowledge(folder));
  const changedFor = (...ids: string[]) => {
    const counts = ids.map((id) => ({ id, count: 1 }));
    const { changed = [] } = digest(counts, { today: TODAY, article: ARTICLE }, index).article ?? {};
    return changed.map(({ when, rate, about }) => [when, rate, about.map(({ id }) => id).join()]);
  };
  const rate = { title: 'A rate', before: 10, after: 25 };
  expect(changedFor('anna')).toEqual([['2025-10-05', rate, 'anna']]);
  // The rate is not his, so his ceiling stands in a row of its own, whoever is named first.
  const both = [
    ['2025-10-05', rate, 'anna'],
    ['2025-10-05', undefined, 'bert'],
  ];
  expect(changedFor('anna', 'bert')).toEqual(both);
  expect(changedFor('bert', 'anna')).toEqual(expect.arrayContaining(both));
});

describe('the changes of a rate', () => {
  const changesOf = async (article: string, ...values: (number | null)[]) => {
    const points = values.map((value, nth) => ({
      date: `2025-0${2 + nth}-04`,
      value,
      label: `Step ${nth}`,
      source: 'paper',
      at: `¶${nth}`,
    }));
    const folder = await seedFolder({
      'sources.json': [source({ date: '2026-01-20' })],
      'series.json': [series({ rateOf: ['anna'], points })],
      'entities/person/anna.json': entity('anna', 'bert'),
      'entities/person/bert.json': entity('bert', 'anna'),
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    const anna = index.entity('anna') as Entity;
    return rateChanges(anna, { article, today: TODAY }, index);
  };
  const ratesSince = async (article: string, ...values: (number | null)[]) =>
    (await changesOf(article, ...values)).map(({ when, rate }) => [when, rate]);

  test('tell how high it went between, where that is above both', async () => {
    expect(await ratesSince('2025-02-20', 10, 39, 15, 12.5)).toEqual([
      ['2025-05-04', { title: 'A rate', before: 10, highest: 39, after: 12.5 }],
    ]);
    expect(await ratesSince('2025-02-20', 10, 5, 25)).toEqual([
      ['2025-04-04', { title: 'A rate', before: 10, after: 25 }],
    ]);
    expect(await ratesSince('2025-03-20', 10, 39, 15, 12.5)).toEqual([
      ['2025-05-04', { title: 'A rate', before: 39, after: 12.5 }],
    ]);
  });

  test('have the sources of what it is, of what it was, and of how high it went', async () => {
    const [change] = await changesOf('2025-02-20', 10, 39, 15, 12.5);
    expect([change?.at, ...(change?.also ?? []).map(({ at }) => at)]).toEqual(['¶3', '¶0', '¶1']);
  });

  test('are told where it is again what it was, only if it was higher between', async () => {
    expect(await ratesSince('2025-02-20', 10, 15, 10)).toEqual([
      ['2025-04-04', { title: 'A rate', before: 10, highest: 15, after: 10 }],
    ]);
    expect(await ratesSince('2025-02-20', 10, 5, 10)).toEqual([]);
  });
});

describe('of the whole knowledge base', () => {
  let index: KnowledgeIndex;
  beforeAll(async () => {
    index = indexKnowledge(await loadKnowledge('seeds'));
  });

  test('of goods what is said of a country counts where the page speaks of that country', () => {
    const cardsOfCars = (fronts: string[], ...others: string[]) => {
      const counts = ['automobiles', ...others].map((id) => ({ id, count: 1 }));
      const { article } = digest(counts, { today: '2026-11-24', article: '2025-05-29' }, index, fronts);
      return article?.changed.flatMap(({ about, text }) =>
        about.some(({ id }) => id === 'automobiles') ? [text] : [],
      );
    };
    const ofEurope = ['Cars and parts from the EU pay 15% in the United States, the ordinary duty included. Before that they paid 27.5%.']; // biome-ignore format: one text
    expect(cardsOfCars(['european-union'])).toEqual(ofEurope);
    expect(cardsOfCars(['world'], 'ursula-von-der-leyen')).toEqual(ofEurope);
    expect(cardsOfCars([])).toEqual(ofEurope);
    expect(cardsOfCars(['world'])).toEqual([]);
    expect(cardsOfCars(['world', 'canada'], 'mark-carney')).toEqual([]);
  });

  test('what had announced an end by the article’s day has not come since', () => {
    const counts = [{ id: 'reciprocal-tariffs', count: 1 }];
    const { article } = digest(counts, { today: '2026-11-24', article: '2026-02-23' }, index, []);
    expect(article?.changed.length).toBeGreaterThan(0);
    for (const { when } of article?.changed ?? []) expect(dayOf(when) > '2026-02-23').toBe(true);
  });

  test('the rate of steel is told on a page on Canada, though its label speaks of Britain’s', () => {
    const { article } = digest([{ id: 'steel', count: 3 }], { today: '2026-11-24', article: '2018-07-03' }, index, [
      'canada',
    ]);
    expect(article?.changed.map(({ rate }) => rate?.title)).toContain('U.S. tariff on steel under Section 232');
  });

  test.each(['2018-09-01', '2025-04-15', '2025-06-02', '2025-11-20', '2026-10-10'])(
    'an article of %s: every state that is over and every rate that is another is told, on a later day, with sources',
    (article) => {
      const today = '2026-11-24';
      const hasChanged = (owner: Entity) =>
        rateChanges(owner, { article, today }, index).length > 0 ||
        owner.facts.some((fact) => {
          if (fact.is === 'act' || dayOf(fact.when) > article) return false;
          const end = endOf({ fact, owner }, today, index);
          return end !== undefined && end.day > article && end.day <= today;
        });
      const counts = index.entities.map(({ id }) => ({ id, count: 1 }));
      const made = digest(counts, { today, article }, index);
      const changed = made.article?.changed ?? [];
      const owners = new Set(changed.flatMap(({ about }) => about.map(({ id }) => id)));
      expect([...owners].sort()).toEqual(
        index.entities
          .filter(hasChanged)
          .map(({ id }) => id)
          .sort(),
      );
      const days = changed.map(({ when }) => dayOf(when));
      expect(days).toEqual([...days].sort());
      for (const { when, text, cites } of changed) {
        expect(dayOf(when) > article && dayOf(when) <= today).toBe(true);
        expect(text).toBeTruthy();
        expect(made.sources[(cites[0]?.source ?? 0) - 1]).toBeTruthy();
      }
      expect(new Set(changed.map(({ when, text, rate }) => `${dayOf(when)} ${rate?.title} ${text}`)).size).toBe(
        changed.length,
      );
    },
  );
});
