import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page, type Request } from '@playwright/test';
import { type Underlined, underlined } from '../browser/highlights';
import { type Loaded, launchWithExtension } from '../browser/launch';
import { type Served, type Server, serve } from '../browser/serve';
import { strangePage } from '../browser/strange-pages';
import { inTimePage } from '../pages/in-time';
import { MAGNETS } from './magnets-page';

/** Saved real pages, outside the repository. */
export const SHARED_PAGES = '../shared/pages';
export const hasSharedPages = existsSync(SHARED_PAGES);

const page = (body: string, head = ''): Served => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
});

/** Pages of the tests’ own, by path. */
const PAGES: Record<string, Served> = {
  '/plain': page('<main><p>The museum reopens on Tuesday. He drew most of the maps by hand.</p></main>'),
  '/short': page(
    '<main><article><p>Vice Premier He Lifeng came with Li Chenggang. Aides of He said little. He Lifeng met Scott Bessent.</p></article></main>',
  ),
  '/edge': page(
    `<main><article style="margin:0;font:16px/1.4 serif"><p style="margin:0;text-align:right">On the right edge: Vice Premier He Lifeng</p>
     <div style="height:150vh"></div><p id="low">Scott Bessent met He at the foot of the page.</p></article></main>`,
  ),
  '/dark': page(
    '<main><article><p>Vice Premier He Lifeng met Scott Bessent in Geneva.</p></article></main>',
    '<style>body{background:#111;color:#ddd}</style>',
  ),
  '/aside': page(
    '<main><article><p>Boeing flies a new route to Oslo. The ferry to Oslo sails on.</p></article></main>',
  ),
  '/canada': page(
    '<main><article><p>Canada and the United States raised their tariffs on each other’s goods. Prime Minister Mark Carney said that Ottawa would answer every duty on Canadian lumber.</p></article></main>',
  ),
  '/magnets': { body: MAGNETS },
  '/later': page('<main><article id="a"><p>Nothing here yet.</p></article></main>'),
};

/** What `path` serves: the demo story, a page above, or a saved real page. */
function answer(path: string): Served | undefined {
  if (path === '/favicon.ico') return { body: '', type: 'image/x-icon' };
  if (path.startsWith('/pages/')) return strangePage(path);
  if (path.startsWith('/in-time')) return { body: inTimePage(path.split('/')[2]) };
  if (path === '/story') return { body: readFileSync('tests/demo/story.html') };
  if (path.startsWith('/shared/')) {
    const file = join(SHARED_PAGES, path.slice('/shared/'.length));
    return existsSync(file) ? { body: readFileSync(file) } : undefined;
  }
  return PAGES[path];
}

interface Workers {
  loaded: Loaded;
  server: Server;
}

interface Tests {
  /** Opens a page of the tests’ server and waits until the extension has looked at it. */
  open(path: string): Promise<Page>;
  /** Opens the popup as a page of its own, for a tab; `url` where the tab’s address is not the page’s. */
  openPopup(of: Page, url?: string): Promise<Page>;
  openSettings(): Promise<Page>;
}

export const test = base.extend<Tests, Workers>({
  loaded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture’s needs from its pattern
    async ({}, use) => {
      const loaded = await launchWithExtension({ viewport: { width: 1200, height: 800 } });
      await use(loaded);
      await loaded.context.close();
    },
    { scope: 'worker' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture’s needs from its pattern
    async ({}, use) => {
      const server = await serve(answer);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ loaded, server }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await loaded.context.newPage();
      opened.push(page);
      // Saved pages point elsewhere; nothing of theirs is fetched. A page that sends itself elsewhere is answered with
      // nothing, at which the browser stays on it; a refusal would put the browser’s own page about errors in its
      // place.
      await page.route(
        (url) => url.origin !== server.origin,
        (route) => (leaves(page, route.request()) ? route.fulfill({ status: 204 }) : route.abort()),
      );
      await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
      return page;
    });
    for (const page of opened) await page.close();
    await reset(loaded);
  },
  openPopup: async ({ loaded }, use) => {
    const opened: Page[] = [];
    await use(async (of, url = of.url()) => {
      const popup = await openPopupOf(loaded, url);
      opened.push(popup);
      return popup;
    });
    for (const page of opened) await page.close();
  },
  openSettings: async ({ loaded }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const settings = await loaded.context.newPage();
      opened.push(settings);
      await settings.goto(`chrome-extension://${loaded.id}/options.html`);
      await settings.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
      return settings;
    });
    for (const page of opened) await page.close();
    await reset(loaded);
  },
});

/** Whether a request would put another page in this one’s place. */
const leaves = (page: Page, request: Request): boolean =>
  request.isNavigationRequest() && request.frame() === page.mainFrame();

/** Opens the popup page for the tab with this address. Real popups close as soon as a test touches another tab. */
export async function openPopupOf(loaded: Loaded, url: string): Promise<Page> {
  const worker = await loaded.worker();
  const findTab = () =>
    worker.evaluate(async (wanted) => (await chrome.tabs.query({})).findLast((one) => one.url === wanted)?.id, url);
  // On a busy machine the tab has its address a moment after the page has. A page where extensions may not run has
  // none.
  for (let tries = 0; tries < 20 && (await findTab()) === undefined; tries++)
    await new Promise((done) => setTimeout(done, 100));
  const tab = await findTab();
  const popup = await loaded.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`chrome-extension://${loaded.id}/popup.html?tab=${tab}`);
  return popup;
}

async function reset(loaded: Loaded): Promise<void> {
  await (await loaded.worker()).evaluate(() => chrome.storage.local.clear());
}

/** Waits until the page is lit, and gives the underlines near its window. */
export async function marksOf(page: Page): Promise<Underlined[]> {
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('backstory-1'))).toBe(true);
  return underlined(page);
}

/**
 * Waits until the event of a scroll has come, as what is under the pointer by then was scrolled there and gets no card;
 * and until what has come near is registered.
 */
const untilScrolled = (): Promise<unknown> =>
  new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** All underlines of a page: in a window so high that all are near it. Where they stand is where they stand then. */
export async function allMarksOf(page: Page): Promise<Underlined[]> {
  const before = page.viewportSize() ?? { width: 1200, height: 800 };
  await page.setViewportSize({ ...before, height: 30_000 });
  await marksOf(page);
  const marks = await settled(() => underlined(page));
  await page.setViewportSize(before);
  return marks;
}

/** What is given twice in a row. */
async function settled<T>(give: () => Promise<T[]>): Promise<T[]> {
  for (let before = -1; ; ) {
    const now = await give();
    if (now.length === before) return now;
    before = now.length;
    await new Promise((done) => setTimeout(done, 400));
  }
}

/** How long a mention is looked for, in ms: the page may still be read. */
const LOOKED_FOR_MS = 5000;

/** Goes down the page until a mention that fits is near the window, as one that is far is not registered. */
export async function lookFor(page: Page, fits: (mark: Underlined) => boolean): Promise<Underlined> {
  await marksOf(page);
  for (const until = Date.now() + LOOKED_FOR_MS; Date.now() < until; ) {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    for (let isAtEnd = false; !isAtEnd; ) {
      await page.evaluate(untilScrolled);
      const found = (await underlined(page)).find(fits);
      if (found) return found;
      isAtEnd = await page.evaluate(() => {
        const before = scrollY;
        scrollBy({ top: innerHeight * 0.9, behavior: 'instant' });
        return scrollY === before;
      });
    }
  }
  throw new Error('no such mention is underlined');
}

/** Scrolls a mention into view and gives where it is then. */
export async function bringToView(page: Page, fits: (mark: Underlined) => boolean): Promise<Underlined> {
  const first = await lookFor(page, fits);
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), first.y);
  await page.evaluate(untilScrolled);
  const now = (await underlined(page)).find(fits);
  if (!now) throw new Error('the mention is gone');
  return now;
}

export { expect } from '@playwright/test';
