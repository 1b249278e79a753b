import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The environment variable that names a browser to use before any other. */
const VARIABLE = 'BACKSTORY_BROWSER';

/** Commands by which Chrome, Chromium and Edge are installed on Linux. */
const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];

/** Places of Chrome, Chromium and Edge on macOS and Windows. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(homedir(), 'AppData/Local/Google/Chrome/Application/chrome.exe'),
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

const HELP = `No Chrome, Chromium or Edge was found. Install one, or name one with ${VARIABLE}=/path/to/browser.`;

/**
 * The path of a browser that can load the extension: named by the environment, installed, downloaded by Playwright,
 * or installed by `apt-get` on Debian as root. Throws one sentence that says what to install.
 */
export function findChromium(): string {
  const named = process.env[VARIABLE];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE} names ${named}, which does not exist.`);
  }
  return installed() ?? playwrightDownload() ?? debianPackage() ?? fail();
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

function playwrightDownload(): string | undefined {
  const downloaded = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (downloaded()) return downloaded();
  if (isDebianRoot()) return undefined; // The distribution’s package is smaller, and on such machines the sure way.
  return quietly(() => run('npx', ['playwright', 'install', 'chromium'])) ? downloaded() : undefined;
}

function debianPackage(): string | undefined {
  if (!isDebianRoot()) return undefined;
  console.error('Installing Chromium with apt-get …');
  quietly(() => run('apt-get', ['update']));
  quietly(() => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']));
  return installed();
}

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const run = (command: string, args: string[]): unknown =>
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' });

function quietly(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

function fail(): never {
  throw new Error(HELP);
}
