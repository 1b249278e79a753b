import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../lib/knowledge/cards';
import { firstDay } from '../../../lib/knowledge/dates';
import { findFact } from '../../../lib/knowledge/integrity';
import { readSeeds } from '../../../lib/knowledge/load';
import { RELATIONS, type RelationType } from '../../../lib/knowledge/relations';
import { CATEGORIES, type When } from '../../../lib/knowledge/schema';
import { coverageOf } from '../../../seeds/tools/coverage';
import { runsOf, sharedRuns, wordsOf } from './words';

const { knowledge, problems } = await readSeeds('seeds');
const { entities, events, series, sources } = knowledge;
const byId = new Map(entities.map((entity) => [entity.id, entity]));

const SHARED = '../shared';
const ROSTER = join(SHARED, 'seed/roster.json');
const roster = existsSync(ROSTER);
if (!roster) console.warn(`Skipped: comparisons with the roster and the source texts, for there is no ${SHARED}`);

test('the seeds are clean', () => {
  expect(problems).toEqual([]);
});

test('they hold what was asked for', () => {
  expect(events.length).toBeGreaterThanOrEqual(60);
  expect(entities.reduce((sum, { relations }) => sum + relations.length, 0)).toBeGreaterThanOrEqual(150);
  expect(coverageOf(knowledge).filter(({ facts, relations }) => facts === 0 || relations === 0)).toEqual([]);
});

test.skipIf(!roster)(
  'every entity of the roster has its card, with its name and category, and no other has',
  async () => {
    type Listed = { id: string; name: string; category: string };
    const listed = (JSON.parse(await readFile(ROSTER, 'utf8')) as { entities: Listed[] }).entities;
    const key = ({ id, name, category }: Listed) => `${id} ${category} ${name}`;
    expect(entities.map(key).sort()).toEqual(listed.map(key).sort());
  },
);

test('the timeline runs from the 1840s to August 2026', () => {
  const days = events.map(({ when }) => firstDay(dateOf(when))).sort();
  expect(days[0]).toMatch(/^184/);
  expect(days.some((day) => day.startsWith('2026-08'))).toBe(true);
});

test('a file stands in the folder of its category', async () => {
  for (const category of CATEGORIES) {
    const ids = (await readdir(join('seeds/entities', category))).map((name) => name.replace('.json', ''));
    expect(ids.sort()).toEqual(
      entities
        .filter((entity) => entity.category === category)
        .map(({ id }) => id)
        .sort(),
    );
  }
});

const inOrder = (dated: readonly { when?: When | undefined }[]): boolean => {
  const days = dated.flatMap(({ when }) => (when ? [firstDay(dateOf(when))] : []));
  return days.every((day, at) => day >= (days[at - 1] ?? ''));
};

test('facts stand oldest first, as do the events of each file', async () => {
  expect(entities.filter(({ facts }) => !inOrder(facts)).map(({ id }) => id)).toEqual([]);
  for (const name of await readdir('seeds/events')) {
    const list = JSON.parse(await readFile(join('seeds/events', name), 'utf8')) as { when: When }[];
    expect(inOrder(list), name).toBe(true);
  }
});

test('entities that a stronger relation connects do not also “see” each other', () => {
  const pairs = entities.flatMap(({ id, relations }) =>
    relations.map(({ type, to }) => ({ pair: [id, to].sort().join(' '), weak: type === 'related-to' })),
  );
  const weak = pairs.filter((one) => one.weak).map(({ pair }) => pair);
  expect(weak.filter((pair) => pairs.filter((one) => one.pair === pair).length > 1)).toEqual([]);
});

test('every kind of relation is used', () => {
  const used = new Set(entities.flatMap(({ relations }) => relations.map(({ type }) => type)));
  expect(Object.keys(RELATIONS).filter((type) => !used.has(type as RelationType))).toEqual([]);
});

test('a fact is never replaced by an older one, nor by itself in a circle', () => {
  const day = (when: When) => firstDay(dateOf(when));
  for (const owner of entities) {
    for (const fact of owner.facts.filter(({ replacedBy }) => replacedBy)) {
      const chain = [fact];
      for (let at = { owner, fact }; at.fact.replacedBy; ) {
        const next = findFact(byId, at.owner, at.fact.replacedBy);
        if (!next) break;
        expect(chain, `${owner.id}: ${fact.text}`).not.toContain(next.fact);
        const later = !at.fact.when || !next.fact.when || day(next.fact.when) >= day(at.fact.when);
        expect(later, `${owner.id}: ${fact.text} → ${next.fact.text}`).toBe(true);
        chain.push(next.fact);
        at = next;
      }
    }
  }
});

test('steps of a series are in the order of time, and nothing is older than it could be', () => {
  for (const { points, until } of series) {
    const days = points.map(({ date }) => date);
    expect(days).toEqual([...days].sort());
    if (until) expect(until > (days.at(-1) ?? '')).toBe(true);
  }
});

/** Everything that is told in the seeds’ own words, with where it stands. */
const prose: [string, string][] = [
  ...entities.flatMap(({ id, role, summary, standing, facts }): [string, string][] => [
    [id, role],
    [id, summary],
    [id, standing.text ?? ''],
    ...facts.map(({ text }): [string, string] => [id, text]),
  ]),
  ...events.map(({ id, text }): [string, string] => [id, text]),
  ...series.flatMap(({ id, title, unit, note, points }): [string, string][] => [
    ...[title, unit, note ?? ''].map((text): [string, string] => [id, text]),
    ...points.map(({ label }): [string, string] => [id, label]),
  ]),
];

describe('the seeds’ prose', () => {
  const having = (pattern: RegExp) => prose.filter(([, text]) => pattern.test(text));

  test('has curly quotes and apostrophes', () => {
    expect(having(/["'`]/)).toEqual([]);
  });

  test('has no double space, no straggling space before a stop, and an en dash between figures', () => {
    expect(having(/ {2}| [.,;:]|\d-\d{2,4}\b(?!-day)/)).toEqual([]);
  });

  test('is spelled the American way', () => {
    const british = [
      /\b(?:author|capital|critic|emphas|final|global|harmon|liberal|maxim|minim|modern|normal|organ|penal|real|recogn|special|stabil|subsid|util)is(?:e|es|ed|ing|ation)\b/i,
      /\b(?:labour|favour|honour|behaviour|neighbour|harbour)\w*|\b(?:programme|licence|defence|centre|cheque|tonne)s?\b/i,
      /\b(?:travelled|travelling|modelled|cancelled|cancelling|fulfils?|towards|whilst|grey|aluminium|per cent)\b/i,
    ];
    expect(british.flatMap(having)).toEqual([]);
  });

  test('ends each statement with a stop, and no role with one', () => {
    const statements = [
      ...entities.flatMap(({ summary, standing, facts }) => [
        summary,
        ...(standing.text ? [standing.text] : []),
        ...facts.map(({ text }) => text),
      ]),
      ...events.map(({ text }) => text),
    ];
    expect(statements.filter((text) => !/[.!?]”?$/.test(text))).toEqual([]);
    expect(entities.filter(({ role }) => /\.$/.test(role) && !/\b(?:U\.S|Inc|Co)\.$/.test(role))).toEqual([]);
  });

  const fixed = [
    // A name of one word is too common to be cut out: most of what stands around it would go unmeasured.
    ...entities.map(({ name }) => name).filter((name) => name.includes(' ')),
    ...sources.map(({ title }) => title),
    'Office of the United States Trade Representative',
    'U.S. Trade Representative',
    'International Emergency Economic Powers Act',
  ];

  test.skipIf(!roster)('shares no eight words in a row with a source', async () => {
    const folders = [join(SHARED, 'seed'), join(SHARED, 'sources')];
    const texts = await Promise.all(folders.map(textsIn));
    const runs = runsOf(texts.flat());
    const shared = prose.flatMap(([id, text]) => sharedRuns(text, runs, fixed).map((run) => `${id}: ${run}`));
    expect(runs.size).toBeGreaterThan(20_000);
    expect(shared).toEqual([]);
  });
});

describe('the measure of shared words', () => {
  const runs = runsOf(['One two three four five six seven eight nine.']);

  test('finds eight in a row, whatever the marks and capitals, and not seven', () => {
    expect(sharedRuns('He said: “two, THREE four five six seven eight nine”.', runs, [])).toHaveLength(1);
    expect(sharedRuns('three four five six seven eight nine ten', runs, [])).toEqual([]);
  });

  test('does not count over a fixed term', () => {
    expect(sharedRuns('one two three four five six seven eight', runs, ['four five'])).toEqual([]);
  });

  test('takes figures, hyphens and possessives as words', () => {
    expect(wordsOf('China’s 12.5% on rare-earth magnets, U.S. says')).toEqual([
      "china's",
      '12.5%',
      'on',
      'rare-earth',
      'magnets',
      'u.s',
      'says',
    ]);
  });
});

async function textsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md|json)$/.test(name));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
