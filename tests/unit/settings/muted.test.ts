import { expect, test } from 'vitest';
import { MAX_MUTED, muteEntity, unmuteEntity } from '../../../lib/settings/muted';

test('an entity is muted once, the last one at the end', () => {
  expect(muteEntity(['a', 'b'], 'c')).toEqual(['a', 'b', 'c']);
  expect(muteEntity(['a', 'b'], 'a')).toEqual(['a', 'b']);
});

test('unmuting gives back the list before', () => {
  expect(unmuteEntity(muteEntity(['a', 'b'], 'c'), 'c')).toEqual(['a', 'b']);
  expect(unmuteEntity(['a'], 'b')).toEqual(['a']);
});

test('a full list forgets whom the user muted first', () => {
  const full = Array.from({ length: MAX_MUTED }, (_, nth) => `name-${nth}`);
  const muted = muteEntity(full, 'one-more');
  expect(muted).toHaveLength(MAX_MUTED);
  expect([muted[0], muted.at(-1)]).toEqual(['name-1', 'one-more']);
});
