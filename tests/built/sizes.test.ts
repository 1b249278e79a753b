import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const BUILD = '.output/chrome-mv3';

/** Size of a file as it would be sent, in kB of 1,000 bytes. */
const gzip = (path: string): number => gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length / 1000;

/** The scripts and styles that a page of the extension loads, by reading it as the browser does. */
function loadedBy(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const direct = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  const all = new Set(direct);
  for (const path of all) {
    if (!path.endsWith('.js')) continue;
    const imports = readFileSync(join(BUILD, path), 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    for (const [, name] of imports) all.add(`chunks/${name}`);
  }
  return [...all];
}

const total = (page: string): number => loadedBy(page).reduce((sum, path) => sum + gzip(path), 0);

test('the sentinel with its word list is at most 15 kB', () => expect(gzip('sentinel.js')).toBeLessThanOrEqual(15));
test('engines are told to compile as a whole what runs before the user does anything, and only that', () => {
  const hinted = readdirSync(BUILD, { recursive: true })
    .map(String)
    .filter(
      (path) =>
        path.endsWith('.js') && readFileSync(join(BUILD, path), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'),
    );
  expect(hinted.sort()).toEqual(['reader.js', 'sentinel.js', 'spotter.js']);
});
test('all scripts are in ASCII, so that engines keep them in one byte a character', () => {
  const others = readdirSync(BUILD, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.js') && readFileSync(join(BUILD, path)).some((byte) => byte > 127));
  expect(others).toEqual([]);
});
test('lexicon and word list stand in quotes, as engines take longer to read a template', () => {
  for (const script of ['sentinel.js', 'spotter.js'])
    expect(readFileSync(join(BUILD, script), 'utf8')).toMatch(/'\{"(?:[^'\\]|\\.){20000}/);
});
test('the reader with its spotter is at most 95 kB', () =>
  expect(gzip('reader.js') + gzip('spotter.js')).toBeLessThanOrEqual(95));
test('neither compromise nor the lexicon is in the reader, too', () => {
  const [spotter, reader] = ['spotter.js', 'reader.js'].map((script) => readFileSync(join(BUILD, script), 'utf8'));
  // An abbreviation that compromise knows, and a title of the lexicon.
  for (const word of ['messrs', 'premier']) {
    expect(spotter).toContain(word);
    expect(reader).not.toContain(word);
  }
});
test('the script of hovering is at most 10 kB', () => expect(gzip('hovering.js')).toBeLessThanOrEqual(10));
test('the script of the cards is at most 30 kB', () => expect(gzip('card-renderer.js')).toBeLessThanOrEqual(30));
test('no schema is in the scripts of a page', () => {
  for (const script of ['sentinel.js', 'spotter.js', 'reader.js', 'hovering.js', 'card-renderer.js'])
    expect(readFileSync(join(BUILD, script), 'utf8'), script).not.toContain('ZodMini');
});
test('the popup is at most 60 kB', () => expect(total('popup.html')).toBeLessThanOrEqual(60));
test('the side panel is at most 75 kB', () => expect(total('sidepanel.html')).toBeLessThanOrEqual(75));
test('the settings are at most 60 kB', () => expect(total('options.html')).toBeLessThanOrEqual(60));
test('the page of a card is at most 75 kB', () => expect(total('card.html')).toBeLessThanOrEqual(75));
test('the page of the first run is at most 75 kB', () => expect(total('welcome.html')).toBeLessThanOrEqual(75));

test('the pages of the extension load what they are thought to load', () => {
  for (const page of ['popup.html', 'sidepanel.html', 'options.html', 'card.html', 'welcome.html']) {
    expect(loadedBy(page).filter((path) => path.endsWith('.js')).length).toBeGreaterThanOrEqual(1);
    expect(loadedBy(page).filter((path) => path.endsWith('.css')).length).toBeGreaterThanOrEqual(1);
  }
});
