import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeIn, filesChangedSince, lastTagged } from '../../../lib/build/release/history';

const folder = mkdtempSync(join(tmpdir(), 'backstory-history-'));
const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', '-c', 'commit.gpgsign=false'];
const git = (...args: string[]) => execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });

/** Commits files, and tags the commit where a version is given. */
function commit(files: Record<string, string>, version?: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', 'A step');
  if (version) git('tag', `v${version}`);
}

const project = (version: string) => ({ 'package.json': JSON.stringify({ version, dependencies: {} }) });

beforeAll(() => {
  git('init', '-q');
  commit({ ...project('0.9.10'), 'lib/a.ts': 'one' }, '0.9.10');
  commit({ ...project('0.9.9'), 'lib/a.ts': 'two' }, '0.9.9');
  commit({ ...project('0.9.11'), 'seeds/sources.json': '[]' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the last version is the highest that is tagged, but for the one that is being made', () => {
  expect(lastTagged('0.9.11', folder)).toBe('0.9.10');
  expect(lastTagged('0.9.10', folder)).toBe('0.9.9');
});

test('what changed since a version is told from the history, and of it what is code', () => {
  const paths = (version: string) => filesChangedSince(version, folder).map(({ path }) => path);
  expect(paths('0.9.9')).toEqual(['package.json', 'seeds/sources.json']);
  expect(codeIn(filesChangedSince('0.9.9', folder))).toEqual([]);
  expect(codeIn(filesChangedSince('0.9.10', folder))).toEqual(['lib/a.ts']);
});
