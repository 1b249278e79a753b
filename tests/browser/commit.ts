import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether the history at hand reaches back to a commit: a copy made for a test machine may be without it. */
export function hasCommit(commit: string): boolean {
  try {
    execFileSync('git', ['cat-file', '-e', `${commit}^{commit}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the files of a commit into a folder, with packages to build them: those of this tree, or its own where this tree
 * no longer has one that it asks for.
 */
export function treeOf(commit: string, folder: string): void {
  const archive = `${folder}.tar`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('git', ['archive', '--output', archive, commit]);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const asked = Object.keys({ ...dependencies, ...devDependencies });
  if (asked.every((name) => existsSync(join('node_modules', name))))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  else
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
}

/** Builds a tree for a browser, by its own configuration. */
export function buildTree(folder: string, browser: 'chrome' | 'firefox'): void {
  execFileSync(process.execPath, [join(folder, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', browser], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
