import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium';

/**
 * The Chrome build that the tests and the demo load: the one that ships, or a copy of it that the environment names.
 */
const EXTENSION = resolve(process.env.BACKSTORY_BUILD ?? '.output/chrome-mv3');

/** A browser with the extension loaded. */
export interface Loaded {
  context: BrowserContext;
  /** The extension’s id, the host of its pages. */
  id: string;
  /** Its background script. Chrome may stop and start it; ask anew after a pause. */
  worker(): Promise<Worker>;
  /** Resolves when its background script is installed. Chrome never starts one again that it ended before. */
  installed(): Promise<void>;
  /** Loads the extension anew under all open pages, as an update does. */
  update(): Promise<void>;
  /** Removes the extension under all open pages. */
  uninstall(): Promise<void>;
  /** Ends the background script, as the browser does when it has been idle for a while. */
  killWorker(): Promise<void>;
}

/** How to launch. `profile` keeps a profile’s folder over several launches. */
export interface LaunchOptions {
  headless?: boolean;
  profile?: string;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  hasTouch?: boolean;
  /** What the browser says that its user points with, if not with a mouse. */
  pointer?: 'coarse';
  /** The folder of another build to load. */
  extension?: string;
  /** Arguments of Playwright’s own that are left out. */
  ignoreDefaultArgs?: string[];
}

/** No background traffic: a test machine has no network, and the tests count requests. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--no-default-browser-check',
];

const argumentsFor = (extension: string): string[] => [
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--enable-unsafe-extension-debugging',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...QUIET,
];

/**
 * Opens a page in a browser with the extension that nobody drives or watches, as a prerendering one must be. Gives what
 * ends the browser.
 */
export function launchUnwatched(url: string): () => void {
  const profile = mkdtempSync(join(tmpdir(), 'backstory-'));
  const child = spawn(
    findChromium(),
    ['--headless=new', `--user-data-dir=${profile}`, ...argumentsFor(EXTENSION), url],
    {
      stdio: 'ignore',
    },
  );
  return () => child.kill();
}

/** Launches a browser with the built extension. Throws when the browser does not take it. */
export async function launchWithExtension(options: LaunchOptions = {}): Promise<Loaded> {
  const { headless = true, extension = EXTENSION, ...others } = options;
  const { profile = mkdtempSync(join(tmpdir(), 'backstory-')), pointer, ...view } = others;
  const coarse = '--blink-settings=primaryPointerType=2,availablePointerTypes=2';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    args: [...argumentsFor(extension), ...(pointer ? [coarse] : [])],
    ...view,
  });
  const id = new URL((await extensionWorker(context, extension)).url()).host;
  const update = async () => {
    const restarted = context.waitForEvent('serviceworker');
    await loadByProtocol(context, extension);
    await restarted;
  };
  const session = await context.browser()?.newBrowserCDPSession();
  const uninstall = async () => {
    // It takes itself away; that its answer never comes is no trouble.
    const worker = await extensionWorker(context, extension);
    await Promise.race([worker.evaluate(() => chrome.management.uninstallSelf()), worker.waitForEvent('close')]).catch(
      () => undefined,
    );
  };
  let isInstalled = false;
  const installed = async () => {
    if (!isInstalled) await (await extensionWorker(context, extension)).evaluate(untilInstalled);
    isInstalled = true;
  };
  const killWorker = async () => {
    await installed(); // No browser kills it before.
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
    for (const { targetId } of workers) await session?.send('Target.closeTarget', { targetId });
  };
  return { context, id, worker: () => extensionWorker(context, extension), installed, update, uninstall, killWorker };
}

/** Chrome itself, unlike Chromium and Edge, has not taken `--load-extension` since version 137: there CDP loads it. */
async function extensionWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith('chrome-extension://');
  const running = context.serviceWorkers().find(isOurs);
  if (running) return running;
  const started = context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
  // Where it fails, the wait for the worker reports it.
  const late = setTimeout(() => loadByProtocol(context, extension).catch(() => undefined), 3000);
  try {
    return await started;
  } finally {
    clearTimeout(late);
  }
}

/** Waits, in a service worker, until it is installed. */
async function untilInstalled(): Promise<void> {
  const { registration } = globalThis as unknown as { registration: { active: { state: string } | null } };
  while (registration.active?.state !== 'activated') await new Promise((resolve) => setTimeout(resolve, 20));
}

async function loadByProtocol(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never);
}
