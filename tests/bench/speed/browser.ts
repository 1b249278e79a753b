import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../browser/find-chromium';

/** A browser with a profile of its own, for one side of a comparison. */
export interface Opened {
  context: BrowserContext;
  /** The one page that measurements load into, again and again. */
  page: Page;
  /** CDP of that page, and of the browser as a whole. */
  session: CDPSession;
  whole: CDPSession;
  close(): Promise<void>;
}

/** Flags that keep the browser’s own background work out of a measurement, and let no request leave this machine. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  // Else the browser may load hints or a model of its own for a saved page that looks like a story.
  '--disable-features=OptimizationHints,Translate,OptimizationGuideOnDeviceModel',
];

/** Opens Chromium with the unpacked extensions in these folders, or with none. */
export async function openBrowser(...extensions: string[]): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'backstory-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1200, height: 800 },
    args: [
      ...(extensions.length > 0
        ? [`--disable-extensions-except=${extensions}`, `--load-extension=${extensions}`]
        : ['--disable-extensions']),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET,
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const whole = await context.browser()?.newBrowserCDPSession();
  if (!whole) throw new Error('the browser gives no CDP session');
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, page, session, whole, close };
}
