import { expect, test } from 'vitest';
import { run } from './run';

const STORIES = 'tests/gold/aboutness/fronts';

test('the gate tells of each folder what its texts are judged to be, and lists those of the front that stay dark', {
  timeout: 60_000,
}, async () => {
  const folders = [`${STORIES}/lit`, `${STORIES}/dark`];
  const { code, out, err } = await run('tests/bench/aboutness/gate.ts', [...folders, '--front', 'mexico']);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trim().split('\n');
  expect(lines.filter((line) => line.startsWith(STORIES))).toEqual(
    folders.map((folder) =>
      expect.stringMatching(new RegExp(`^${folder}: \\d+ texts, \\d+ core, \\d+ touch, \\d+ off; \\d+ with a mark$`)),
    ),
  );
  for (const line of lines.filter((line) => line.startsWith('  ')))
    expect(line).toMatch(/^ {2}(?:core|touch|off)(?:, with a mark)?: (?:\w+\+)?mexico-/);
});
