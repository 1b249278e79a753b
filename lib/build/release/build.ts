import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { unexplained, type Warning } from './checks';
import { filesIn } from './files';
import type { Browser } from './manifest-checks';
import type { Files } from './zip';

const BUILT: Record<Browser, string> = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };

/** Builds the extension for a browser, and gives what was built. */
export function build(browser: Browser): Files {
  run('wxt/bin/wxt.mjs', 'build', '-b', browser);
  return filesIn(BUILT[browser]);
}

/** What Firefox’s own linter finds in the build for it, but for what the reviewers’ notes explain. */
export function lint(): string[] {
  const args = ['lint', '--source-dir', BUILT.firefox, '--no-config-discovery', '--output', 'json'];
  const { errors, warnings }: Record<'errors' | 'warnings', Warning[]> = JSON.parse(
    run('web-ext/bin/web-ext.js', ...args),
  );
  return unexplained(errors, warnings);
}

/**
 * Runs a tool of the project’s packages. The linter says by its exit code that it found errors, which it also prints.
 */
function run(tool: string, ...args: string[]): string {
  try {
    return execFileSync(process.execPath, [join('node_modules', tool), ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      // Built as it ships, whatever the environment says: with NODE_ENV=test the scripts come out larger.
      env: { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    });
  } catch (error) {
    const { stdout } = error as { stdout?: string };
    if (stdout?.startsWith('{')) return stdout;
    throw error;
  }
}
