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
 * The path of a Firefox: named by the environment, installed, or installed by `apt-get` on Debian as root. Undefined
 * where there is none: the tests in Firefox are then left out, and say so.
 */
export function findFirefox(): string | undefined {
  if (process.env[VARIABLE] === '') return undefined;
  const found = findNamed(VARIABLE) ?? findInstalled(COMMANDS, PLACES);
  if (found || !isDebianRoot()) return found;
  installPackages('firefox-esr', 'fonts-noto-core');
  return findInstalled(COMMANDS, PLACES);
}
