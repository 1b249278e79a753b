import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { slimCompromise } from '../../../lib/build/slim-compromise';
import * as full from '../../../lib/spotting/english/sentences';

const texts = readdirSync('tests/gold', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('tests/gold', name), 'utf8'));

test('what is left of compromise divides every text as the whole does, at a tenth of the size', async () => {
  const sizeOf = async (plugins: ReturnType<typeof slimCompromise>[]) => {
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      plugins,
      build: {
        write: false,
        lib: { entry: 'lib/spotting/english/sentences.ts', formats: ['es'], fileName: 'sentences' },
      },
    });
    const output = (Array.isArray(built) ? built[0] : built) as { output: { code?: string }[] };
    return output.output[0]?.code ?? '';
  };
  const code = await sizeOf([slimCompromise()]);
  expect(code.length).toBeLessThan((await sizeOf([])).length / 10);
  const file = join(mkdtempSync(join(tmpdir(), 'slim-')), 'sentences.mjs');
  writeFileSync(file, code);
  const slim: typeof full = await import(pathToFileURL(file).href);
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) expect(slim.sentences(text)).toEqual(full.sentences(text));
});
