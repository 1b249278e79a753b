import { mkdirSync, writeFileSync } from 'node:fs';
import { readOptions, refuse } from '../../seeds/tools/command-line';
import { type Compared, compare, comparedTable } from './speed/against';
import { buildCommit, buildExtension } from './speed/build';
import { dates } from './speed/dates';
import { firefox } from './speed/firefox';
import { fresh } from './speed/fresh';
import { growth } from './speed/growth';
import { hostile } from './speed/hostile';
import { hover } from './speed/hover';
import { large } from './speed/large';
import { lit } from './speed/lit';
import { type Aim, isMet, type Measurement, type Result } from './speed/measurement';
import { memory } from './speed/memory';
import { mutate } from './speed/mutate';
import { offtopic } from './speed/offtopic';
import { type Verdict, verdictOf } from './speed/paired-ratio';
import { rivals } from './speed/rivals';
import { servePages } from './speed/server';
import { figure } from './speed/table';

const MEASUREMENTS: Measurement[] = [
  offtopic,
  fresh,
  lit,
  large,
  hover,
  rivals,
  growth,
  mutate,
  memory,
  hostile,
  firefox,
  dates,
];

const NAMES = MEASUREMENTS.map(({ name }) => name);

const USAGE = `npm run bench -- [--only NAME[,NAME]] [--runs N] [--quick]   how fast it is, in real browsers, as Markdown for
                                                             tests/bench/README.md
npm run bench -- --only dates --pages FOLDER                 which day it finds for each saved page, and what decided
npm run bench -- --against COMMIT                            whether it has become slower; if so, exits with an error
NAME is one of ${NAMES.join(', ')}`;

const { only, pages, against, ...asked } = readOptions(USAGE, {
  options: {
    only: { type: 'string' },
    pages: { type: 'string' },
    against: { type: 'string' },
    runs: { type: 'string', default: '20' },
    quick: { type: 'boolean' },
  },
}).values;
const runs = asked.quick ? 4 : Number(asked.runs);
if (!Number.isInteger(runs) || runs < 1) refuse(`--runs needs a number, and not “${asked.runs}”`);
const named = only?.split(',') ?? NAMES;
const unlisted = named.find((name) => !NAMES.includes(name));
if (unlisted !== undefined) refuse(`--only needs one of ${NAMES.join(', ')}, and not “${unlisted}”`);
const chosen = MEASUREMENTS.filter(({ name }) => named.includes(name));

const made = new Map<string, string>();
const server = await servePages(made);
mkdirSync('.output', { recursive: true });
if (against) await measurePairs(against);
else await measure();
await server.close();

async function measure(): Promise<void> {
  const bench = { extension: await buildExtension(), server, made, runs, ...(pages && { pages }) };
  const results: Record<string, Result> = {};
  for (const { name, run } of chosen) {
    const result = await timed(name, () => run(bench));
    results[name] = result;
    console.log(`\n### ${result.title}\n\n${result.tables.join('\n\n')}\n`);
    for (const aim of result.aims) console.log(inWords(aim));
  }
  writeFileSync('.output/bench.json', JSON.stringify(results, null, 2));
  const missed = Object.values(results).flatMap(({ aims }) => aims.filter((aim) => !isMet(aim)));
  console.log(
    `\n${missed.length === 0 ? 'All aims met.' : `${missed.length} aims missed.`} Written to .output/bench.json`,
  );
}

async function measurePairs(commit: string): Promise<void> {
  const builds = { theirs: buildCommit(commit), ours: await buildExtension() };
  const all: Compared[] = [];
  for (const one of chosen) {
    const once = () => compare(one, builds, server, runs);
    const first = await timed(one.name, once);
    // Of a dozen 95 % intervals one in forty lies too high by chance. So what seems slower is measured again, in new
    // browsers, and the second result counts.
    const isDoubtful = first.some((quantity) => verdictOf(quantity) === 'slower');
    const second = isDoubtful ? await timed(`${one.name} again, as it seemed slower`, once) : [];
    const compared = first.map((it, nth) => (verdictOf(it) === 'slower' ? (second[nth] ?? it) : it));
    if (compared.length === 0) console.log(`${one.name}: skipped, ${one.probe ? 'no saved pages' : 'not compared'}`);
    all.push(...compared);
  }
  writeFileSync('.output/against.json', JSON.stringify(all, null, 2));
  const count = (verdict: Verdict) => all.filter((one) => verdictOf(one) === verdict).length;
  const [slower, unknown] = [count('slower'), count('not known')];
  console.log(`\n${comparedTable(all, commit)}\n`);
  if (slower > 0) console.log(`${slower} slower.`);
  if (unknown > 0) console.log(`${unknown} not known: more --runs make the intervals narrower.`);
  if (slower + unknown === 0) console.log('No slower.');
  // An interval that is too wide proves nothing; without any, nothing was measured.
  if (slower > 0 || all.some(({ ratio }) => Number.isNaN(ratio))) process.exitCode = 1;
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const given = await work();
  console.error(`(${name}: ${figure((performance.now() - started) / 1000)} s)`);
  return given;
}

function inWords(aim: Aim): string {
  const bound = aim.atMost !== undefined ? `at most ${figure(aim.atMost)}` : `at least ${figure(aim.atLeast ?? 0)}`;
  return `- ${isMet(aim) ? '✔' : '✘'} ${aim.what}: ${figure(aim.value)} (aim: ${bound})`;
}
