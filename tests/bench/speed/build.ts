import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { buildTree, treeOf } from '../../browser/commit';

type Browser = 'chrome' | 'firefox';

const FOLDER = '.output/bench';

const BUILT: Record<Browser, string> = { chrome: 'chrome-mv3', firefox: 'firefox-mv2' };

/** Builds the extension as it ships, in a folder of the bench’s own, so that no other build changes it meanwhile. */
export async function buildExtension(browser: Browser = 'chrome'): Promise<string> {
  const silent = () => {};
  const logger = {
    debug: silent,
    log: silent,
    info: silent,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    success: silent,
    level: 1,
  };
  rmSync(join(FOLDER, BUILT[browser]), { recursive: true, force: true });
  await build({ outDir: FOLDER, browser, mode: 'production', logger });
  return found(resolve(FOLDER, BUILT[browser]));
}

/**
 * Builds the extension of a commit, in a copy of its files and by its own configuration, but where possible with the
 * packages of this tree, so that only our code differs.
 */
export function buildCommit(commit: string): string {
  const tree = resolve('.output/against');
  treeOf(commit, tree);
  buildTree(tree, 'chrome');
  return found(join(tree, '.output', BUILT.chrome));
}

function found(built: string): string {
  if (!existsSync(join(built, 'sentinel.js'))) throw new Error(`no extension in ${built}`);
  return built;
}
