import { expect, test } from 'vitest';
import { cardWords } from '../../../lib/words/card';
import { replacementText } from '../../../lib/words/standing';

const by = { id: 'anna', name: 'Anna' };
const next = { when: '2025-03-04', text: 'It is 20%.', by };

test.each([
  [{}, 'Since 4 Mar 2025: It is 20%.'],
  [{ of: 'the rate' }, 'Since 4 Mar 2025 (the rate): It is 20%.'],
  [{ ended: '2026-01-02' }, 'From 4 Mar 2025 to 2 Jan 2026: It is 20%.'],
  [{ due: '2026-01-02' }, 'From 4 Mar 2025, due to end on 2 Jan 2026: It is 20%.'],
  [{ when: undefined, due: '2026-01-02' }, 'From then, due to end on 2 Jan 2026: It is 20%.'],
])('what has replaced a state says since or until when it held: %j', (change, expected) => {
  expect(replacementText({ ...next, ...change }, 'anna')).toBe(expected);
});

test('of what was due to end, the card tells what it was and whose', () => {
  expect(cardWords.changed('It is 20%.', { over: 'was-due' })).toBe(
    'This was due to end then; whether it did is not known: It is 20%.',
  );
  expect(cardWords.changed('It is 20%.', { over: 'was-due', of: 'the rate' })).toBe(
    'This was due to end then; whether it did is not known. The rate: It is 20%.',
  );
});
