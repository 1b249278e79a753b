import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge, readSeeds } from '../../../lib/build/load';
import { CATEGORIES, type Category } from '../../../lib/knowledge/categories';
import { unfilled } from '../../../lib/knowledge/checking/unfilled';
import { citedByNobody, coverageOf, formatCoverage } from '../../../seeds/tools/reports/coverage';
import { deadlines } from '../../../seeds/tools/reports/deadlines';
import { onlyIn, unknownAmong } from '../../../seeds/tools/reports/only';
import { speakingOf } from '../../../seeds/tools/reports/speaking-of';
import { staleOn } from '../../../seeds/tools/reports/staleness';
import { stateThatCanEnd, writeEnding } from '../../../seeds/tools/writing/ending';
import { HINTS } from '../../../seeds/tools/writing/hints';
import { jsonSchemas } from '../../../seeds/tools/writing/json-schemas';
import {
  EVENT_HINTS,
  RATE_HINTS,
  SERIES_HINTS,
  SOURCE_HINTS,
  SUBJECT_HINTS,
} from '../../../seeds/tools/writing/list-hints';
import { idOf, scaffold } from '../../../seeds/tools/writing/scaffold';
import { entity, event, rate, seedFolder, series, source } from './seed-folder';

describe('coverage', () => {
  test('counts relations from both ends, and the sources of a card with their newest date', async () => {
    const folder = await seedFolder({
      'sources.json': [source(), source({ id: 'order', date: '2026-02-20' })],
      'events/all.json': [event({ source: 'order' }), event({ id: 'more', text: 'They talk again.', source: 'order' })],
    });
    const rows = coverageOf(await loadKnowledge(folder));
    expect(rows).toEqual([
      { id: 'anna', facts: 1, events: 2, relations: 2, sources: 2, newest: '2026-02-20' },
      { id: 'bert', facts: 1, events: 0, relations: 2, sources: 1, newest: '2026-01-10' },
    ]);
    expect(formatCoverage(rows).split('\n').at(-1)).toMatch(/^bert +1 +0 +2 +1 {2}2026-01-10$/);
  });
});

describe('what an editor should look at again', () => {
  test.each([
    ['stay suspended until 10 November 2026', '2025-11-04', ['2026-11-10']],
    ['suspended until November 10, 2026.', '2025-11-04', ['2026-11-10']],
    [
      'for 150 days from February 24; it lapses on July 24 unless prolonged',
      '2026-02-20',
      ['2026-07-24', '2026-07-24'],
    ],
    ['prolonged by 90 days from 12 August', '2025-08-11', ['2025-11-10']],
    ['until 3 January', '2025-11-04', ['2026-01-03']],
    ['It is charged for 150 days from 24 February.', '2026-05-01', ['2026-07-24']],
    ['It runs until 1 August.', '', []],
    ['It runs until 1 August 2026.', '', ['2026-08-01']],
    ['ended by an order of 20 February 2026', '2025-11-04', []],
    ['paused until 10 November 2026', '2026-12-01', []],
  ])('“%s”, said on %s, ends on %s', (text, said, ends) => {
    expect(deadlines(text, said)).toEqual(ends);
  });

  const lists = async (on: string, change: Record<string, unknown>) => {
    const knowledge = await loadKnowledge(await seedFolder({ 'series.json': [], 'rates.json': [], ...change }));
    return Object.values(staleOn(knowledge, on)).map((list) => list.map(({ id, since }) => `${since} ${id}`));
  };
  const anna = (change: Record<string, unknown>) => ({ 'entities/person/anna.json': entity('anna', 'bert', change) });
  const bert = (is: string | undefined, asOf = '2025-06-01') => ({
    'entities/person/bert.json': entity('bert', 'anna', {
      standing: is && { is, asOf, text: 'So it was.', source: 'paper', at: '¶1' },
    }),
  });
  const NEW = { standing: { is: 'current', asOf: '2026-01-10', text: 'It stands.', source: 'paper', at: '¶1' } };

  test('are standings that are current or unknown, each by itself', async () => {
    expect(await lists('2026-02-01', { ...anna(NEW), ...bert('current') })).toEqual([
      ['2025-06-01 bert'],
      [],
      [],
      [],
      [],
    ]);
    expect(await lists('2026-02-01', { ...anna(NEW), ...bert('unknown') })).toEqual([
      [],
      ['2025-06-01 bert'],
      [],
      [],
      [],
    ]);
  });

  test.each(['closed', undefined])('are never standings that are %s', async (is) => {
    const [current, unknown, , , unsourced] = await lists('2036-01-01', bert(is));
    expect([current, unknown, unsourced]).toEqual([['2026-01-10 anna'], [], ['2026-01-10 anna']]);
  });

  test('are states and standings that were to run out, in words or as a day, unless that is settled', async () => {
    const state = { is: 'state', when: '2026-01-10', source: 'paper', at: '¶2' };
    const facts = [
      { ...state, text: 'It is paused until 1 March 2026.' },
      { ...state, text: 'It is paused.', until: '2026-03-02' },
      { ...state, text: 'Replaced: paused until 3 March 2026.', replacedBy: 'next' },
      { ...state, id: 'next', text: 'It is paused anew.' },
      { ...state, text: 'Ended.', until: '2026-03-04', ended: { on: '2026-01-10', source: 'paper', at: '¶2' } },
      { ...state, is: 'act', text: 'Anna promises a pause until 5 March 2026.' },
    ];
    const standing = { ...NEW.standing, until: '2026-03-06' };
    const [, , passed] = await lists('2026-03-07', anna({ facts, standing }));
    expect(passed).toEqual(['2026-03-01 anna', '2026-03-02 anna', '2026-03-06 anna']);
    expect((await lists('2026-03-06', anna({ facts, standing })))[2]).not.toContain('2026-03-06 anna');
  });

  test('are charts that end long ago, and cards without a source of the last year', async () => {
    const [, , , charts, unsourced] = await lists('2027-01-11', { 'series.json': [series({ until: '2026-01-09' })] });
    expect(charts).toEqual(['2026-01-09 rate']);
    expect(unsourced).toEqual(['2026-01-10 anna', '2026-01-10 bert']);
  });
});

describe('recording that a state has ended', () => {
  const state = { is: 'state', text: 'It is “paused”, {so} to say.', source: 'paper', at: '¶2' } as const;
  const ending = { on: '2026-01-09', source: 'paper', at: 'sec. "1"' };
  const anna = (facts: unknown[]) => entity('anna', 'bert', { facts });

  test.each([
    ['on one line', (json: unknown) => JSON.stringify(json)],
    ['on many', (json: unknown) => JSON.stringify(json, null, 2)],
  ])('writes it into that state of a file %s, and leaves all else as it is', async (_, write) => {
    const other = { ...state, text: 'It is banned.' };
    const file = write(anna([other, { ...state, id: 'pause' }]));
    const written = writeEnding(file, { ...state, id: 'pause' }, ending);
    expect(JSON.parse(written)).toEqual(anna([other, { ...state, id: 'pause', ended: ending }]));
    expect(written.replace(/, "ended": \{[^}]*\}/, '')).toBe(file);
  });

  test('takes the id of a fact, or its place', async () => {
    const { entities } = await loadKnowledge(
      await seedFolder({ 'entities/person/anna.json': anna([{ ...state, id: 'pause' }]) }),
    );
    const [first] = entities;
    if (!first) throw new Error('there is no entity');
    expect(stateThatCanEnd(first, 'pause')).toBe(first.facts[0]);
    expect(stateThatCanEnd(first, '0')).toBe(first.facts[0]);
    expect(() => stateThatCanEnd(first, '1')).toThrow(/no fact “1”/);
  });

  test.each([
    ['an act', { ...state, is: 'act' }, /is an act/],
    ['a state that has ended', { ...state, ended: ending }, /ended on 2026-01-09 already/],
    ['a state that was replaced', { ...state, id: 'old', replacedBy: 'new' }, /was replaced by new/],
  ])('refuses %s', async (_, fact, message) => {
    const facts = [fact, { ...state, id: 'new', text: 'It is new.' }];
    const { entities } = await loadKnowledge(await seedFolder({ 'entities/person/anna.json': anna(facts) }));
    expect(() => entities[0] && stateThatCanEnd(entities[0], '0')).toThrow(message);
  });

  test('shows what else speaks of it: what it replaced, its card, whoever names it, events and charts', async () => {
    const facts = [
      { ...state, text: 'It is open.', replacedBy: 'pause' },
      { ...state, id: 'pause' },
    ];
    const bert = { is: 'act', text: 'Bert asks name of Anna to wait.', source: 'paper', at: '¶2' };
    const knowledge = await loadKnowledge(
      await seedFolder({
        'series.json': [series({ entities: ['bert'] })],
        'entities/person/anna.json': anna(facts),
        'entities/person/bert.json': entity('bert', 'anna', { facts: [bert, { ...bert, text: 'Bert sleeps.' }] }),
      }),
    );
    const [owner] = knowledge.entities;
    const pause = owner && stateThatCanEnd(owner, 'pause');
    if (!owner || !pause) throw new Error('there is no such state');
    const shown = speakingOf(pause, owner, knowledge).map(({ field, text }) => `${field}: ${text.slice(0, 12)}`);
    expect(shown).toEqual([
      'facts.0: It is open.',
      'anna-cheese: 15% on chees',
      'role: A role',
      'summary: word0 word1 ',
      'standing.text: It stands.',
      'facts.0.text: Bert asks na',
      'talk.text: They talk.',
    ]);
  });
});

test('the check of some cards shows the faults of their files and of the events that name them', async () => {
  const knowledge = await loadKnowledge(
    await seedFolder({
      'events/all.json': [
        event(),
        event({ id: 'both', text: 'Both talk.', entities: ['anna', 'bert'] }),
        event({ id: 'others', text: 'Bert talks.', entities: ['bert'] }),
      ],
    }),
  );
  const shown = onlyIn(['anna'], knowledge);
  const fault = (file: string, field = 'role') => shown({ file, field, value: '', message: '' });
  expect(fault('seeds/entities/person/anna.json')).toBe(true);
  expect(fault('seeds/entities/person/bert.json')).toBe(false);
  expect(fault('seeds/sources.json')).toBe(false);
  expect(fault('seeds/events/all.json', 'talk.text')).toBe(true);
  expect(fault('seeds/events/all.json', 'both.text')).toBe(true);
  expect(fault('seeds/events/all.json', 'others.text')).toBe(false);
});

test('the check of some cards shows the faults of sources, rates and charts of theirs, and of what may be theirs', async () => {
  const bert = { is: 'act', text: 'Bert sleeps.', source: 'order', at: '¶2' };
  const knowledge = await loadKnowledge(
    await seedFolder({
      'sources.json': [source(), source({ id: 'order' })],
      'series.json': [
        series(),
        series({ id: 'both', entities: ['anna', 'bert'] }),
        series({ id: 'others', entities: ['bert'] }),
      ],
      'rates.json': [
        rate(),
        rate({ id: 'by-anna', partner: 'bert', goods: 'milk', measures: ['anna'] }),
        rate({ id: 'bert-cheese', partner: 'bert' }),
      ],
      'entities/person/bert.json': entity('bert', 'anna', { facts: [bert] }),
    }),
  );
  const shown = onlyIn(['anna'], knowledge);
  const fault = (file: string, field: string) => shown({ file: `seeds/${file}`, field, value: '', message: '' });
  expect(fault('sources.json', 'paper.url')).toBe(true);
  expect(fault('sources.json', 'order.url')).toBe(false);
  expect(fault('sources.json', '(whole file)')).toBe(true);
  expect(fault('series.json', 'rate.title')).toBe(true);
  expect(fault('series.json', 'both.title')).toBe(true);
  expect(fault('series.json', 'others.title')).toBe(false);
  expect(fault('rates.json', 'anna-cheese.rate')).toBe(true);
  expect(fault('rates.json', 'by-anna.rate')).toBe(true);
  expect(fault('rates.json', 'bert-cheese.rate')).toBe(false);
  expect(fault('events/all.json', 'unread.text')).toBe(true);
  expect(fault('entities/person/bert.json', '(whole file)')).toBe(false);
});

test('a source that nothing cites is named, and no other', async () => {
  const ended = { on: '2026-01-10', source: 'end', at: '¶1' };
  const files = {
    'sources.json': ['paper', 'idle', 'end', 'further'].map((id) => source({ id })),
    'rates.json': [rate({ ended, also: [{ source: 'further', at: '¶1' }] })],
  };
  expect(citedByNobody(await loadKnowledge(await seedFolder(files)))).toEqual(['idle']);
});

test('the check of some cards refuses an id that no card has, and knows a card that does not fit the schema yet', async () => {
  const blank = { 'entities/person/carl.json': scaffold('person', 'Carl', []).text };
  const { knowledge, problems } = await readSeeds(await seedFolder(blank));
  expect(unknownAmong(['anna', 'carl', 'wang-wentao', ''], knowledge, problems)).toEqual(['wang-wentao', '']);
});

describe('the scaffold of a new entity', () => {
  const made = scaffold('person', 'Wang Wentao', ['he-lifeng']);
  const json: unknown = JSON.parse(made.text);

  test('is JSON, goes where an editor looks for it, and names itself', () => {
    expect(made.path).toBe('entities/person/wang-wentao.json');
    expect(json).toMatchObject({ id: 'wang-wentao', name: 'Wang Wentao', category: 'person' });
  });

  test('fails the check until each blank is filled in, and the check names just those', async () => {
    const { problems } = await readSeeds(await seedFolder({ [made.path]: made.text }));
    const blanks = unfilled(json).map((path) => path.join('.'));
    expect(blanks).toContain('summary');
    expect(blanks).toContain('facts.2.at');
    expect(problems.map(({ field }) => field)).toEqual(blanks);
    expect(problems.every(({ file, message }) => file.endsWith(made.path) && /filled in/.test(message))).toBe(true);
  });

  test('shows a hint at each blank', () => {
    expect(made.text).not.toContain('undefined');
    expect(made.text.match(/"TODO [^"]{10,}"/g)).toHaveLength(unfilled(json).length);
  });

  test.each(CATEGORIES)('of the category %s has only blanks to fill in, each with a hint', async (category) => {
    const { path, text } = scaffold(category, 'New Thing', []);
    expect(text).not.toContain('undefined');
    const { problems } = await readSeeds(await seedFolder({ [path]: text }));
    expect(problems.map(({ field }) => field)).toEqual(unfilled(JSON.parse(text)).map((keys) => keys.join('.')));
  });

  test.each<[Category, string[], string[]]>([
    ['person', ['say', 'spoken', 'side'], ['parties', 'inText']],
    ['measure', ['parties', 'inText', 'meant'], ['say', 'spoken']],
    ['deal', ['parties', 'inText', 'meant'], ['say', 'spoken']],
    ['goods', ['inText'], ['say', 'spoken']],
  ])('of the category %s has %j, and not %j', (category, has, lacks) => {
    const keys = Object.keys(JSON.parse(scaffold(category, 'New Thing', []).text) as object);
    expect(has.filter((key) => !keys.includes(key))).toEqual([]);
    expect(lacks.filter((key) => keys.includes(key))).toEqual([]);
  });

  test.each([
    ['hero', 'Wang Wentao', /“hero” is no category; it is one of person, /],
    ['person', 'He Lifeng', /“he-lifeng” is taken/],
    ['person', '—', /no name/],
  ])('of %s “%s” is refused', (category, name, message) => {
    expect(() => scaffold(category, name, ['he-lifeng'])).toThrow(message);
  });

  test.each([
    ['U.S.–China Board of Trade', 'us-china-board-of-trade'],
    ['People’s Bank of China', 'peoples-bank-of-china'],
    ['Señor Peña', 'senor-pena'],
    ['Łukasz Straße', 'lukasz-strasse'],
  ])('the id of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

describe('the JSON Schemas for editors', () => {
  test.each(Object.entries(jsonSchemas()))(
    'seeds/%s is what the schema gives (npm run seeds:schema)',
    async (name, text) => {
      expect(await readFile(join('seeds', name), 'utf8')).toBe(text);
    },
  );

  test.each([
    ['subject', SUBJECT_HINTS],
    ['events', EVENT_HINTS],
    ['series', SERIES_HINTS],
    ['rates', RATE_HINTS],
    ['sources', SOURCE_HINTS],
  ])('every field of seeds/%s.schema.json has its hint, and every hint its field', (file, hints) => {
    const paths = new Set<string>();
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, one] of Object.entries(schema)) {
        if (key !== 'properties') look(one, path);
        else
          for (const [name, field] of Object.entries<{ description?: string }>(one)) {
            const there = path ? `${path}.${name}` : name;
            paths.add(there);
            expect([there, field.description]).toEqual([there, hints[there]]);
            look(field, there);
          }
      }
    };
    look(JSON.parse(jsonSchemas()[`${file}.schema.json`] ?? ''), '');
    expect([...paths].sort()).toEqual(Object.keys(hints).sort());
  });

  test('every hint belongs to a field of an entity', () => {
    const text = jsonSchemas()['entity.schema.json'] ?? '';
    const strays = Object.values(HINTS).filter((hint) => !text.includes(JSON.stringify(hint)));
    expect(strays).toEqual([]);
  });
});
