import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** The layer table of `lib/README.md`: what each folder may import of ours, and of packages. */
const LAYERS: Record<string, { ours: string[]; packages: string[] }> = {
  'lib/text': { ours: [], packages: [] },
  'lib/words': { ours: [], packages: [] },
  'lib/knowledge': { ours: ['lib/text'], packages: ['zod/mini'] },
  'lib/spotting': { ours: ['lib/text', 'lib/knowledge'], packages: ['compromise/one'] },
  'lib/hover': { ours: [], packages: [] },
  'lib/settings': { ours: ['lib/knowledge'], packages: ['zod/mini'] },
  'lib/summary': { ours: ['lib/text', 'lib/knowledge', 'lib/words'], packages: ['minisearch'] },
  'lib/messages': { ours: ['lib/knowledge'], packages: ['zod/mini'] },
  'lib/page': { ours: ['lib/text', 'lib/knowledge', 'lib/spotting', 'lib/hover', 'lib/settings'], packages: [] },
  'lib/browser': { ours: ['lib/knowledge', 'lib/settings', 'lib/messages'], packages: ['wxt/browser', 'zod/mini'] },
  'lib/build': {
    ours: ['lib/text', 'lib/knowledge', 'lib/spotting'],
    packages: ['node:fs/promises', 'node:path', 'vite'],
  },
  components: {
    ours: ['lib/words', 'lib/knowledge', 'lib/settings', 'lib/messages'],
    packages: ['preact', 'preact/hooks'],
  },
};

/** Build-time files, which run in Node and may read the disk. */
const BUILD_TIME = new Set(['lib/page/root-highlights.ts']);

interface Import {
  file: string;
  from: string;
  /** The folder of ours that is imported, or undefined for a package. */
  folder: string | undefined;
}

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));

const folderOf = (path: string): string => path.match(/^(?:lib\/[^/]+|[^/]+)/)?.[0] ?? path;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return ts.preProcessFile(text).importedFiles.map(({ fileName: from }) => ({
    file,
    from,
    folder: from.startsWith('.') ? folderOf(normalize(join(dirname(file), from))) : undefined,
  }));
}

describe('arrows go down only', () => {
  for (const [layer, allowed] of Object.entries(LAYERS)) {
    test(layer, () => {
      const files = sources(layer).filter((file) => !BUILD_TIME.has(file));
      expect(files.length).toBeGreaterThan(0);
      const wrong = files.flatMap(importsOf).filter(({ from, folder }) => {
        if (folder !== undefined) return folder !== layer && !allowed.ours.includes(folder);
        return !allowed.packages.includes(from);
      });
      expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
    });
  }

  test('every folder of lib is in the table', () => {
    const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `lib/${name}`).filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  test('nothing in lib or components imports an entrypoint, tests or seeds', () => {
    const all = [...sources('lib'), ...sources('components')].flatMap(importsOf);
    expect(all.filter(({ folder }) => folder && ['entrypoints', 'tests', 'seeds'].includes(folder))).toEqual([]);
  });
});

test('only lib/spotting/english/sentences.ts imports compromise', () => {
  const importers = ['lib', 'components', 'entrypoints', 'seeds']
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ from }) => from.startsWith('compromise'));
  expect(importers.map(({ file }) => file)).toEqual(['lib/spotting/english/sentences.ts']);
});

test('only lib/browser and the entrypoints import the extension API', () => {
  const importers = ['lib', 'components']
    .flatMap(sources)
    .flatMap(importsOf)
    .filter(({ from }) => from.startsWith('wxt'));
  expect(importers.filter(({ file }) => !file.startsWith('lib/browser/'))).toEqual([]);
});
