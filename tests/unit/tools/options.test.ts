import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from './run';

/** A slow machine takes a second for each command, more when it has much else to do. */
const PATIENCE_MS = 40_000;

test.each<[string, string[], RegExp]>([
  ['seeds/tools/check.ts', ['--only', 'he-lifeng', '--brief'], /'--brief'/],
  ['seeds/tools/check.ts', ['--only'], /'--only <value>'/],
  ['seeds/tools/check.ts', ['--only', ' ,'], /^--only needs the id of a card/],
  ['seeds/tools/schema.ts', ['subjects'], /'subjects'/],
  ['seeds/tools/stale.ts', ['2026-11-24'], /'2026-11-24'/],
  ['seeds/tools/new.ts', ['person', 'No Body', '--dry'], /'--dry'/],
  ['tests/demo/start.ts', ['--canada'], /'--canada'/],
  ['tests/bench/score.ts', ['--fronts', 'china'], /'--fronts'/],
  ['tests/bench/score.ts', ['--front', 'ruritania'], /and not “ruritania”$/m],
  ['tests/bench/aboutness/gate.ts', ['--front', 'ruritania'], /and not “ruritania”$/m],
  ['tests/bench/bench.ts', ['--only', 'lit,speed'], /and not “speed”$/m],
  ['tests/bench/bench.ts', ['--only', 'lit', '--runs', 'many'], /and not “many”$/m],
])('%s refuses %j, and does nothing', { timeout: PATIENCE_MS }, async (script, args, message) => {
  const { code, out, err } = await run(script, args);
  expect(err).toMatch(message);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect([code, out]).toEqual([1, '']);
  expect((await readdir('seeds/entities/person')).filter((file) => file.startsWith('no-body'))).toEqual([]);
});

test.each([
  ...['check', 'ended', 'new', 'schema', 'stale', 'spot'].map((name) => `seeds/tools/${name}.ts`),
  ...['accuracy', 'bench', 'score', 'aboutness/fit', 'aboutness/fit-fronts', 'aboutness/gate'].map(
    (name) => `tests/bench/${name}.ts`,
  ),
])(
  '%s tells with --help how it is used',
  {
    timeout: PATIENCE_MS,
  },
  async (script) => {
    const { code, out, err } = await run(script, ['--help']);
    expect(out).toMatch(/^npm run [\w:]+(?: -- | {2})/);
    expect([code, err]).toEqual([0, '']);
  },
);
