import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { cardOf } from '../../../lib/knowledge/cards/card-of';
import { isSameTime } from '../../../lib/knowledge/cards/same-news';
import { dayOf, lastDayOf } from '../../../lib/knowledge/dates';
import { indexKnowledge, type KnowledgeIndex } from '../../../lib/knowledge/knowledge-index';
import type { Fact } from '../../../lib/knowledge/schema/fact';
import { entity, event, seedFolder, source } from './seed-folder';

const TODAY = '2026-01-10';
const ARTICLE = '2025-06-02';

const cited = { source: 'paper', at: '¶2' };
const act = (text: string, when: unknown) => ({ is: 'act', text, when, ...cited });
const state = (text: string, when: unknown, change: Record<string, unknown> = {}) => ({
  is: 'state',
  text,
  when,
  ...cited,
  ...change,
});

/** What has changed with Anna since the article, as `date: text`. */
async function sinceOf(facts: unknown[], change: Record<string, unknown> = {}, events: unknown[] = []) {
  const folder = await seedFolder({
    'sources.json': [source({ date: '2026-01-20' }), source({ id: 'order', title: 'An order', date: '2026-01-20' })],
    'events/all.json': events,
    'entities/person/anna.json': entity('anna', 'bert', { facts, ...change }),
    'entities/person/bert.json': entity('bert', 'anna', {
      facts: [state('The rate of Bert is 9%.', '2025-09-01', { id: 'nine', of: 'the rate of cheese' })],
    }),
  });
  const card = cardOf('anna', { today: TODAY, article: ARTICLE }, indexKnowledge(await loadKnowledge(folder)));
  return card?.article?.since ?? expect.fail('no card');
}

const told = (rows: Awaited<ReturnType<typeof sinceOf>>) =>
  rows.map(({ when, text, of, over }) => [dayOf(when), text, of, over].filter(Boolean).join(' | '));

describe('since the article', () => {
  test('is what has its first possible day later than the article’s day', async () => {
    const rows = await sinceOf([
      act('On that day.', ARTICLE),
      act('In that month.', '2025-06'),
      act('In that year.', '2025'),
      act('From before to after it.', '2025-05-30/2025-06-09'),
      act('At no known time.', undefined),
      act('The next day.', '2025-06-03'),
      act('The next month.', '2025-07'),
      act('Still to come.', '2026-01-11'),
    ]);
    expect(told(rows)).toEqual(['2025-06-03 | The next day.', '2025-07-01 | The next month.']);
  });

  test('tells of what happened today', async () => {
    expect(told(await sinceOf([act('It happens today.', TODAY)]))).toEqual(['2026-01-10 | It happens today.']);
  });

  test('holds the own states that were replaced, ended or due to end, and those that have begun', async () => {
    const rows = await sinceOf([
      state('It is 10%.', '2025-02', { replacedBy: 'twenty' }),
      state('It is 20%.', '2025-08-01', { id: 'twenty' }),
      state('It was over before.', '2025-01', { ended: { on: '2025-03', ...cited } }),
      state('A ban holds.', '2025-02', { ended: { on: '2025-10-05', ...cited, source: 'order' } }),
      state('A pause holds.', '2025-02', { until: '2025-12-31' }),
      state('A pause goes on.', '2025-02', { until: '2026-01-10' }),
      state('A license is asked for.', '2025-11-02'),
    ]);
    expect(told(rows)).toEqual([
      '2025-08-01 | It is 20%.',
      '2025-10-05 | A ban holds. | ended',
      '2025-11-02 | A license is asked for.',
      '2025-12-31 | A pause holds. | was-due',
    ]);
  });

  test('says of an end what has ended, where the seeds name it', async () => {
    const ended = { of: 'the ban on rings', ended: { on: '2025-10-05', ...cited, source: 'order' } };
    expect(told(await sinceOf([state('A ban holds.', '2025-02', ended)]))).toEqual([
      '2025-10-05 | A ban holds. | the ban on rings | ended',
    ]);
  });

  test('leaves out what began and was ended since: the article knew nothing of it that could be “no longer so”', async () => {
    const rows = await sinceOf([
      state('A surcharge is paid.', '2025-08-01', { ended: { on: '2025-10-05', ...cited, source: 'order' } }),
      state('A duty of that day is paid.', ARTICLE, { ended: { on: '2025-11-05', ...cited, source: 'order' } }),
      state('A pause holds.', '2025-09-01', { until: '2025-12-31' }),
    ]);
    expect(told(rows)).toEqual([
      '2025-11-05 | A duty of that day is paid. | ended',
      '2025-12-31 | A pause holds. | was-due',
    ]);
  });

  test('says whose a state is that has replaced an own one', async () => {
    const rows = await sinceOf([state('It is 10%.', '2025-02', { of: 'the rate of cheese', replacedBy: 'bert#nine' })]);
    expect(told(rows)).toEqual(['2025-09-01 | The rate of Bert is 9%. | the rate of cheese']);
  });

  test('holds the deadline of a standing once it has passed', async () => {
    const old = act('It begins.', '2025-01');
    const standing = (until: string) => ({ is: 'current', asOf: '2025-06-10', text: 'It holds.', until, ...cited });
    expect(told(await sinceOf([old], { standing: standing('2026-01-09') }))).toEqual(['2026-01-09 | was-due']);
    expect(told(await sinceOf([old], { standing: standing(TODAY) }))).toEqual([]);
  });

  test('holds what was to hold until the article’s own day: it held on it, and is over since', async () => {
    const standing = { is: 'current', asOf: '2025-05-10', text: 'It holds.', until: ARTICLE, ...cited };
    const rows = await sinceOf(
      [
        state('A pause holds.', '2025-02', { until: ARTICLE }),
        state('A ban holds.', '2025-02', { ended: { on: ARTICLE, ...cited, source: 'order' } }),
      ],
      { standing },
    );
    expect(told(rows)).toEqual(['2025-06-02 | A pause holds. | was-due']);
    expect(told(await sinceOf([act('It begins.', '2025-01')], { standing }))).toEqual(['2025-06-02 | was-due']);
  });

  test('holds what was planned only when all its time has passed', async () => {
    const planned = (id: string, when: unknown, text: string) => event({ id, when, text, planned: true });
    const rows = await sinceOf([act('It begins.', '2025-01')], {}, [
      planned('report', { date: '2025-12', label: 'by the end of 2025' }, 'A report on cheese is due.'),
      planned('fair', '2026-01-09', 'A fair of cattle is set to open.'),
      planned('vote', TODAY, 'A vote is to be held.'),
      planned('meeting', { date: '2026-01', label: 'in January' }, 'Another meeting is due.'),
      planned('purchases', '2026/2028', 'Bert is to buy wine in each of these years.'),
    ]);
    expect(told(rows)).toEqual(['2025-12-01 | A report on cheese is due.', '2026-01-09 | A fair of cattle is set to open.']); // biome-ignore format: two rows
  });

  test('tells what a fact and an event say of one day once', async () => {
    const same = act('Anna and Bert meet in Madrid for talks on cheese.', '2025-09-14');
    const rows = await sinceOf([same], {}, [
      event({ id: 'talks', when: '2025-09-14', text: 'Anna meets Bert in Madrid for two days of talks on cheese.' }),
      event({ id: 'ship', when: '2025-09-14', text: 'A ship is stopped.', at: '¶9', source: 'order' }),
    ]);
    expect(told(rows)).toEqual(['2025-09-14 | Anna and Bert meet in Madrid for talks on cheese.', '2025-09-14 | A ship is stopped.']); // biome-ignore format: two rows
  });

  test('tells of a visit once, though its days are told by two dates', async () => {
    const rows = await sinceOf([act('Anna pleads in Davos for talks among equals.', '2025-09-15')], {}, [
      event({ id: 'davos', when: '2025-09-14/2025-09-15', text: 'Anna meets Bert in Davos for talks among equals.' }),
    ]);
    expect(told(rows)).toEqual(['2025-09-15 | Anna pleads in Davos for talks among equals.']);
  });

  test('tells of two rates of one day apart, and of one rate once', async () => {
    const order = act('Bert orders a duty of 15% on cheese from Ruritania.', '2025-09-14');
    const rows = await sinceOf([order], {}, [
      event({ id: 'same', when: '2025-09-14', text: 'Bert orders a duty of 15% on cheese and wine from Ruritania.' }),
      event({ id: 'other', when: '2025-09-14', text: 'Bert orders a duty of 12.5% on cheese from Graustark.' }),
      event({ id: 'both', when: '2025-09-14', text: 'Bert orders a duty on cheese from Ruritania: 15%, not 20%.' }),
    ]);
    expect(rows.map(({ text }) => text)).toEqual([
      'Bert orders a duty of 15% on cheese from Ruritania.',
      'Bert orders a duty of 12.5% on cheese from Graustark.',
    ]);
  });

  test('tells once that something has run out, not that it was planned to', async () => {
    const pause = state('The pause of the duty on cheese holds.', '2025-02', { until: '2025-12-31' });
    const due = { id: 'due', when: '2025-12-31', planned: true };
    const rows = await sinceOf([pause], {}, [
      event({ ...due, text: 'The pause of the duty on cheese is due to end.' }),
      event({ ...due, id: 'fair', text: 'A fair of cattle is set to open its doors.' }),
    ]);
    expect(told(rows)).toEqual([
      '2025-12-31 | The pause of the duty on cheese holds. | was-due',
      '2025-12-31 | A fair of cattle is set to open its doors.',
    ]);
    expect(
      told(await sinceOf([pause], {}, [event({ ...due, text: 'A fair of cattle opens its doors.' })])),
    ).toHaveLength(2);
  });

  test('tells of each state that was due to end on a day, and that a standing was, once', async () => {
    const due = { until: '2025-12-31' };
    const pauses = [
      state('The duty on cheese is put off.', '2025-02', due),
      state('The ban on wine rests.', '2025-02', due),
    ];
    const standing = { is: 'current', asOf: '2025-06-02', text: 'It holds.', source: 'paper', at: '¶1', ...due };
    expect(told(await sinceOf(pauses, { standing }))).toEqual([
      '2025-12-31 | The duty on cheese is put off. | was-due',
      '2025-12-31 | The ban on wine rests. | was-due',
    ]);
  });

  test('tells that something has run out, though something else happened on that day', async () => {
    const rows = await sinceOf(
      [state('The pause of the duty on cheese holds.', '2025-02', { until: '2025-12-31' })],
      {},
      [event({ id: 'fair', when: '2025-12-31', text: 'A fair of cattle opens its doors.' })],
    );
    expect(told(rows).sort()).toEqual([
      '2025-12-31 | A fair of cattle opens its doors.',
      '2025-12-31 | The pause of the duty on cheese holds. | was-due',
    ]);
  });

  test.each([
    ['alone', cited],
    ['beside another', { source: 'order', at: '¶1', also: [{ source: 'paper', at: '¶8' }] }],
  ])('tells of an end by what ended it, where the end cites its source %s', async (_, places) => {
    const rows = await sinceOf([
      state('The duty is 10%.', '2025-02', { ended: { on: '2025-11-10', ...places } }),
      act('Anna drops the duty.', '2025-11-10'),
    ]);
    expect(told(rows)).toEqual(['2025-11-10 | Anna drops the duty.']);
  });

  test('is not said of a page without a day', async () => {
    const index = indexKnowledge(await loadKnowledge(await seedFolder()));
    expect(cardOf('anna', { today: TODAY }, index)?.article).toBeUndefined();
  });
});

describe('on the seeds, for every entity and four articles', () => {
  let index: KnowledgeIndex;
  beforeAll(async () => {
    index = indexKnowledge(await loadKnowledge('seeds'));
  });
  const today = '2026-11-24';

  test.each(['2018-07-06', '2020-01-16', ARTICLE, '2026-10-10'])('%s', (article) => {
    for (const one of index.entities) {
      const card = cardOf(one.id, { today, article }, index) ?? expect.fail('no card');
      const since = card.article?.since ?? expect.fail('no article');
      const days = since.map(({ when }) => dayOf(when));
      expect(days.every((day) => day > article && day <= today)).toBe(true);
      expect(days).toEqual([...days].sort());
      expect(new Set(since.map((row) => JSON.stringify(row))).size).toBe(since.length);
      expect(since.every(({ cites }) => cites.length > 0)).toBe(true);
      // Whatever is newer stands there by its own words, or another row of its time does.
      const events = index.eventsOf(one.id).filter(({ when, planned }) => !planned || lastDayOf(when) < today);
      for (const { when } of [...one.facts.filter(isNewsItself), ...events])
        if (when && dayOf(when) > article && dayOf(when) <= today)
          expect([one.id, since.some((row) => isSameTime(row.when, when))]).toEqual([one.id, true]);
      for (const fact of card.facts) expect(fact.after ?? false).toBe(dayOf(fact.when) > article);
    }
  });
});

/** Whether a fact is told by itself: an act, or a state that nothing has ended or replaced. */
const isNewsItself = (fact: Fact): boolean => fact.is === 'act' || !(fact.ended || fact.replacedBy || fact.until);
