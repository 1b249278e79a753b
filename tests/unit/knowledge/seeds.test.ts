import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSeeds } from '../../../lib/build/load';
import { dayOf } from '../../../lib/knowledge/dates';
import { indexKnowledge } from '../../../lib/knowledge/knowledge-index';
import { RELATION_TYPES } from '../../../lib/knowledge/relations';
import { frontOf } from '../../../lib/knowledge/schema/subject';
import { endOf } from '../../../lib/knowledge/states';
import { relations } from '../../../lib/words/relations';
import { coverageOf } from '../../../seeds/tools/reports/coverage';

const { knowledge, problems } = await readSeeds('seeds');
const { entities, events, sources } = knowledge;

const ROSTER = '../shared/seed/roster.json';
const roster = existsSync(ROSTER);
if (!roster) console.warn(`Skipped: the comparison with the roster, for there is no ${ROSTER}`);

// Their form is checked here; their style, which has the order of facts and events, in `prose.test.ts`.
test('the seeds are clean', () => {
  expect(problems).toEqual([]);
});

test('they hold what was asked for', () => {
  expect(events.length).toBeGreaterThanOrEqual(60);
  expect(entities.reduce((sum, { relations }) => sum + relations.length, 0)).toBeGreaterThanOrEqual(150);
  expect(coverageOf(knowledge).filter(({ facts, relations }) => facts === 0 || relations === 0)).toEqual([]);
});

/** Names in the roster of cards that were renamed since, as they say more than they did or say it more plainly. */
const RENAMED: Record<string, string> = {
  'us-tariffs-2025': 'U.S. tariffs on China, 2025', // It now answers what is charged on Chinese goods in all.
  'tariff-court-ruling': 'Tariff court ruling', // There are two rulings by now.
  'import-surcharge-2026': '2026 import surcharge',
  'ship-fees': 'Section 301 action on shipbuilding', // A title of one side’s investigation is no description.
  'forced-labor-301-2026': '2026 Section 301 action on forced labor',
};

test.skipIf(!roster)('every entity of the roster has its card, with its name and category', async () => {
  type Listed = { id: string; name: string; category: string };
  const listed = (JSON.parse(await readFile(ROSTER, 'utf8')) as { entities: Listed[] }).entities;
  const key = ({ id, name, category }: Listed) => `${id} ${category} ${name}`;
  const have = new Set(entities.map((one) => key({ ...one, name: RENAMED[one.id] ?? one.name })));
  expect(listed.map(key).filter((one) => !have.has(one))).toEqual([]);
});

test('the timeline runs from the 1840s to August 2026', () => {
  const days = events.map(({ when }) => dayOf(when)).sort();
  expect(days[0]).toMatch(/^184/);
  expect(days.some((day) => day.startsWith('2026-08'))).toBe(true);
});

test('both sides speak, and the newest source is new', () => {
  for (const side of ['China', 'United States'])
    expect(sources.filter((source) => source.side === side).length, side).toBeGreaterThanOrEqual(20);
  expect(
    sources
      .map(({ date }) => date)
      .sort()
      .at(-1)
      ?.localeCompare('2026-10-07'),
  ).toBeGreaterThanOrEqual(0);
});

test('every kind of relation is used', () => {
  const used = new Set(entities.flatMap(({ relations }) => relations.map(({ type }) => type)));
  expect(RELATION_TYPES.filter((type) => !used.has(type))).toEqual([]);
});

test('every kind of relation has words, and no words are left of a kind that is gone', () => {
  expect(Object.keys(relations)).toEqual([...RELATION_TYPES]);
});

test('one front concerns all partners at once, which the first page does not name beside them', () => {
  const common = knowledge.subjects.map(frontOf).filter(({ concernsAll }) => concernsAll);
  expect(common.map(({ id }) => id)).toEqual(['world']);
});

test('a duty is overtaken by the next rate of the same duty, and by no sum in which it goes on', () => {
  const index = indexKnowledge(knowledge);
  for (const id of ['us-tariffs-2025', 'fentanyl-tariffs']) {
    const owner = index.entity(id) ?? expect.fail(id);
    const fact = owner.facts.find((one) => one.is === 'state' && one.id === 'twenty') ?? expect.fail(id);
    expect(fact.is === 'state' && endOf({ fact, owner }, '2026-11-24', index)?.day, id).toBe('2025-11-10');
  }
});
