import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from './run';

/** A slow machine takes a second for each command, more when it has much else to do. */
const PATIENCE_MS = 40_000;

test.each<[string, string[], RegExp]>([
  ['seeds/tools/check.ts', ['--only', 'he-lifeng', '--brief'], /'--brief'/],
  ['seeds/tools/check.ts', ['--only'], /'--only <value>'/],
  ['seeds/tools/stale.ts', ['2026-11-24'], /'2026-11-24'/],
  ['seeds/tools/new.ts', ['person', 'No Body', '--dry'], /'--dry'/],
  ['tests/demo/start.ts', ['--canada'], /'--canada'/],
])('%s refuses %j, and does nothing', { timeout: PATIENCE_MS }, async (script, args, message) => {
  const { code, out, err } = await run(script, args);
  expect(err).toMatch(message);
  expect(err).toMatch(/^[^\n]+\n$/);
  expect([code, out]).toEqual([1, '']);
  expect((await readdir('seeds/entities/person')).filter((file) => file.startsWith('no-body'))).toEqual([]);
});

test.each(['check', 'ended', 'new', 'stale', 'spot'])(
  '%s tells with --help how it is used',
  {
    timeout: PATIENCE_MS,
  },
  async (name) => {
    const { code, out, err } = await run(`seeds/tools/${name}.ts`, ['--help']);
    expect(out).toMatch(/^npm run [\w:]+(?: -- | {2})/);
    expect([code, err]).toEqual([0, '']);
  },
);
