import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const FILES = ['lib', 'components', 'entrypoints', 'seeds', 'tests', '.github', '.store'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
);
const ALL = [...FILES, ...readdirSync('.')];

/** What speaks of files: our documents, and the comments of our sources. */
const SPEAKING = ALL.filter((path) => /\.(?:md|tsx?|css)$/.test(path) && !path.startsWith('tests/gold'));

/** Files of ours that stand in backquotes with their endings, and decisions, which may be named by their numbers. */
const NAMED = /`((?:[\w.-]+\/)*[\w-]+\.(?:tsx?|css|md))`|(lib\/decisions\/\w+\/\d{4}(?:[\w-]*\.md)?)/g;

const isThere = (named: string): boolean =>
  ALL.some((path) => path === named || path.endsWith(`/${named}`) || path.startsWith(`${named}-`));

test('every file that a document or a comment names is there', () => {
  const all = SPEAKING.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(NAMED)].map(([, file = '', decision = '']) => ({
      path,
      named: normalize(file || decision),
    })),
  );
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(({ named }) => !isThere(named))).toEqual([]);
});

test('each folder of tests is explained to those who contribute', () => {
  const rows = readFileSync('.github/CONTRIBUTING.md', 'utf8').matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm);
  const told = [...rows].flatMap(([, row = '']) => [...row.matchAll(/\w+/g)].map(([folder]) => folder));
  const folders = readdirSync('tests', { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(told.sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('no folder of decisions has more than a dozen, and their numbers run through all of them', () => {
  const decisions = FILES.filter((path) => path.startsWith('lib/decisions/') && path.endsWith('.md'));
  const folders = decisions.map((path) => dirname(path));
  const counts = folders.map((folder) => folders.filter((other) => other === folder).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(12);
  const numbers = decisions.map((path) => Number(path.split('/').at(-1)?.slice(0, 4))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, nth) => nth + 1));
});
