import { expect, test } from 'vitest';
import { run } from './run';

/** A slow machine takes a second for each command, more when it has much else to do. */
const PATIENCE_MS = 40_000;

test('the check of cards fails for an id that no card has, and not for one that a card has', {
  timeout: PATIENCE_MS,
}, async () => {
  const unknown = await run('seeds/tools/check.ts', ['--only', 'he-lifeng,he-lifen']);
  expect(unknown).toMatchObject({ code: 1, out: '', err: 'no card has the id “he-lifen”\n' });
  const known = await run('seeds/tools/check.ts', ['--only', 'he-lifeng']);
  expect(known).toMatchObject({ code: 0, out: '0 errors of form, 0 findings of style\n', err: '' });
});
