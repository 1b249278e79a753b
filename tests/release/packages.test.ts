import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../lib/build/load';
import { newestSource } from '../../lib/knowledge/knowledge-base';
import { formatDateInFull } from '../../lib/words/dates';
import { run } from '../unit/tools/run';

const FOLDER = '.output/release';

const sums = () => readFileSync(join(FOLDER, 'SHA256SUMS'), 'utf8');

test('the list of sums names every package, and each has its sum', () => {
  const lines = sums().trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.zip'))
      .sort(),
  );
  expect(lines).toHaveLength(3);
  for (const line of lines)
    expect(
      createHash('sha256')
        .update(readFileSync(join(FOLDER, line.slice(66))))
        .digest('hex'),
    ).toBe(line.slice(0, 64));
});

test('the description for the stores says until when its sources reach', async () => {
  const description = readFileSync(join(FOLDER, 'description.txt'), 'utf8');
  const newest = newestSource(await loadKnowledge('seeds'));
  expect(description).toMatch(/^You are halfway/);
  expect(description.trimEnd().split('\n').at(-1)).toBe(`Sources to ${formatDateInFull(newest)}.`);
});

test('built and packed again, the packages are the same to the byte', async () => {
  const before = sums();
  expect((await run('lib/build/release/release.ts', ['--draft'])).code).toBe(0);
  expect(sums()).toBe(before);
});
