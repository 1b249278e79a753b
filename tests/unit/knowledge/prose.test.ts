import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeeds } from '../../../lib/build/load';
import { styleFindings } from '../../../seeds/tools/style/style';
import { runsOf, sharedRuns, wordsOf } from './words';

const { knowledge, origin } = await readSeeds('seeds');
const { entities, events, series, sources } = knowledge;

const SHARED = '../shared';
const shared = existsSync(join(SHARED, 'sources'));
if (!shared) console.warn(`Skipped: the comparison of words with the source texts, for there is no ${SHARED}`);

/** Everything that is told in the seeds’ own words, with where it stands. */
const prose: [string, string][] = [
  ...entities.flatMap(({ id, role, lead, summary, standing, facts }): [string, string][] => [
    [id, role],
    [id, lead ?? ''],
    [id, summary],
    [id, standing?.text ?? ''],
    ...facts.map(({ text }): [string, string] => [id, text]),
  ]),
  ...events.map(({ id, text }): [string, string] => [id, text]),
  ...series.flatMap(({ id, title, unit, note, points }): [string, string][] => [
    ...[title, unit, note ?? ''].map((text): [string, string] => [id, text]),
    ...points.map(({ label }): [string, string] => [id, label]),
  ]),
];

describe('the seeds’ prose', () => {
  test('breaks no rule of the house style', () => {
    expect(styleFindings(knowledge, origin).map(({ item, ...rest }) => ({ file: origin.get(item), ...rest }))).toEqual(
      [],
    );
  });

  const fixed = [
    // A name of one word is too common to be cut out: most of what stands around it would go unmeasured.
    ...entities.map(({ name }) => name).filter((name) => name.includes(' ')),
    ...sources.map(({ title }) => title),
    'Office of the United States Trade Representative',
    'U.S. Trade Representative',
    'International Emergency Economic Powers Act',
  ];

  test.skipIf(!shared)('shares no eight words in a row with a source', async () => {
    const folders = ['seed', 'sources', 'sources/later', 'sources/world'].map((name) => join(SHARED, name));
    const texts = await Promise.all(folders.map(textsIn));
    const runs = runsOf(texts.flat());
    const found = prose.flatMap(([id, text]) => sharedRuns(text, runs, fixed).map((run) => `${id}: ${run}`));
    expect(runs.size).toBeGreaterThan(20_000);
    expect(found).toEqual([]);
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

  test('takes figures, signs and the parts of compounds as words', () => {
    expect(wordsOf('China’s 12.5 percent on <i>rare-earth</i> magnets').join(' ')).toBe(
      "china's 12 5 % on rare earth magnets",
    );
  });
});

async function textsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /\.(?:txt|md|json)$/.test(name));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}
