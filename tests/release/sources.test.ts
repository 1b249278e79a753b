import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../lib/build/release/files';
import { type Files, unpack } from '../../lib/build/release/zip';
import { packageFor, unpackInto } from '../browser/packages';

// What a reviewer of Firefox’s store does: takes the sources into an empty folder, builds them, and compares.

/** The Node that is in long-term support besides the one that the tests run on. */
const OTHER_NODE = '24';

const isWindows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'backstory-sources-'));
const sources = join(folder, 'sources');

beforeAll(() => {
  unpackInto(sources, packageFor('sources'));
  npm(sources, dirname(process.execPath), 'ci');
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

test('the sources hold no texts of the tests, and all that a build asks for', () => {
  const paths = [...unpack(readFileSync(packageFor('sources'))).keys()];
  expect(paths).toEqual(expect.arrayContaining(['package-lock.json', 'LICENSE', 'README.md', 'seeds/sources.json']));
  expect(paths.filter((path) => /^tests\/|node_modules|\.output/.test(path))).toEqual([]);
});

test('built from the sources in an empty folder, Firefox’s files are those of its package', () => {
  expect(buildWith(dirname(process.execPath))).toEqual(hashed(unpack(readFileSync(packageFor('firefox')))));
});

test(`they are the same built by Node ${OTHER_NODE}`, () => {
  const binaries = otherNode();
  const version = execFileSync(join(binaries, isWindows ? 'node.exe' : 'node'), ['--version'], { encoding: 'utf8' });
  expect(version).toMatch(new RegExp(`^v${OTHER_NODE}\\.`));
  expect(buildWith(binaries)).toEqual(hashed(unpack(readFileSync(packageFor('firefox')))));
});

/** Builds for Firefox by the script of Firefox’s store, with the Node in a folder. */
function buildWith(binaries: string): Record<string, string> {
  rmSync(join(sources, '.output'), { recursive: true, force: true });
  npm(sources, binaries, 'run', 'build-for-amo');
  return hashed(filesIn(join(sources, '.output/firefox-mv2')));
}

/** The files as text that shows where two differ: each path with what is in it. */
const hashed = (files: Files): Record<string, string> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]));

/** A folder with another Node, as npm has it. */
function otherNode(): string {
  const home = join(folder, 'node');
  mkdirSync(home);
  npm(home, dirname(process.execPath), 'install', '--no-save', `node@${OTHER_NODE}`);
  const found = [join(home, 'node_modules/node/bin'), join(home, 'node_modules/.bin')].find((one) => existsSync(one));
  if (!found) throw new Error(`npm has brought no Node ${OTHER_NODE}`);
  return found;
}

/** Runs npm in a folder, with the Node of another folder before all others. */
function npm(cwd: string, binaries: string, ...args: string[]): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: isWindows,
    env: {
      ...withoutNpm(process.env),
      PATH: `${binaries}${delimiter}${process.env.PATH}`,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  });
}

/** The environment without what an npm around these tests has told its own scripts, and without what Vitest is told. */
function withoutNpm(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own =
    /^npm_(?:lifecycle|package|command|execpath|node_execpath)|^(?:NODE_ENV|VITEST|TEST|DEV|PROD|MODE)$|^VITE/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
}
