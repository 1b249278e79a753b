import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHORT_NAMES } from '../../lib/build/short-names';

/** What shares objects with the spotter, and what is in its script but is not ours. */
const OTHERS = ['lib/page', 'lib/reader', 'entrypoints', 'node_modules/compromise/src/1-one/tokenize'];

/** All words in the code of these folders, without those of its comments. */
function wordsIn(folders: readonly string[]): Set<string> {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((path) => /\.(?:tsx?|js)$/.test(path));
  const code = files.map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  return new Set(code.flatMap((text) => text.match(/[\w$]+/g) ?? []));
}

test('a name that is shortened in the spotter is used there, and in nothing that shares objects with it', () => {
  const others = wordsIn(OTHERS);
  const own = wordsIn(['lib/spotting', 'lib/text']);
  expect(SHORT_NAMES.filter((name) => others.has(name))).toEqual([]);
  expect(SHORT_NAMES.filter((name) => !own.has(name))).toEqual([]);
});

test('it is no key in the data of the spotter, and stands nowhere in its script', () => {
  const script = readFileSync('.output/chrome-mv3/spotter.js', 'utf8');
  const names = SHORT_NAMES.join('|');
  expect(script.match(new RegExp(`["'](?:${names})["']:|\\.(?:${names})\\b`, 'g'))).toBeNull();
});
