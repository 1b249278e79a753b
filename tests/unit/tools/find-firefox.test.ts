import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isDebianRoot } from '../../browser/find';
import { findFirefox } from '../../browser/find-firefox';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-find-'));
  // Nothing that is installed on this machine is found, apt-get neither.
  vi.stubEnv('PATH', folder);
  vi.stubEnv('BACKSTORY_FIREFOX', undefined);
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** A command in the folder. Each command that it runs must be of the shell itself, as nothing else is on the path. */
function command(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const said = () => vi.mocked(console.error).mock.calls.flat().join('\n');

// Windows runs no scripts of a shell, and macOS has a place of its own for Firefox.
describe.runIf(process.platform === 'linux')('the Firefox of the tests', () => {
  test('is one that can run the extension', () => {
    const path = command('firefox', 'echo "Mozilla Firefox 153.8.0esr"');
    expect(findFirefox()).toBe(path);
    expect(console.error).not.toHaveBeenCalled();
  });

  test('is none where the one that is installed is too old for the extension, and a line says so', () => {
    const path = command('firefox-esr', 'echo "Mozilla Firefox 140.15.0esr"');
    expect(findFirefox()).toBeUndefined();
    expect(said()).toContain(`${path}: Firefox 140.15 is too old for Backstory, which needs 146 or newer.`);
  });

  test.runIf(isDebianRoot())('is renewed where it is too old and packages can be installed', () => {
    const path = command('firefox-esr', 'echo "Mozilla Firefox 140.15.0esr"');
    command(
      'apt-get',
      `[ "$1" = install ] && printf '#!/bin/sh\\necho "Mozilla Firefox 153.8.0esr"\\n' > ${path}; exit 0`,
    );
    expect(findFirefox()).toBe(path);
  });

  test('is tried as it is where it does not tell its version', () => {
    const path = command('firefox', 'exit 1');
    expect(findFirefox()).toBe(path);
  });

  test('is an error where the environment names one that is too old', () => {
    const path = command('firefox', 'echo "Mozilla Firefox 145.0.1"');
    vi.stubEnv('BACKSTORY_FIREFOX', path);
    expect(() => findFirefox()).toThrow(
      `BACKSTORY_FIREFOX names ${path}: Firefox 145 is too old for Backstory, which needs 146 or newer.`,
    );
  });

  test('is none where the environment says that there is none', () => {
    command('firefox', 'echo "Mozilla Firefox 153.8.0esr"');
    vi.stubEnv('BACKSTORY_FIREFOX', '');
    expect(findFirefox()).toBeUndefined();
  });
});
