import { expect, test } from 'vitest';
import { policy } from '../../../lib/build/manifest';

const rules = (isDeveloped: boolean): Record<string, string> =>
  Object.fromEntries(
    policy(isDeveloped)
      .split('; ')
      .map((rule) => [rule.slice(0, rule.indexOf(' ')), rule.slice(rule.indexOf(' ') + 1)]),
  );

test('the development server is reached on this machine alone, and nothing is once the extension is built', () => {
  expect(rules(false)['connect-src']).toBe("'none'");
  expect(rules(true)['connect-src']?.split(' ')).toEqual(['http://localhost:*', 'ws://localhost:*']);
  expect(Object.keys(rules(true))).toEqual(Object.keys(rules(false)));
});
