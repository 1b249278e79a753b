import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { seedModules } from '../../../lib/build/seed-modules';
import { someText } from './some-text';

/** What a script costs: its size, minified and gzipped, in kB, and its times in a fresh process, in ms. */
export interface Cost {
  kB: number;
  /** Evaluating it. */
  evaluation: number;
  /** Evaluating it, and its first 20,000 words. */
  cold: number;
  /** The same words once more: the quickest of some runs. */
  warm: number;
}

const RUNS = 5;

/** The scripts that are compared: what answers the questions, and the rival. */
const SCRIPTS = ['nobody', 'own', 'one', 'two', 'three'] as const;

export type Script = (typeof SCRIPTS)[number];

/**
 * Builds all scripts, takes their sizes, and runs them in fresh processes. They run in turns, as the load of the
 * machine changes.
 */
export async function costs(): Promise<Record<Script, Cost>> {
  const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
  try {
    const text = join(folder, 'text.txt');
    writeFileSync(text, someText());
    const built = await Promise.all(
      SCRIPTS.map(async (name) => {
        const file = join(folder, `${name}.mjs`);
        const code = await bundle(name);
        writeFileSync(file, code);
        return { name, file, kB: gzipSync(code, { level: 9 }).length / 1000, runs: [] as number[][] };
      }),
    );
    for (let run = 0; run < RUNS; run++) for (const { file, runs } of built) runs.push(runOnce(file, text));
    const costOf = ({ kB, runs }: (typeof built)[number]): Cost => {
      const middle = (nth: number) => runs.map((one) => one[nth] ?? 0).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
      return { kB, evaluation: middle(0), cold: middle(1), warm: middle(2) };
    };
    return Object.fromEntries(built.map((one) => [one.name, costOf(one)])) as Record<Script, Cost>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const runOnce = (file: string, text: string): number[] =>
  execFileSync('node', ['--input-type=module', '-e', timer(file, text)])
    .toString()
    .split(' ')
    .map(Number);

async function bundle(name: Script): Promise<string> {
  const entry = resolve('tests/bench/grammar/scripts', `${name}.ts`);
  const built = await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [seedModules('seeds')],
    resolve: { tsconfigPaths: true },
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'bundle' } },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('nothing was bundled');
  return chunk.code;
}

const timer = (bundle: string, text: string) => `
  import { readFileSync } from 'node:fs';
  const text = readFileSync(${JSON.stringify(text)}, 'utf8');
  const from = performance.now();
  const { recognise } = await import(${JSON.stringify(bundle)});
  const evaluated = performance.now();
  const times = Array.from({ length: 4 }, () => {
    const begun = performance.now();
    recognise(text);
    return performance.now() - begun;
  });
  const [first, ...later] = times;
  console.log(evaluated - from, evaluated - from + first, Math.min(...later));
`;
