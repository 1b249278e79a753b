import type { Page } from '@playwright/test';
import { type Opened, openBrowser } from './browser';

/**
 * A script that records, in ms, when the page was ready and when it first showed a highlight, which is painted in the
 * frame after it is registered.
 */
const WATCH = `
  globalThis.bench = { ready: 0, lit: 0 };
  addEventListener('DOMContentLoaded', () => { bench.ready = performance.now(); });
  requestAnimationFrame(function look() {
    if (CSS.highlights.size === 0) requestAnimationFrame(look);
    else requestAnimationFrame(() => { bench.lit = performance.now(); });
  });
`;

/**
 * Makes every page opened from now on record these times. The script has no address, so `workByPage` does not count it
 * as ours.
 */
const watchHighlights = (page: Page): Promise<unknown> => page.addInitScript(WATCH);

/** Opens a browser that watches each page of its own tab. */
export async function openWatched(...extensions: string[]): Promise<Opened> {
  const opened = await openBrowser(...extensions);
  await watchHighlights(opened.page);
  return opened;
}

/** Asks the page something through CDP, which the page’s content security policy does not forbid. */
async function ask({ session }: Opened, expression: string): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as number;
}

/** Waits for the first highlight: its time after DOMContentLoaded, in ms. */
export async function firstHighlight(opened: Opened, timeout = 30_000): Promise<number> {
  // Asked now and then, not in each frame: a question is a task in the page too.
  for (const until = Date.now() + timeout; Date.now() < until; ) {
    const lit = await ask(opened, 'bench.lit && bench.lit - bench.ready');
    if (lit) return lit;
    await opened.page.waitForTimeout(150);
  }
  throw new Error(`${opened.page.url()} was never lit`);
}

const COUNT = '[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)';

/** Waits until the number of highlighted ranges stands still, and gives it. */
export async function settledHighlights(opened: Opened, timeout = 60_000): Promise<number> {
  const until = Date.now() + timeout;
  let before = -1;
  for (let still = 0; still < 3; ) {
    if (Date.now() > until) throw new Error('the highlights never stood still');
    const now = await ask(opened, COUNT);
    still = now === before && now > 0 ? still + 1 : 0;
    before = now;
    await opened.page.waitForTimeout(400);
  }
  return before;
}
