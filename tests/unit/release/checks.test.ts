import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPackage, checkSize, unexplained } from '../../../lib/build/release/checks';
import type { Browser } from '../../../lib/build/release/manifest-checks';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A package with nothing wrong in it, but for what a test changes. */
function packageWith(changed: object = {}, files: Record<string, string> = {}): Map<string, Uint8Array> {
  const manifest = {
    name: '__MSG_name__',
    description: 'What it does.',
    version: '1.2.3',
    icons: { 128: 'icons/128.png' },
    background: { service_worker: 'background.js' },
    ...changed,
  };
  return new Map([
    ['manifest.json', bytes(JSON.stringify(manifest))],
    ['_locales/en/messages.json', bytes(JSON.stringify({ name: { message: 'Backstory' } }))],
    ['background.js', bytes('say("hello")')],
    ['icons/128.png', readFileSync('components/public/icons/128.png')],
    ...Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, bytes(text)]),
  ]);
}

const found = (changed?: object, files?: Record<string, string>, browser: Browser = 'chrome') =>
  checkPackage(browser, packageWith(changed, files));

test('nothing is found in a package that is right', () => {
  expect(found()).toEqual([]);
  expect(found({ background: { scripts: ['background.js'] }, author: 'Somebody' }, {}, 'firefox')).toEqual([]);
});

describe('of a manifest', () => {
  test.each<[Browser, object, string]>([
    ['chrome', { browser_specific_settings: {} }, '“browser_specific_settings”, which firefox alone knows'],
    ['chrome', { author: 'Somebody' }, '“author”'],
    ['chrome', { sidebar_action: {} }, '“sidebar_action”'],
    ['chrome', { background: { scripts: ['background.js'] } }, '“background.scripts”'],
    ['firefox', { background: { service_worker: 'background.js' } }, '“background.service_worker”'],
    ['firefox', { minimum_chrome_version: '131' }, '“minimum_chrome_version”, which chrome alone knows'],
    ['firefox', { side_panel: {} }, '“side_panel”'],
  ])('a key of another browser is reported: %s %o', (browser, changed, sentence) => {
    const ours = browser === 'chrome' ? {} : { background: { scripts: ['background.js'] } };
    expect(found({ ...ours, ...changed }, {}, browser).join()).toContain(sentence);
  });

  test.each([
    [{ version: '1.2.3-beta' }, 'version'],
    [{ version: '1.70000' }, 'version'],
    [{ version: '1.02' }, 'version'],
    [{ name: 'N'.repeat(46) }, 'name has 46'],
    [{ description: 'D'.repeat(133) }, 'description has 133'],
    [{ description: undefined }, 'no description'],
    [{ name: '__MSG_nobody__' }, 'no “nobody”'],
    [{ background: { service_worker: 'gone.js' } }, 'gone.js'],
    [{ icons: { 64: 'icons/128.png' } }, 'not 64 pixels'],
    [{ icons: { 64: 'icons/128.png' } }, 'no icon of 128'],
    [{ commands: Object.fromEntries('abcde'.split('').map((one) => [one, { suggested_key: {} }])) }, '5 commands'],
  ])('%o is reported', (changed, sentence) => expect(found(changed).join()).toContain(sentence));
});

describe('of the files', () => {
  test.each([
    ['a.js', 'self.fetch(u)', 'could reach the network'],
    ['a.html', '<script src="https://example.com/a.js"></script>', 'from elsewhere'],
    ['a.html', '<img srcset=//example.com/a.png>', 'from elsewhere'],
    ['a.css', '@import "b.css"', 'from elsewhere'],
    ['a.css', 'p { background: url("https://example.com/a.png") }', 'from elsewhere'],
    ['a.css', 'p { background: url( //example.com/a.png ) }', 'from elsewhere'],
    ['a.css', 'p { background: url(https:example.com/a.png) }', 'from elsewhere'],
    ['a.css', 'p { background: url(/\\e.com/a) }', 'from elsewhere'],
    ['a.css', 'p { background: image-set("https://example.com/a.png" 1x) }', 'from elsewhere'],
    ['a.html', '<img srcset="a.png 1x, https://example.com/a.png 2x">', 'from elsewhere'],
    ['a.html', '<object data="//example.com/a"></object>', 'from elsewhere'],
    ['a.js.map', '{}', 'nothing that ships'],
    ['.hidden/a.js', 'say(1)', 'nothing that ships'],
    ['large.json', 'x'.repeat(4_000_001), '4001 kB'],
  ])('%s is reported', (path, text, sentence) => expect(found({}, { [path]: text }).join()).toContain(sentence));

  test.each([
    ['url("data:image/png;base64,AA")'],
    ["url('data:image/png;base64,AA')"],
    ['url(data:image/png;base64,AA)'],
    ['url("/icons/16.png")'],
    ['url(icons/16.png)'],
    ['url(#fade)'],
  ])('a style sheet may have %s', (url) => expect(found({}, { 'a.css': `p { background: ${url} }` })).toEqual([]));

  test('a package that is too large is reported', () => {
    expect(checkSize('a.zip', new Uint8Array(1_500_000))).toEqual([]);
    expect(checkSize('a.zip', new Uint8Array(1_500_001)).join()).toContain('a.zip has 1501 kB');
  });
});

test('of the linter’s findings all are reported but the two that the reviewers’ notes explain', () => {
  const preact = { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'card-renderer.js' };
  expect(unexplained([], [preact, preact])).toEqual([]);
  expect(unexplained([], [preact, preact, preact])).toHaveLength(1);
  expect(unexplained([{ code: 'BAD' }], [{ code: 'NEW', file: 'a.js' }])).toEqual([
    'web-ext lint: BAD',
    'web-ext lint: NEW in a.js',
  ]);
});
