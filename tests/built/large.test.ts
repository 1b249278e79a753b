import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'wxt';
import { prefilterWords } from '../../lib/build/prefilter-words';
import { writeLexicon } from '../../lib/spotting/lexicon/write';
import { seedLexicon } from '../bench/accuracy-ours';
import { largeLexicon } from '../unit/spotting/large-lexicon';

// What the page scripts weigh once the seeds have more entities and names than today.

const FOLDER = '.output/large';
const ENTITIES = 250;
const ALIASES = 2600;

beforeAll(async () => {
  const large = largeLexicon(await seedLexicon(), { entities: ENTITIES, aliases: ALIASES });
  expect([large.entities.length, large.aliases.length]).toEqual([ENTITIES, ALIASES]);
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

const gzip = (path: string): number =>
  gzipSync(readFileSync(join(FOLDER, 'chrome-mv3', path)), { level: 9 }).length / 1000;

test(`the sentinel with ${ENTITIES} entities is at most 15 kB`, () =>
  expect(gzip('sentinel.js')).toBeLessThanOrEqual(15));
test(`the reader and its spotter with ${ENTITIES} entities are at most 95 kB`, () =>
  expect(gzip('reader.js') + gzip('spotter.js')).toBeLessThanOrEqual(95));

test('the large lexicon is really in them', () => {
  expect(gzip('sentinel.js')).toBeGreaterThan(7);
  expect(gzip('spotter.js')).toBeGreaterThan(50);
});
