import { expect, test } from 'vitest';
import { messageFile } from '../../../lib/build/locales';
import { ADD_ON_ID, commands, manifestFor, OLDEST, policy } from '../../../lib/build/manifest';
import { COMMANDS, type Command } from '../../../lib/messages/commands';
import { words } from '../../../lib/words/en';

const names = Object.keys(COMMANDS) as Command[];

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

test('every command has its words and its meaning, and the four that the browser allows have a key', () => {
  const made = commands(names);
  expect(Object.keys(words.manifest.commands).sort()).toEqual(Object.keys(COMMANDS).sort());
  const keys = Object.values(made).flatMap(({ suggested_key: key }) => key?.default ?? []);
  expect(keys).toEqual(['Alt+Period', 'Alt+Comma', 'Alt+Shift+Period', 'Alt+Shift+Comma']);
});

test('each placeholder of a manifest has its words, and each word is used', () => {
  const messages = JSON.parse(messageFile({ name: words.name, ...words.manifest }));
  for (const browser of ['chrome', 'firefox']) {
    const manifest = JSON.stringify(manifestOf(browser));
    const used = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(messages)));
  }
  expect(messages.next_mention).toEqual({ message: words.manifest.commands['next-mention'] });
});

test('a manifest says where the project is at home once its owner has set that', () => {
  expect(manifestOf('chrome')).not.toHaveProperty('homepage_url');
  expect(manifestOf('chrome', 'https://example.com/')).toHaveProperty('homepage_url', 'https://example.com/');
});

test('Chrome opens our pages in private windows, so that no ordinary history keeps them; Firefox needs no word', () => {
  expect(manifestOf('chrome')).toHaveProperty('incognito', 'split');
  expect(manifestOf('firefox')).not.toHaveProperty('incognito');
});

test('Firefox for Android is asked for a version that underlines and that shows what is collected', () => {
  const { browser_specific_settings: settings } = manifestOf('firefox') as { browser_specific_settings: object };
  expect(settings).toMatchObject({ gecko: { id: ADD_ON_ID }, gecko_android: { strict_min_version: OLDEST.firefox } });
  expect(Number.parseInt(OLDEST.firefox, 10)).toBeGreaterThanOrEqual(142);
});

function manifestOf(browser: string, homepage?: string) {
  const project = { author: 'Somebody', ...(homepage && { homepage }) };
  return manifestFor({ browser, isDeveloped: false, project, commands: names });
}
