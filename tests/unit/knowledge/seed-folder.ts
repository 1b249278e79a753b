import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

type Json = Record<string, unknown>;

export const source = (change: Json = {}): Json => ({
  id: 'paper',
  kind: 'news-article',
  publisher: 'The Paper',
  date: '2026-01-10',
  title: 'A report',
  ...change,
});

const summary = Array.from({ length: 30 }, (_, at) => `word${at}`).join(' ');

/** A valid entity that points to `to`, with what a test wants to be different. */
export const entity = (id: string, to: string, change: Json = {}): Json => ({
  id,
  name: `Name of ${id}`,
  category: 'person',
  specific: true,
  role: 'A role',
  summary,
  standing: { is: 'current', asOf: '2026-01-10', text: 'It stands.', source: 'paper', at: '¶1' },
  facts: [{ is: 'act', text: 'It happens.', source: 'paper', at: '¶2' }],
  relations: [{ type: 'assists', to, source: 'paper', at: '¶3' }],
  aliases: [`Name of ${id}`],
  ...change,
});

export const event = (change: Json = {}): Json => ({
  id: 'talk',
  when: '2025-05-12',
  text: 'They talk.',
  entities: ['anna'],
  source: 'paper',
  at: '¶4',
  ...change,
});

const point = (date: string, value: number): Json => ({ date, value, label: 'A step', source: 'paper', at: '¶5' });

export const series = (change: Json = {}): Json => ({
  id: 'rate',
  title: 'A rate',
  unit: '%',
  entities: ['anna'],
  points: [point('2025-02-04', 10), point('2025-03-04', 20)],
  until: '2026-01-10',
  ...change,
});

export const rate = (change: Json = {}): Json => ({
  id: 'anna-cheese',
  partner: 'anna',
  goods: 'cheese',
  rate: '15%',
  basis: 'the Cheese Act',
  law: 'bert',
  is: 'in force',
  from: '2025-05-12',
  source: 'paper',
  at: '¶6',
  ...change,
});

export const subject = (change: Json = {}): Json => ({
  id: 'matter',
  front: 'Ruritania',
  name: 'the matter',
  about: 'cheese from Ruritania',
  anchors: ['Ruritania'],
  fields: ['cheese'],
  strongFields: ['cheese'],
  instruments: ['tariff'],
  topics: ['tariff'],
  otherTopics: [],
  weakFields: [],
  thirds: ['Graustark'],
  titles: ['Dairy'],
  offices: ['Taster'],
  neighbors: ['Strelsau'],
  ...change,
});

/** The files of small valid seeds, by path; what a test gives stands in their place. Text is written as it is. */
function seedFiles(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    'sources.json': [source()],
    'series.json': [series()],
    'rates.json': [rate()],
    'subjects/matter.json': subject(),
    'events/all.json': [event()],
    'entities/person/anna.json': entity('anna', 'bert'),
    'entities/person/bert.json': entity('bert', 'anna'),
    ...change,
  };
}

/** Writes seeds into a folder named `seeds` that is gone after the test. */
export async function seedFolder(change: Record<string, unknown> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'backstory-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [path, content] of Object.entries(seedFiles(change))) {
    const file = join(root, 'seeds', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return join(root, 'seeds');
}
