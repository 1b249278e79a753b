import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these commands that is on the search path, or of these places that exists. */
export function findInstalled(commands: readonly string[], places: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/** The path in an environment variable. Throws where it names what does not exist. */
export function findNamed(variable: string): string | undefined {
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable} names ${named}, which does not exist.`);
  return named || undefined;
}

/** Whether packages can be installed here without asking anybody. */
export const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs packages of Debian, as far as that goes. */
export function installPackages(...names: string[]): void {
  console.error(`Installing ${names[0]} with apt-get …`);
  runQuietly('apt-get', ['update']);
  runQuietly('apt-get', ['install', '-y', '--no-install-recommends', ...names]);
}

/** Runs a command without its output; whether it went well. */
export function runQuietly(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}
