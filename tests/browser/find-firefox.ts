import { execFileSync } from 'node:child_process';
import { OLDEST } from '../../lib/build/manifest';
import { findInstalled, findNamed, installPackages, isDebianRoot } from './find';

/** The environment variable that names a Firefox to use before any other; empty, it says that there is none. */
const VARIABLE = 'BACKSTORY_FIREFOX';

const COMMANDS = ['firefox', 'firefox-esr'];

/** Places of Firefox on macOS and Windows. */
const PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
  'C:/Program Files (x86)/Mozilla Firefox/firefox.exe',
];

/**
 * The path of a Firefox that can run the extension: named by the environment, installed, or installed or renewed by
 * `apt-get` on Debian as root. Undefined where there is none: the tests in Firefox are then left out, and say so.
 * Throws where the environment names one that does not exist or is too old.
 */
export function findFirefox(): string | undefined {
  if (process.env[VARIABLE] === '') return undefined;
  const named = findNamed(VARIABLE);
  if (named && isTooOld(named)) throw new Error(`${VARIABLE} names ${named}: ${tooOld(named)}`);
  if (named) return named;

  const found = () => findInstalled(COMMANDS, PLACES);
  let path = found();
  if ((!path || isTooOld(path)) && isDebianRoot()) {
    // What was installed long ago is renewed by this, too.
    installPackages('firefox-esr', 'fonts-noto-core');
    path = found();
  }
  if (!path || !isTooOld(path)) return path;
  console.error(`${path}: ${tooOld(path)}`);
  return undefined;
}

const isTooOld = (path: string): boolean => versionOf(path) < Number(OLDEST.firefox);

const tooOld = (path: string): string =>
  `Firefox ${versionOf(path)} is too old for Backstory, which needs ${Number(OLDEST.firefox)} or newer.`;

/** The version of a Firefox, such as 153.8; infinite where it does not tell: it is then tried as it is. */
function versionOf(path: string): number {
  try {
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return Number(/\d+\.\d+/.exec(told)?.[0] ?? Number.POSITIVE_INFINITY);
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
