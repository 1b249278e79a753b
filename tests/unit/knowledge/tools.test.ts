import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge, readSeeds } from '../../../lib/build/load';
import { unfilled } from '../../../lib/knowledge/checking/unfilled';
import { coverageOf, formatCoverage } from '../../../seeds/tools/reports/coverage';
import { deadlines } from '../../../seeds/tools/reports/deadlines';
import { staleOn } from '../../../seeds/tools/reports/staleness';
import { HINTS } from '../../../seeds/tools/writing/hints';
import { jsonSchemas } from '../../../seeds/tools/writing/json-schemas';
import { idOf, scaffold } from '../../../seeds/tools/writing/scaffold';
import { entity, event, seedFolder, series, source } from './seed-folder';

describe('coverage', () => {
  test('counts relations from both ends, and the sources of a card with their newest date', async () => {
    const folder = await seedFolder({
      'sources.json': [source(), source({ id: 'order', date: '2026-02-20' })],
      'events/all.json': [event({ source: 'order' }), event({ id: 'more', source: 'order' })],
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
    ['ended by an order of 20 February 2026', '2025-11-04', []],
    ['paused until 10 November 2026', '2026-12-01', []],
  ])('“%s”, said on %s, ends on %s', (text, said, ends) => {
    expect(deadlines(text, said)).toEqual(ends);
  });

  test('old standings, periods that have run out and entities without a new source, oldest first', async () => {
    const facts = [
      { when: '2026-01-10', text: 'Paused until 1 March 2026.', source: 'paper', at: '¶2' },
      {
        when: '2026-01-10',
        text: 'Replaced: paused until 2 March 2026.',
        source: 'paper',
        at: '¶2',
        replacedBy: 'end',
      },
      { id: 'end', when: '2026-09', text: 'A visit is planned.', source: 'paper', at: '¶2' },
      { when: '2018/2019', text: 'Long over, and said so.', source: 'paper', at: '¶2' },
    ];
    const standing = { notKnownAfter: '2025-06-01', source: 'paper', at: '¶1' };
    const folder = await seedFolder({
      'series.json': [series({ until: '2026-02-01' })],
      'entities/person/anna.json': entity('anna', 'bert', { facts }),
      'entities/person/bert.json': entity('bert', 'anna', { standing }),
    });
    const knowledge = await loadKnowledge(folder);
    const lists = (on: string) =>
      Object.values(staleOn(knowledge, on)).map((list) => list.map(({ id, since }) => `${since} ${id}`));
    expect(lists('2026-10-01')).toEqual([
      ['2025-06-01 bert', '2026-01-10 anna'],
      ['2026-02-01 rate', '2026-03-01 anna', '2026-09-30 anna'],
      [],
    ]);
    expect(lists('2026-01-11')).toEqual([['2025-06-01 bert'], [], []]);
    expect(lists('2027-01-11').at(-1)).toEqual(['2026-01-10 anna', '2026-01-10 bert']);
  });
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

  test('every hint belongs to a field of an entity', () => {
    const text = jsonSchemas()['entity.schema.json'] ?? '';
    const strays = Object.values(HINTS).filter((hint) => !text.includes(JSON.stringify(hint)));
    expect(strays).toEqual([]);
  });
});
