import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'wxt';

// Which files of compromise the spotter holds, and whether they are those that were published: a store refuses altered
// libraries.

const FOLDER = '.output/compromise';
const PACKAGE = 'node_modules/compromise/';
const OURS = `${PACKAGE}src/1-one/tokenize/`;

/** A module of the package: as the build has it after all plugins, and what of it is in the script. */
interface Used {
  file: string;
  afterPlugins: string | null;
  inScript: string;
}

const used: Used[] = [];

/** Looks at the build as it is put out, and changes nothing. */
const look: Plugin = {
  name: 'look-at-compromise',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { code }] of Object.entries(chunk.modules)) {
        // By its last part: the folder of packages may be a link to one elsewhere.
        const at = id.lastIndexOf(PACKAGE);
        if (at < 0) continue;
        const file = id.slice(at);
        used.push({ file, afterPlugins: this.getModuleInfo(id)?.code ?? null, inScript: code ?? '' });
      }
    }
  },
};

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  await build({
    outDir: FOLDER,
    browser: 'chrome',
    mode: 'production',
    filterEntrypoints: ['spotter'],
    vite: () => ({ logLevel: 'silent', plugins: [look] }),
  });
}, 120_000);

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('compromise in the spotter', () => {
  test('is the question whether a stretch can be a sentence, with the abbreviations, and nothing else', () => {
    const files = used.map(({ file }) => file.replace(OURS, ''));
    expect(files.filter((file) => !file.startsWith('model/abbreviations/')).sort()).toEqual([
      'methods/01-sentences/is-sentence.js',
      'model/lexicon.js',
    ]);
  });

  test('is byte for byte what is installed', () => {
    for (const { file, afterPlugins } of used) expect(afterPlugins, file).toBe(readFileSync(file, 'utf8'));
  });

  test('is at most 2.5 kB, even before it is made smaller', () => {
    const kB = gzipSync(used.map(({ inScript }) => inScript).join('\n'), { level: 9 }).length / 1000;
    expect(kB).toBeGreaterThan(1);
    expect(kB).toBeLessThanOrEqual(2.5);
  });
});
