import { expect, test } from 'vitest';
import { BackgroundRequest, LONGEST_QUERY } from '../../../lib/messages/background';

test('of a query that is too long its beginning is looked up', () => {
  const query = `He Lifeng ${'x'.repeat(500)}`;
  const request = BackgroundRequest.parse({ type: 'search', query });
  expect(request).toEqual({ type: 'search', query: query.slice(0, LONGEST_QUERY) });
});
