import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { sourcesOf } from '../../../lib/build/release/files';

const FILES = pathToFileURL(resolve('lib/build/release/files.ts')).href;
const TSX = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;

/** The project’s files as a release in this folder finds them. */
function filesOf(folder: string): string[] {
  const script = `import { projectFiles } from '${FILES}'; console.log(JSON.stringify(projectFiles()));`;
  const args = ['--import', TSX, '--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}

test('without git the files are all but those that tools make, and no links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backstory files '));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const made of ['.output', 'lib/text', 'elsewhere']) mkdirSync(join(folder, made), { recursive: true });
  for (const path of ['package.json', 'lib/text/fold.ts', '.output/reader.js', 'elsewhere/a.js', 'npm-debug.log'])
    writeFileSync(join(folder, path), '');
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'node_modules'), 'junction');
  symlinkSync(join(folder, 'gone'), join(folder, 'lib/text/.#fold.ts'), 'junction');
  expect(filesOf(folder).sort()).toEqual(['elsewhere/a.js', 'lib/text/fold.ts', 'package.json']);
});

test('the sources have the seeds, and nothing that is for their editors alone', () => {
  const paths = [
    'seeds/README.md',
    'seeds/rates.json',
    'seeds/rates.schema.json',
    'seeds/tools/check.ts',
    'biome.json',
    '.vscode/settings.json',
  ];
  expect([...sourcesOf(paths).keys()]).toEqual(['seeds/README.md', 'seeds/rates.json']);
});

test('the README of the sources is that for reviewers, with the steps to build them and none that needs the tests', () => {
  const sources = sourcesOf(['README.md', '.store/listing.md', '.store/phone.md', '.store/reviewers.md']);
  expect([...sources.keys()]).toEqual(['README.md']);
  const text = sources.get('README.md')?.toString() ?? '';
  const [steps = ''] = /```[\s\S]+?```/.exec(text) ?? [];
  expect(steps).toContain('npm ci\nnpm run build-for-amo');
});

test('the policy and the notes for reviewers lead nowhere in the project, as they are read without it', () => {
  for (const path of ['.store/privacy.md', '.store/reviewers.md'])
    expect(readFileSync(path, 'utf8')).not.toMatch(/\]\((?!https:)/);
});
