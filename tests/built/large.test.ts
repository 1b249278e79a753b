import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { prefilterWords } from '../../lib/build/prefilter-words';
import { writeLexicon } from '../../lib/spotting/lexicon/writing/write';
import { seedLexicon } from '../bench/accuracy-ours';
import { halfAsLargeAgain } from '../unit/spotting/large-lexicon';

// What the page scripts weigh once the seeds have half as many entities and names again as today.

const TODAY = '.output/chrome-mv3';
const FOLDER = '.output/large';

/** How many entities are added, and how many names. */
const added = { entities: 0, aliases: 0 };

beforeAll(async () => {
  const seeds = await seedLexicon();
  const large = halfAsLargeAgain(seeds);
  added.entities = large.entities.length - seeds.entities.length;
  added.aliases = large.aliases.length - seeds.aliases.length;
  rmSync(FOLDER, { recursive: true, force: true });
  await build({
    outDir: FOLDER,
    browser: 'chrome',
    mode: 'production',
    vite: () => ({
      logLevel: 'silent',
      plugins: [
        instead({
          'backstory:lexicon': JSON.stringify(writeLexicon(large)),
          'backstory:prefilter': `JSON.parse(${JSON.stringify(JSON.stringify(prefilterWords(large)))})`,
        }),
      ],
    }),
  });
}, 120_000);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** Puts these modules in the place of those that are made of the seeds. */
function instead(modules: Record<string, string>): Plugin {
  return {
    name: 'large-lexicon',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? `\0large:${id}` : undefined),
    load: (id) => (id.startsWith('\0large:') ? `export default ${modules[id.slice(7)]};` : undefined),
  };
}

/** By how many bytes a script has grown, compressed. */
const growthOf = (script: string): number => {
  const [large = 0, today = 0] = [join(FOLDER, 'chrome-mv3'), TODAY].map(
    (folder) => gzipSync(readFileSync(join(folder, script)), { level: 9 }).length,
  );
  return large - today;
};

test('half as many entities and names are added', () => {
  expect(added.entities).toBeGreaterThanOrEqual(125);
  expect(added.aliases).toBeGreaterThanOrEqual(2200);
});

test('the sentinel grows by at most 25 bytes for each added entity', () =>
  expect(growthOf('sentinel.js') / added.entities).toBeLessThanOrEqual(25));

test('the spotter grows by at most 7 bytes for each added name, and the reader not at all', () => {
  expect(growthOf('spotter.js') / added.aliases).toBeLessThanOrEqual(7);
  expect(growthOf('reader.js')).toBe(0);
});

test('the large lexicon is really in them', () => {
  expect(growthOf('sentinel.js')).toBeGreaterThan(500);
  expect(growthOf('spotter.js')).toBeGreaterThan(5000);
});
