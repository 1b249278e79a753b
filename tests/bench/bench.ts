import { mkdirSync, writeFileSync } from 'node:fs';
import { buildExtension } from './speed/build';
import { growth } from './speed/growth';
import { hostile } from './speed/hostile';
import { hover } from './speed/hover';
import { large } from './speed/large';
import { lit } from './speed/lit';
import { type Aim, isMet, type Measurement, type Result } from './speed/measurement';
import { memory } from './speed/memory';
import { mutate } from './speed/mutate';
import { offtopic } from './speed/offtopic';
import { rivals } from './speed/rivals';
import { servePages } from './speed/server';
import { figure } from './speed/table';

// npm run bench [-- --only NAME,NAME] [--runs N] [--quick]   how fast it is, in real Chromium, as Markdown for the README

const MEASUREMENTS: Measurement[] = [offtopic, lit, large, hover, rivals, growth, mutate, memory, hostile];

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const only = option('only')?.split(',');
const runs = process.argv.includes('--quick') ? 4 : Number(option('runs') ?? 20);
const chosen = MEASUREMENTS.filter(({ name }) => !only || only.includes(name));
if (chosen.length === 0) throw new Error(`--only is one of: ${MEASUREMENTS.map(({ name }) => name).join(', ')}`);

const made = new Map<string, string>();
const server = await servePages(made);
const bench = { extension: await buildExtension(), server, made, runs };
const results: Record<string, Result> = {};
for (const { name, run } of chosen) {
  const started = performance.now();
  const result = await run(bench);
  results[name] = result;
  console.log(`\n### ${result.title}\n\n${result.tables.join('\n\n')}\n`);
  for (const aim of result.aims) console.log(inWords(aim));
  console.error(`(${name}: ${figure((performance.now() - started) / 1000)} s)`);
}
await server.close();
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', JSON.stringify(results, null, 2));
const missed = Object.values(results).flatMap(({ aims }) => aims.filter((aim) => !isMet(aim)));
console.log(
  `\n${missed.length === 0 ? 'All aims met.' : `${missed.length} aims missed.`} Written to .output/bench.json`,
);

function inWords(aim: Aim): string {
  const bound = aim.atMost !== undefined ? `at most ${figure(aim.atMost)}` : `at least ${figure(aim.atLeast ?? 0)}`;
  return `- ${isMet(aim) ? '✔' : '✘'} ${aim.what}: ${figure(aim.value)} (aim: ${bound})`;
}
