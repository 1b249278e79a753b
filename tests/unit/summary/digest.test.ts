import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { indexKnowledge, type KnowledgeIndex } from '../../../lib/knowledge/knowledge-index';
import { Digest } from '../../../lib/messages/digest';
import { digest } from '../../../lib/summary/digest';
import { entity, event, seedFolder, subject } from '../knowledge/seed-folder';
import { count } from './counts';

const TODAY = '2026-01-10';

const deal = (id: string, standing: Record<string, unknown>) =>
  entity(id, 'anna', { category: 'deal', name: `Deal ${id}`, aliases: [`Deal ${id}`], standing });

async function seeds(events: Record<string, unknown>[] = [event()], files = {}): Promise<KnowledgeIndex> {
  const stands = (date: string) => ({
    is: 'current',
    asOf: date,
    text: `It holds on ${date}.`,
    source: 'paper',
    at: '¶1',
  });
  const knowledge = await loadKnowledge(
    await seedFolder({
      'series.json': [],
      'events/all.json': events,
      'entities/deal/geneva.json': deal('geneva', stands('2025-05-12')),
      'entities/deal/truce.json': deal('truce', { is: 'unknown', asOf: '2025-11-10', source: 'paper', at: '¶1' }),
      'entities/deal/busan.json': deal('busan', stands('2025-10-30')),
      ...files,
    }),
  );
  return indexKnowledge(knowledge);
}

const both = (id: string, when: unknown, entities = ['anna', 'bert']) =>
  event({ id, when, text: `It was ${id}.`, entities });

describe('whom the page names most', () => {
  const leading = async (...counts: [string, number][]) =>
    digest(
      counts.map(([id, times]) => count(id, times)),
      { today: TODAY },
      await seeds(),
    ).leading.map(({ id }) => id);

  test('are at most two, the most named first', async () => {
    expect(await leading(['anna', 1], ['geneva', 7], ['bert', 3])).toEqual(['geneva', 'bert']);
    expect(await leading(['anna', 2])).toEqual(['anna']);
  });

  test.each([
    ['more often than anybody else', [5, 3, 2], true],
    ['no more often than a third', [5, 3, 3], false],
    ['and nobody else', [5, 3], false],
  ])('are two whom it is mostly about, if it names them %s (%j): %s', async (_, times, isLed) => {
    const counts = ['anna', 'bert', 'geneva'].flatMap((id, at) => (times[at] ? [count(id, times[at])] : []));
    expect(digest(counts, { today: TODAY }, await seeds()).isLed).toBe(isLed);
  });

  test('is nobody where the page names nobody', async () => {
    expect(await leading()).toEqual([]);
    expect(await leading(['anna', 0], ['nobody', 3])).toEqual([]);
  });

  test('comes with the fronts that the page is on', async () => {
    const folder = await seedFolder({
      'subjects/other.json': subject({ id: 'other', name: 'the other matter', about: 'bread' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['matter'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    const on = (...fronts: string[]) => digest([count('anna', 1)], { today: TODAY }, index, fronts);
    expect(on('other')).toMatchObject({ subject: 'the other matter', about: ['bread'] });
    expect(on('other', 'matter').subject).toBe('the other matter and the matter');
    expect(on('nothing').subject).toBe('the matter');
  });

  test('comes with the subject that most of the names belong to', async () => {
    const folder = await seedFolder({
      'subjects/other.json': subject({ id: 'other', name: 'the other matter' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['other'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter', 'other'] }),
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    const subjectOf = (...ids: string[]) =>
      digest(
        ids.map((id) => count(id, 1)),
        { today: TODAY },
        index,
      ).subject;
    expect(subjectOf('anna', 'bert')).toBe('the other matter');
    expect(subjectOf('bert')).toBe('the matter');
  });

  test('comes with the main subject where as many belong to another', async () => {
    const folder = await seedFolder({
      'subjects/another.json': subject({ id: 'another', name: 'the other matter', weights: 'fronts' }),
      'entities/person/anna.json': entity('anna', 'bert', { subjects: ['another', 'matter'] }),
      'entities/person/bert.json': entity('bert', 'anna', { subjects: ['matter'] }),
    });
    const index = indexKnowledge(await loadKnowledge(folder));
    expect(digest([count('anna', 1)], { today: TODAY }, index).subject).toBe('the matter');
  });
});

describe('the cast', () => {
  test('is by how often the page names them', async () => {
    const counts = [count('truce', 1), count('anna', 2), count('geneva', 5), count('bert', 9), count('nobody', 4)];
    const { cast } = digest(counts, { today: TODAY }, await seeds());
    expect(cast.map(({ id, count: times }) => [id, times])).toEqual([
      ['bert', 9],
      ['geneva', 5],
      ['anna', 2],
      ['truce', 1],
    ]);
    expect(cast[0]).toMatchObject({ name: 'Name of bert', role: 'A role', category: 'person' });
  });
});

describe('where matters stand', () => {
  test('is said of the two deals or measures that the page names most, with the date it was known', async () => {
    const counts = [count('anna', 9), count('truce', 2), count('geneva', 1), count('busan', 5)];
    const { standing } = digest(counts, { today: TODAY }, await seeds());
    expect(standing.map(({ entity: { id }, now }) => [id, now.is, now.asOf, now.text])).toEqual([
      ['busan', 'current', '2025-10-30', 'It holds on 2025-10-30.'],
      ['truce', 'unknown', '2025-11-10', undefined],
    ]);
  });
});

test('what has no standing is passed over', async () => {
  const folder = await seedFolder({
    'entities/deal/talks.json': entity('talks', 'anna', { category: 'deal', aliases: ['Talks'], standing: undefined }),
  });
  const index = indexKnowledge(await loadKnowledge(folder));
  expect(digest([count('talks', 9)], { today: TODAY }, index).standing).toEqual([]);
});

describe('the story so far', () => {
  const story = async (events: Record<string, unknown>[], date?: string) =>
    digest([count('anna', 1), count('bert', 1)], { today: TODAY, article: date }, await seeds(events)).story;

  test('holds the events that two or more of the page’s entities share, oldest first', async () => {
    const rows = await story([
      both('later', '2025-06-01'),
      both('alone', '2025-05-01', ['anna']),
      both('stranger', '2025-05-02', ['anna', 'geneva']),
      both('earlier', '2019'),
    ]);
    expect(rows.map(({ when }) => when)).toEqual(['2019', '2025-06-01']);
    expect(rows[0]).toEqual({
      kind: 'event',
      when: '2019',
      text: 'It was earlier.',
      about: [
        { id: 'anna', name: 'Name of anna', category: 'person' },
        { id: 'bert', name: 'Name of bert', category: 'person' },
      ],
      cites: [{ source: 1, at: '¶4' }],
    });
  });

  test('has the article in its own place among them', async () => {
    const rows = await story([both('before', '2025-05-12'), both('after', '2025-10-30')], '2025-06-15');
    expect(rows.map(({ kind, when }) => [kind, when])).toEqual([
      ['event', '2025-05-12'],
      ['article', '2025-06-15'],
      ['event', '2025-10-30'],
    ]);
  });

  test('is empty where nothing is shared, with no article standing alone in it', async () => {
    expect(await story([both('alone', '2025-05-01', ['anna'])], '2025-06-15')).toEqual([]);
  });

  test('is cut to six events, those nearest to the article’s day', async () => {
    const years = Array.from({ length: 12 }, (_, at) => both(`y${2010 + at}`, String(2010 + at)));
    const told = (await story(years, '2015-12-31')).filter(({ kind }) => kind === 'event').map(({ when }) => when);
    expect(told).toHaveLength(6);
    expect(told).toContain('2015');
    expect(told).not.toContain('2010');
    expect(told).not.toContain('2020');
  });

  test('always has the newest that has happened by today, so that it does not seem to end before', async () => {
    const events = [...Array.from({ length: 8 }, (_, at) => both(`d${at}`, `2015-12-${10 + at}`)), both('new', '2025')];
    const planned = { ...both('visit', '2025-02'), planned: true };
    const told = (await story([...events, planned], '2015-12-11')).map(({ when }) => when);
    expect(told).toContain('2025');
    expect(told).not.toContain('2025-02');
    const today = (await story([...events, planned, both('today', TODAY)], '2015-12-11')).map(({ when }) => when);
    expect(today).toContain(TODAY);
  });

  test('always has the next event after the article, however far it is', async () => {
    const before = Array.from({ length: 8 }, (_, at) => both(`d${at}`, `2015-12-${10 + at}`));
    const rows = await story([...before, both('next', '2025'), both('last', '2026-01-02')], '2015-12-31');
    expect(rows.map(({ when }) => when)).toContain('2025');
    expect(rows.filter(({ kind }) => kind === 'event')).toHaveLength(6);
  });

  test('has two from before the article, though what came later is nearer to it', async () => {
    const after = Array.from({ length: 8 }, (_, at) => both(`d${at}`, `2016-01-${10 + at}`));
    const rows = await story([both('y1', '2011'), both('y2', '2012'), both('y3', '2013'), ...after], '2015-12-31');
    expect(rows.map(({ when }) => when).slice(0, 2)).toEqual(['2012', '2013']);
    expect(rows.filter(({ kind }) => kind === 'event')).toHaveLength(6);
  });

  test('has no more than two from before the article where enough came later, though these are further away', async () => {
    const before = Array.from({ length: 8 }, (_, at) => both(`b${at}`, `2015-12-${10 + at}`));
    const after = ['2017', '2018', '2019', '2020'].map((year) => both(`a${year}`, year));
    const rows = await story([...before, ...after], '2015-12-31');
    const days = rows.filter(({ kind }) => kind === 'event').map(({ when }) => when);
    expect(days).toEqual(['2015-12-16', '2015-12-17', '2017', '2018', '2019', '2020']);
  });

  test('prefers those who are in few events, and leaves out what was named for its day alone', async () => {
    const everywhere = Array.from({ length: 30 }, (_, at) =>
      both(`d${at}`, `2014-11-${String(at + 1).padStart(2, '0')}`, ['anna', 'geneva']),
    );
    const events = [
      ...everywhere,
      both('rare', '2014-01-01', ['bert', 'truce']),
      both('often', '2024', ['anna', 'busan']),
    ];
    const index = await seeds(events);
    const named = ['anna', 'bert', 'truce', 'busan', 'geneva'].map((id) => count(id, 1));
    const { story: rows } = digest(named, { today: TODAY, article: '2014-12-31' }, index);
    expect(rows.map(({ when }) => when)).toContain('2014-01-01');
  });

  test('holds what happened in the week of the article, though heavier events are a few months away', async () => {
    const heavier = Array.from({ length: 6 }, (_, at) => both(`d${at}`, `2014-0${2 + at}-01`, ['anna', 'bert']));
    const others = Array.from({ length: 40 }, (_, at) => both(`o${at}`, '2013', ['geneva', 'truce']));
    const index = await seeds([...others, ...heavier, both('week', '2014-12-27', ['anna', 'truce'])]);
    const named = [count('anna', 3), count('bert', 3), count('truce', 1)];
    const { story: rows } = digest(named, { today: TODAY, article: '2014-12-31' }, index);
    expect(rows.map(({ when }) => when)).toContain('2014-12-27');
  });

  test('prefers what the partner of its front took part in, though the page does not name that one', async () => {
    const six = (other: string) =>
      Array.from({ length: 6 }, (_, at) =>
        event({ id: `${other}${at}`, text: `Ruritania hears of ${other} ${at}.`, entities: ['anna', other] }),
      );
    const index = await seeds([...six('bert'), ...six('busan')], {
      'subjects/matter.json': subject({ cards: ['busan'] }),
    });
    const { story: rows } = digest([count('anna', 2), count('bert', 2)], { today: TODAY }, index, ['matter']);
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toMatchObject({ text: expect.stringContaining('busan') });
  });

  test('is not that of one alone, however often the page names that one', async () => {
    const mostly = Array.from({ length: 8 }, (_, at) => both(`d${at}`, `2014-11-${10 + at}`, ['anna', 'geneva']));
    const index = await seeds([...mostly, both('rare', '2014-01-01', ['bert', 'truce'])]);
    const named = [count('anna', 99), count('bert', 3), count('truce', 3), count('geneva', 3)];
    const { story: rows } = digest(named, { today: TODAY, article: '2014-12-31' }, index);
    expect(rows.map(({ when }) => when)).toContain('2014-01-01');
  });

  test('keeps the order of the seeds where two have the same day', async () => {
    const later = both('veto', { date: '2019', label: 'after early 2019' });
    const rows = await story([both('deal', { date: '2019', label: 'early 2019' }), { ...later }], '2019-06-30');
    expect(rows.map((row) => (row.kind === 'event' ? row.text : ''))).toEqual(['It was deal.', 'It was veto.', '']);
  });

  test('tells how many of its events have happened since the article, by today', async () => {
    const laterOn = async (today: string, ...events: Record<string, unknown>[]) =>
      digest([count('anna', 1), count('bert', 1)], { today, article: '2025-06-15' }, await seeds(events)).article
        ?.later;
    const events = [both('before', '2025-05-12'), both('same', '2025-06-15'), both('after', '2025-10-30')];
    const visit = { ...both('visit', '2025-12-05'), planned: true };
    expect(await laterOn('2025-10-29', ...events, visit)).toBe(0);
    expect(await laterOn('2025-10-30', ...events, visit)).toBe(1);
    expect(await laterOn('2026-01-01', ...events, both('late', '2025-12-04'), visit)).toBe(2);
  });

  test('says of an event that it was planned', async () => {
    const [row] = await story([{ ...both('visit', '2026-09'), planned: true }]);
    expect(row).toMatchObject({ kind: 'event', when: '2026-09', text: 'It was visit.', planned: true });
  });

  test('keeps the words of the seeds for a date where they have some', async () => {
    const [row] = await story([both('early', { date: '2023', label: 'early 2023' })]);
    expect(row?.when).toEqual({ date: '2023', label: 'early 2023' });
  });
});

test.each([
  ['of the day of the newest source', '2026-01-10', undefined],
  ['of a later day', '2026-01-11', '2026-01-10'],
])('an article %s says until when anything is known only if it is newer than that', async (_, article, known) => {
  const { article: made } = digest([count('anna', 1)], { today: '2026-02-10', article }, await seeds());
  expect(made?.known).toBe(known);
});

describe('of the whole knowledge base', () => {
  let index: KnowledgeIndex;
  beforeAll(async () => {
    index = indexKnowledge(await loadKnowledge('seeds'));
  });

  test('it is what the popup accepts, and counts what it was given', () => {
    const counts = index.entities.map(({ id }, at) => count(id, (at % 7) + 1));
    const made = digest(counts, { today: TODAY, article: '2025-11-04' }, index);
    expect(Digest.parse(JSON.parse(JSON.stringify(made)))).toEqual(JSON.parse(JSON.stringify(made)));
    const sum = (list: readonly { count: number }[]) => list.reduce((all, { count: times }) => all + times, 0);
    expect(sum(made.cast)).toBe(sum(counts));
    const order = made.cast.map(({ count: times }) => times);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(made.story.filter(({ kind }) => kind === 'article')).toHaveLength(1);
  });

  test('it says that there is news where cards tell of something after the article', () => {
    const newsOf = (id: string, article: string) =>
      digest([count(id, 2)], { today: TODAY, article }, index).article?.hasNews;
    expect(newsOf('he-lifeng', '2025-06-02')).toBe(true);
    expect(newsOf('f-35', '2025-12-20')).toBe(false);
  });
});
