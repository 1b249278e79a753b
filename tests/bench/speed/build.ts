import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';

const FOLDER = '.output/bench';

/** Builds the extension as it ships, in a folder of the bench’s own, so that no other build changes it meanwhile. */
export async function buildExtension(): Promise<string> {
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
  rmSync(FOLDER, { recursive: true, force: true });
  await build({ outDir: FOLDER, browser: 'chrome', mode: 'production', logger });
  const built = resolve(FOLDER, 'chrome-mv3');
  if (!existsSync(join(built, 'sentinel.js'))) throw new Error(`no extension in ${built}`);
  return built;
}
