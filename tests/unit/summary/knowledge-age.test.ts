import { expect, test } from 'vitest';
import { isKnowledgeOld } from '../../../lib/summary/knowledge-age';

test.each([
  ['2026-10-07', '2027-02-04', false],
  ['2026-10-07', '2027-02-05', true],
])('knowledge to %s, on %s: old is %s', (newest, today, old) => {
  expect(isKnowledgeOld(newest, today)).toBe(old);
});
