import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../lib/build/load';
import { dayOf } from '../../../lib/knowledge/dates';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { Timeline } from '../../../lib/messages/overview';
import { timelineOf } from '../../../lib/overview/timeline';
import { entity, event, seedFolder, subject } from '../knowledge/seed-folder';

const knowledge = await loadKnowledge('seeds');
const index = indexKnowledge(knowledge);
const DAYS = { today: '2026-11-24', article: '2025-06-02' };

const textsOf = ({ rows }: Timeline) => rows.flatMap(({ told }) => told.map(({ text }) => text));
const toldOf = ({ rows }: Timeline) => rows.flatMap(({ told }) => told);

const CASTS = [
  ['he-lifeng'],
  ['he-lifeng', 'scott-bessent', 'geneva-truce', 'rare-earths'],
  ['canada', 'mark-carney', 'canada-338-tariffs', 'lumber', 'donald-trump'],
  ['century-of-humiliation', 'unequal-treaties'],
  knowledge.entities.slice(0, 60).map(({ id }) => id),
];

describe.each(CASTS)('the timeline of a cast: %s', (...cast) => {
  const made = timelineOf(cast, DAYS, index);

  test('has every dated fact and every event of each of them once', () => {
    const facts = knowledge.entities
      .filter(({ id }) => cast.includes(id))
      .flatMap(({ facts }) => facts.filter(({ when }) => when).map(({ text }) => text));
    const events = knowledge.events.filter(({ entities }) => entities.some((id) => cast.includes(id)));
    expect(textsOf(made).sort()).toEqual([...facts, ...events.map(({ text }) => text)].sort());
    expect(new Set(toldOf(made).map(({ id }) => id)).size).toBe(toldOf(made).length);
  });

  test('is in the order of the days', () => {
    const days = made.rows.map(({ told }) => told[0]?.from ?? '');
    expect(days).toEqual([...days].sort());
    for (const { when, from } of toldOf(made)) expect(from).toBe(dayOf(when));
  });

  test('cites for each statement the documents that the seeds cite for it', () => {
    for (const { text, cites } of toldOf(made)) {
      const written = [...knowledge.events, ...knowledge.entities.flatMap(({ facts }) => facts)].filter(
        (one) => one.text === text,
      );
      const titles = cites.map(({ source }) => made.sources[source - 1]?.title);
      expect(written.map(({ source }) => index.source(source).title)).toContain(titles[0]);
    }
  });

  test('names whom and what each row is about, those of the cast first', () => {
    const ids = new Set(made.entities.map(({ id }) => id));
    for (const { about } of toldOf(made)) {
      expect(about.length).toBeGreaterThan(0);
      expect(cast).toContain(about[0]);
      expect(about.filter((id) => !ids.has(id))).toEqual([]);
    }
  });
});

test('it names only the fronts that its statements belong to', async () => {
  const seeds = await seedFolder({
    'subjects/other.json': subject({
      id: 'other',
      front: 'Graustark',
      name: 'the other matter',
      anchors: ['Graustark'],
    }),
    'events/all.json': [event()],
    'entities/person/anna.json': entity('anna', 'bert', { subjects: ['matter'] }),
    'entities/person/bert.json': entity('bert', 'anna', { subjects: ['other'] }),
  });
  const { fronts } = timelineOf(['anna'], DAYS, indexKnowledge(await loadKnowledge(seeds)));
  expect(fronts).toEqual([{ id: 'matter', front: 'Ruritania' }]);
});

test('without ids an event names who took part in the order in which the seeds do', async () => {
  const seeds = await seedFolder({ 'events/all.json': [event({ entities: ['bert', 'anna'] })] });
  const made = timelineOf(undefined, DAYS, indexKnowledge(await loadKnowledge(seeds)));
  expect(toldOf(made).find(({ id }) => id === 'event:talk')?.about).toEqual(['bert', 'anna']);
});

test('without ids it is that of everything, and what the background script may answer', () => {
  const made = timelineOf(undefined, DAYS, index);
  const dated = knowledge.entities.flatMap(({ facts }) => facts.filter(({ when }) => when));
  expect(toldOf(made)).toHaveLength(dated.length + knowledge.events.length);
  expect(Timeline.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
});

test('every statement belongs to a front that the timeline names', () => {
  const made = timelineOf(undefined, DAYS, index);
  const named = new Set(made.fronts.map(({ id }) => id));
  expect(named.size).toBe(knowledge.subjects.length);
  for (const { fronts } of toldOf(made)) {
    expect(fronts.length).toBeGreaterThan(0);
    expect(fronts.filter((id) => !named.has(id))).toEqual([]);
  }
});

describe('statements of the same news', () => {
  test('stand in one row, and those of one card never do', () => {
    const { rows } = timelineOf(undefined, DAYS, index);
    const shared = rows.filter(({ told }) => told.length > 1);
    expect(shared.length).toBeGreaterThan(300);
    for (const { told } of shared) {
      const cards = told.filter(({ id }) => id.includes('#')).map(({ id }) => id.split('#')[0]);
      expect(new Set(cards).size).toBe(cards.length);
    }
  });

  test('name the same percentages, if they name any', () => {
    const percentagesOf = (text: string) => text.match(/[\d.]+(?=%)/g) ?? [];
    for (const { told } of timelineOf(undefined, DAYS, index).rows) {
      const [head = [], ...rest] = told.map(({ text }): string[] => percentagesOf(text));
      for (const found of rest.filter((one) => head.length > 0 && one.length > 0))
        expect(found.filter((percentage) => head.includes(percentage))).not.toEqual([]);
    }
  });

  test('are on one front, or on what concerns all', () => {
    const forAll = knowledge.subjects.filter(({ weights }) => weights === 'all').map(({ id }) => id);
    for (const { told } of timelineOf(undefined, DAYS, index).rows) {
      const [head = [], ...rest] = told.map(({ fronts }): string[] => fronts);
      for (const fronts of rest)
        expect(fronts.some((id) => [...head, ...forAll].includes(id)) || head.some((id) => forAll.includes(id))).toBe(
          true,
        );
    }
  });

  test('begin with the event, though a fact of that day is told with a later last day', async () => {
    const text = 'Anna and Bert meet in Madrid for talks on cheese.';
    const fact = { is: 'act', text, when: '2025-09-14/2025-09-16', source: 'paper', at: '¶2' };
    const seeds = await seedFolder({
      'events/all.json': [event({ when: '2025-09-14', text: 'Anna meets Bert in Madrid for talks on cheese.' })],
      'entities/person/anna.json': entity('anna', 'bert', { facts: [fact] }),
    });
    const { rows } = timelineOf(['anna'], DAYS, indexKnowledge(await loadKnowledge(seeds)));
    expect(rows.map(({ told }) => told.map(({ id }) => id))).toEqual([['event:talk', 'anna#0']]);
  });

  test('begin with the event where there is one of that day, and never lie a week apart', () => {
    const { rows } = timelineOf(['usmca', 'nafta'], DAYS, index);
    const row = rows.find(({ told }) => told.some(({ text }) => text.startsWith('The USMCA, the trade agreement')));
    expect(row?.told.map(({ id }) => id.split(/[:#]/)[0])).toEqual(['event', 'usmca']);
    for (const { told } of timelineOf(undefined, DAYS, index).rows) {
      const [first] = told;
      const apart = told.map(({ from }) => Math.abs(Date.parse(from) - Date.parse(first?.from ?? '')) / 86_400_000);
      expect(Math.max(...apart)).toBeLessThanOrEqual(7);
    }
  });
});

describe('a statement', () => {
  const fact = (change: Record<string, unknown>) => ({
    is: 'state',
    when: '2025-05-12',
    text: 'It rains.',
    source: 'paper',
    at: '¶2',
    ...change,
  });
  const told = async (change: Record<string, unknown>, today = '2026-01-10', sun: Record<string, unknown> = {}) => {
    const facts = [
      fact(change),
      fact({ id: 'sun', when: '2025-08-01', text: 'The sun shines.', ...sun }),
      fact({ id: 'snow', when: '2025-10-01', text: 'It snows.' }),
    ];
    const seeds = await seedFolder({ 'entities/person/anna.json': entity('anna', 'bert', { facts }) });
    const made = timelineOf(['anna'], { today }, indexKnowledge(await loadKnowledge(seeds)));
    return made.rows.flatMap((row) => row.told).find(({ text }) => text === 'It rains.');
  };

  test('of a state that holds has no end', async () => {
    expect(await told({})).not.toHaveProperty('until');
    expect(await told({ until: '2026-03-01' })).not.toHaveProperty('until');
  });

  test('of one that holds no more says until when it held', async () => {
    expect(await told({ ended: { on: '2025-09-01', source: 'paper', at: '¶3' } })).toMatchObject({
      until: '2025-09-01',
    });
    expect(await told({ replacedBy: 'sun' })).toMatchObject({ until: '2025-08-01' });
    const snow = { replacedBy: 'snow' };
    expect(await told({ replacedBy: 'sun' }, '2026-01-10', snow)).toMatchObject({ until: '2025-08-01' });
  });

  test('of a month comes before one of that month’s first day', async () => {
    const facts = ['2025-05-01', '2025-05'].map((when) => fact({ is: 'act', when, text: `It happens in ${when}.` }));
    const seeds = await seedFolder({
      'events/all.json': [],
      'entities/person/anna.json': entity('anna', 'bert', { facts }),
    });
    const made = timelineOf(['anna'], { today: '2026-01-10' }, indexKnowledge(await loadKnowledge(seeds)));
    expect(toldOf(made).map(({ when }) => when)).toEqual(['2025-05', '2025-05-01']);
  });

  test('of one that was due to end says no more than that, as its card does', async () => {
    const due = await told({ until: '2025-11-10' });
    expect(due).toMatchObject({ due: '2025-11-10' });
    expect(due).not.toHaveProperty('until');
  });

  test('of one whose end is still to come has no end', async () => {
    const ended = { on: '2026-01-11', source: 'paper', at: '¶3' };
    expect(await told({ ended })).not.toHaveProperty('until');
    expect(await told({ ended }, '2026-01-11')).toMatchObject({ until: '2026-01-11' });
    expect(await told({ replacedBy: 'sun' }, '2025-07-31')).not.toHaveProperty('until');
  });

  test('says its first and last day, and is no more precise than its source', async () => {
    expect(await told({ ended: { on: '2025-09', source: 'paper', at: '¶3' } })).toMatchObject({ until: '2025-09' });
    expect(await told({ when: '2025-05' })).toMatchObject({ when: '2025-05', from: '2025-05-01', to: '2025-05-31' });
    expect(await told({ when: { date: '1840s', label: 'long ago' } })).toMatchObject({
      when: { date: '1840s', label: 'long ago' },
      from: '1840-01-01',
      to: '1849-12-31',
    });
  });

  test('of an event to come is planned, and a fact without a day is not told', async () => {
    const seeds = await seedFolder({ 'events/all.json': [event({ planned: true })] });
    const { rows, article } = timelineOf(['anna'], { today: '2026-01-10' }, indexKnowledge(await loadKnowledge(seeds)));
    expect(rows.map(({ told }) => told[0])).toMatchObject([{ id: 'event:talk', planned: true }]);
    expect(article).toBeUndefined();
  });
});
