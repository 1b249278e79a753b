import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findInstalled, findNamed, installPackages, isDebianRoot, runQuietly } from './find';

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
  return findNamed(VARIABLE) ?? installed() ?? playwrightDownload() ?? debianPackage() ?? fail();
}

const installed = (): string | undefined => findInstalled(COMMANDS, PLACES);

function playwrightDownload(): string | undefined {
  const downloaded = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (downloaded()) return downloaded();
  if (isDebianRoot()) return undefined; // The distribution’s package is smaller, and on such machines the sure way.
  return runQuietly('npx', ['playwright', 'install', 'chromium']) ? downloaded() : undefined;
}

function debianPackage(): string | undefined {
  if (!isDebianRoot()) return undefined;
  installPackages('chromium', 'fonts-noto-core');
  return installed();
}

function fail(): never {
  throw new Error(HELP);
}
