import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { OLDEST } from '../lib/build/manifest';
import { findChromium } from './browser/find-chromium';
import { findFirefox } from './browser/find-firefox';
import { packageFor, unpackInto } from './browser/packages';
import { readReport, type Tally } from './reports';

// npm test   everything, one stage after the other; at the end what failed, by name, and one line for all of it

/** Where Windows finds `npx`. */
const IN_SHELL = process.platform === 'win32';

const REPORTS = '.output/reports';
const VITEST = ['vitest', 'run', '-c', 'tests/vitest.config.ts'];

const tally: Tally = { passed: 0, failed: 0, skipped: 0, failures: [] };

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
process.env.BACKSTORY_BROWSER = findChromium();
const firefox = findFirefox();
process.env.BACKSTORY_FIREFOX = firefox ?? '';

check('types', ['tsc', '--noEmit']);
check('lint and format', ['biome', 'check', '--error-on-warnings', '.']);
check('nothing unused', ['knip', '--config', 'tests/knip.json']);
suite('unit tests', 'unit', [...VITEST, '--project', 'unit']);
check('packages for the stores', ['tsx', 'lib/build/release/release.ts', '--draft']);
if (existsSync(packageFor('chrome'))) {
  // What is tested is what the stores get: Firefox takes the zip itself, Chromium only a folder.
  unpackInto('.output/packed', packageFor('chrome'));
  process.env.BACKSTORY_BUILD = '.output/packed';
  process.env.BACKSTORY_FIREFOX_BUILD = packageFor('firefox');
}
suite('what was built', 'built', [...VITEST, '--project', 'built']);
suite('what the stores get', 'release', [...VITEST, '--project', 'release']);
suite('DOM code in a real browser', 'dom', [...VITEST, '--project', 'dom']);
// Most of their time these two wait, for delays and for their browsers, so they run side by side.
await Promise.all([
  suiteBeside('the loaded extension', 'e2e', ['playwright', 'test', '-c', 'tests/playwright.config.ts']),
  suiteBeside('Firefox', 'firefox', [...VITEST, '--project', 'firefox']),
]);

// Again, as who reads the end of a long log (a judge that keeps nothing else) must learn what to mend.
if (tally.failures.length > 0)
  console.log(['\n── failed', ...tally.failures.map((failure) => `✘ ${failure}`)].join('\n'));
if (!firefox)
  console.log(`\nLeft out: the tests in Firefox, as there is none from version ${Number(OLDEST.firefox)} on here.`);
const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

/** A stage that either holds or does not. */
function check(name: string, command: string[]): void {
  console.log(`\n── ${name}`);
  if (run(command)) tally.passed++;
  else {
    tally.failed++;
    tally.failures.push(name);
    console.log(`✘ ${name}`);
  }
}

/** A stage of many tests, whose report says how many held. */
function suite(name: string, project: string, command: string[]): void {
  console.log(`\n── ${name}`);
  count(project, run(withReport(project, command)));
}

/** A suite that runs beside another; what it prints comes in one piece when it has ended. */
async function suiteBeside(name: string, project: string, command: string[]): Promise<void> {
  const { clean, output } = await runQuietly(withReport(project, command));
  console.log(`\n── ${name}\n${output}`);
  count(project, clean);
}

function reportOf(project: string): string {
  return `${REPORTS}/${project}.json`;
}

/** Playwright’s configuration names its report itself. */
function withReport(project: string, command: string[]): string[] {
  if (command[0] !== 'vitest') return command;
  return [...command, '--reporter=default', '--reporter=json', `--outputFile.json=${reportOf(project)}`];
}

/** Adds up what a suite’s report says. A suite that left none that can be read counts as one failure. */
function count(project: string, clean: boolean): void {
  const told = toldBy(project);
  // An error outside any test (a file that does not load) fails the run without failing a test.
  if (!clean && told.failed === 0) told.failed = 1;
  if (told.failed > 0 && told.failures.length === 0) told.failures = [`${project}: an error outside any test`];
  tally.passed += told.passed;
  tally.failed += told.failed;
  tally.skipped += told.skipped;
  tally.failures.push(...told.failures);
}

/** What a suite’s report says. Never throws: the closing line has to come, whatever became of a suite. */
function toldBy(project: string): Tally {
  try {
    return readReport(readFileSync(reportOf(project), 'utf8'));
  } catch (error) {
    const why = String(error).replace(/\s+/g, ' ').slice(0, 120);
    return { passed: 0, failed: 1, skipped: 0, failures: [`${project}: no report that can be read (${why})`] };
  }
}

function run(command: string[]): boolean {
  return spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', shell: IN_SHELL }).status === 0;
}

function runQuietly(command: string[]): Promise<{ clean: boolean; output: string }> {
  const child = spawn('npx', ['--no-install', ...command], { stdio: ['ignore', 'pipe', 'pipe'], shell: IN_SHELL });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part));
  return new Promise((done) => child.on('close', (status) => done({ clean: status === 0, output })));
}
