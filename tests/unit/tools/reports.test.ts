import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReport } from '../../reports';

const TESTS = {
  vitest: `
import { expect, test } from 'vitest';
test('holds', () => undefined);
test('counts', () => expect(1 + 1, 'the sum').toBe(3));
test('throws what is no error', () => {
  throw { code: 3 };
});
test.skip('waits', () => undefined);
`,
  playwright: `
import { expect, test } from '@playwright/test';
test('holds', () => undefined);
test.describe('sums', () => test('counts', () => expect(1 + 1, 'the sum').toBe(3)));
test.skip('waits', () => undefined);
`,
};
let folder: string;

// In the project, so that both runners are found.
beforeAll(async () => {
  await mkdir('.output', { recursive: true });
  folder = await mkdtemp('.output/reports-test-');
  await mkdir(join(folder, 'tests'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs one of the two runners to its end, whatever comes of its tests. */
function npx(args: readonly string[]): Promise<unknown> {
  const child = spawn('npx', ['--no-install', ...args], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: { ...process.env, FORCE_COLOR: '1' },
  });
  return new Promise((done, fail) => child.on('error', fail).on('close', done));
}

test('a report of Vitest tells what failed and why, and which file did not load', { timeout: 60_000 }, async () => {
  await writeFile(join(folder, 'tests/sum.test.ts'), TESTS.vitest);
  await writeFile(join(folder, 'tests/broken.test.ts'), "import './nowhere';");
  const report = join(folder, 'vitest.json');
  await npx(['vitest', 'run', '--root', folder, '--reporter=json', '--outputFile', 'vitest.json']);
  const { failures, ...counts } = readReport(await readFile(report, 'utf8'));
  expect(counts).toEqual({ passed: 1, failed: 3, skipped: 1 });
  expect(failures).toHaveLength(3);
  expect(failures).toContainEqual('tests/sum.test.ts › throws what is no error');
  expect(failures).toContainEqual(expect.stringMatching(/^tests\/broken\.test\.ts › .*nowhere/));
  expect(failures).toContainEqual(expect.stringMatching(/^tests\/sum\.test\.ts › counts › .*the sum.*3/));
});

test('a report of Playwright tells what failed and why', { timeout: 60_000 }, async () => {
  await writeFile(join(folder, 'tests/sum.spec.ts'), TESTS.playwright);
  const settings = {
    testDir: 'tests',
    testMatch: '**/*.spec.ts',
    respectGitIgnore: false,
    reporter: [['json', { outputFile: 'playwright.json' }]],
  };
  await writeFile(join(folder, 'playwright.config.ts'), `export default ${JSON.stringify(settings)};`);
  await npx(['playwright', 'test', '-c', folder]);
  const { failures, ...counts } = readReport(await readFile(join(folder, 'playwright.json'), 'utf8'));
  expect(counts).toEqual({ passed: 1, failed: 1, skipped: 1 });
  expect(failures).toEqual([
    expect.stringMatching(/^tests\/e2e\/sum\.spec\.ts › counts › .*the sum.*Expected: 3 Received: 2/),
  ]);
});

test('what is no report is refused', () => expect(() => readReport('{"passed": 3}')).toThrow());
