import { expect, test } from 'vitest';
import { commands, policy } from '../../../lib/build/manifest';
import { COMMANDS } from '../../../lib/messages/commands';
import { words } from '../../../lib/words/en';

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

test('every command has its words and its meaning, and a key is left of the four that the browser allows', () => {
  const made = commands(words.manifest.commands);
  expect(Object.keys(made).sort()).toEqual(Object.keys(COMMANDS).sort());
  const keys = Object.values(made).flatMap(({ suggested_key: key }) => key?.default ?? []);
  expect(keys).toEqual(['Alt+Period', 'Alt+Comma', 'Alt+Shift+Period']);
});
