import { expect, test } from 'vitest';
import { isOver, PAUSE_MS, pauseEndOf, pauseFrom } from '../../../lib/settings/pause';

const NOW = Date.parse('2026-11-27T23:40:00Z');

test('a pause for an hour ends an hour later, also on another day', () => {
  const pause = pauseFrom(NOW);
  expect(pauseEndOf(pause)).toBe(Date.parse('2026-11-28T00:40:00Z'));
  expect(isOver(pause, NOW, undefined)).toBe(false);
  expect(isOver(pause, NOW + PAUSE_MS - 1, undefined)).toBe(false);
  expect(isOver(pause, NOW + PAUSE_MS, undefined)).toBe(true);
  expect(isOver(pause, NOW + 30 * 24 * PAUSE_MS, undefined)).toBe(true);
});

test('a clock that is set back a little changes nothing, one that is set back by a day does not pause for a day', () => {
  const pause = pauseFrom(NOW);
  expect(isOver(pause, NOW - 60_000, undefined)).toBe(false);
  expect(isOver(pause, NOW - PAUSE_MS, undefined)).toBe(false);
  expect(isOver(pause, NOW - PAUSE_MS - 1, undefined)).toBe(true);
});

test('a pause until the browser restarts holds in the session that has its mark alone, however long', () => {
  const pause = { session: 'a' };
  expect(pauseEndOf(pause)).toBeUndefined();
  expect(isOver(pause, NOW + 1000 * PAUSE_MS, 'a')).toBe(false);
  expect(isOver(pause, NOW, 'b')).toBe(true);
  expect(isOver(pause, NOW, undefined)).toBe(true);
});
