import { readFileSync } from 'node:fs';
import { test as base, expect } from 'vitest';
import { ADD_ON_ID } from '../../lib/build/manifest';
import { findFirefox } from '../browser/find-firefox';
import type { Tab } from '../browser/firefox-tab';
import { readUnderlined, type Underlined } from '../browser/highlights';
import { EXTENSION_ORIGIN, Firefox } from '../browser/launch-firefox';
import { type Served, type Server, serve } from '../browser/serve';
import { strangePage } from '../browser/strange-pages';

const path = findFirefox();
if (!path)
  console.warn('No Firefox to test with: its tests are skipped. Name one with BACKSTORY_FIREFOX=/path/to/firefox.');

interface Around {
  before: string;
  after: string;
}

/** Where the demo story has “He” for the vice premier, and where for somebody else. */
export const story: { bareHe: Around[]; pronounHe: Around[] } = JSON.parse(
  readFileSync('tests/demo/story.expect.json', 'utf8'),
);

const page = (body: string, headers?: Record<string, string>): Served => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,"><style>p{font:16px/1.5 serif}.dark{background:#111;color:#ddd}</style>${body}</html>`,
  ...(headers && { headers }),
});

const TEXT = 'Vice Premier He Lifeng came with Li Chenggang. Aides of He said little. He Lifeng met Scott Bessent.';
const SHORT = `<article><p>${TEXT}</p></article>`;

/** Pages of the tests’ own, by path. */
const PAGES: Record<string, Served> = {
  '/plain': page('<p>The museum reopens on Tuesday. He drew most of the maps by hand.</p>'),
  '/aside': page('<p>Boeing flies a new route to Oslo. The ferry to Oslo sails on.</p>'),
  '/short': page(SHORT),
  '/dark': page(`<body class="dark">${SHORT}</body>`),
  '/strict': page(SHORT, {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  '/fullscreen': page(
    `<article style="background:#fff" onclick="this.requestFullscreen()"><p>Scott Bessent met He Lifeng.</p><p>Click</p></article>`,
  ),
  '/svg': { type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="50">${TEXT}</text></svg>` },
  '/xml': { type: 'application/xml', body: `<story>${TEXT}</story>` },
  '/text': { type: 'text/plain', body: TEXT },
  '/frames': { body: '<!doctype html><frameset cols="50%,50%"><frame src="/short"><frame src="/plain"></frameset>' },
  '/dialog': page(`${SHORT}<dialog><p>Scott Bessent spoke with He Lifeng.</p><button>OK</button></dialog>`),
  '/many': page(
    `<article>${'<p>Scott Bessent met He Lifeng in Geneva, and Jamieson Greer met Li Chenggang.</p>'.repeat(2500)}</article>`,
  ),
};

function answer(path: string): Served | undefined {
  if (path.startsWith('/pages/')) return strangePage(path);
  return path === '/story' ? { body: readFileSync('tests/demo/story.html') } : PAGES[path];
}

interface Tests {
  firefox: Firefox;
  server: Server;
  /** Opens a page of the tests’ server in a tab. */
  open(path: string): Promise<Tab>;
  /** Opens the popup, as a page of its own, for the tab with this address. */
  openPopup(path: string): Promise<Tab>;
  /** Opens the side panel, as a page of its own, for the tab with this address. */
  openPanel(path: string): Promise<Tab>;
  openSettings(): Promise<Tab>;
}

/** One Firefox serves all tests of a file; tabs and settings are a test’s own. */
const extended = base.extend<Tests>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture’s needs from its pattern
    async ({}, use) => {
      const firefox = await Firefox.launch(path as string);
      await firefox.install();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'file' },
  ],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads a fixture’s needs from its pattern
    async ({}, use) => {
      const server = await serve(answer);
      await use(server);
      await server.close();
    },
    { scope: 'file' },
  ],
  open: async ({ firefox, server }, use) => {
    const opened: Tab[] = [];
    await firefox.takeErrors();
    await use(async (path) => {
      const tab = await firefox.open(server.origin + path);
      opened.push(tab);
      return tab;
    });
    for (const tab of opened) await tab.close();
  },
  openPopup: ({ firefox, server, openSettings }, use) => usePages('popup.html', { firefox, server, openSettings }, use),
  openPanel: ({ firefox, server, openSettings }, use) =>
    usePages('sidepanel.html', { firefox, server, openSettings }, use),
  openSettings: async ({ firefox }, use) => {
    const opened: Tab[] = [];
    await use(async () => {
      const settings = await firefox.open(`${EXTENSION_ORIGIN}/options.html`);
      opened.push(settings);
      await until(() => settings.evaluate(() => document.querySelector('h1') !== null));
      return settings;
    });
    await opened[0]?.evaluate(() => browser.storage.local.clear());
    for (const tab of opened) await tab.close();
  },
});

/** Gives what opens a page of the extension for the tab with an address, and closes them all after the test. */
async function usePages(
  name: string,
  { firefox, server, openSettings }: Pick<Tests, 'firefox' | 'server' | 'openSettings'>,
  use: (open: (path: string) => Promise<Tab>) => Promise<void>,
): Promise<void> {
  const opened: Tab[] = [];
  await use(async (path) => {
    const settings = await openSettings();
    const id = await settings.evaluate(
      async (url: string) => (await browser.tabs.query({})).findLast((tab) => tab.url === url)?.id,
      server.origin + path,
    );
    const page = await firefox.open(`${EXTENSION_ORIGIN}/${name}?tab=${id}`);
    opened.push(page);
    return page;
  });
  // A popup closes itself once it has opened something.
  for (const page of opened) await page.close().catch(() => undefined);
}

export const test = (path ? extended : extended.skip) as typeof extended;
export { expect };

/** Waits until something holds. */
export const until = (holds: () => Promise<unknown>): Promise<void> =>
  expect.poll(async () => Boolean(await holds()), { timeout: 30_000, interval: 40 }).toBe(true);

/** What is underlined in a tab now. */
export const underlined = (tab: Tab): Promise<Underlined[]> => tab.evaluate(readUnderlined);

/** Waits until the tab is lit, and gives the underlines near its window. */
export async function marksOf(tab: Tab): Promise<Underlined[]> {
  await until(() => tab.evaluate(() => CSS.highlights.size > 0));
  return underlined(tab);
}

/** The next frames are there: the event of a scroll has come, and what has come near is registered. */
const frames = (tab: Tab) =>
  tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );

/** Goes down the page, window by window, and shows what is underlined near each, until that is enough. */
async function walk(tab: Tab, see: (marks: Underlined[], top: number) => boolean): Promise<void> {
  await marksOf(tab);
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (let before = -1; ; ) {
    await frames(tab);
    const top = await tab.evaluate(() => scrollY);
    if (top === before || see(await underlined(tab), top)) return;
    before = top;
    await tab.evaluate(() => scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }));
  }
}

/** All underlines of a page, near its window or not, in document order. Where they stand is where they stood. */
export async function allMarksOf(tab: Tab): Promise<Underlined[]> {
  const all = new Map<string, Underlined>();
  await walk(tab, (marks, top) => {
    for (const mark of marks) all.set(`${Math.round(mark.x)} ${Math.round(mark.y + top)}`, mark);
    return false;
  });
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...all.values()];
}

/** Scrolls the first mark with this text to the middle of the window, and gives it as it stands then. */
export async function bringToView(tab: Tab, text: string): Promise<Underlined> {
  const find = (marks: Underlined[]) => marks.find((mark) => mark.text === text);
  let found: Underlined | undefined;
  await walk(tab, (marks) => {
    found = find(marks);
    return found !== undefined;
  });
  await tab.evaluate(
    (at: number) => scrollBy({ top: at - innerHeight / 2, behavior: 'instant' }),
    (found ?? expect.fail(`“${text}” is not underlined`)).y,
  );
  // What is under the pointer before the event of the scroll was scrolled there, and gets no card.
  await frames(tab);
  return find(await underlined(tab)) as Underlined;
}

/** The open card, or null. The root is closed to the page and to content, but not to the browser. */
export const cardOf = (tab: Tab) =>
  tab.evaluateAsBrowser(() => {
    for (const host of document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')) {
      const card = host.openOrClosedShadowRoot?.querySelector('article');
      if (!card?.checkVisibility({ visibilityProperty: true })) continue;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        name: card.querySelector('h2')?.firstChild?.nodeValue ?? '',
        text: card.textContent ?? '',
        size: card.classList.contains('glance') ? 'glance' : 'full',
        box: { left, top, right, bottom },
        background: getComputedStyle(card).backgroundColor,
        /** Whether what one sees at its middle is the card itself. */
        isOnTop: middle === host,
        parent: host.parentElement?.localName,
        hasFocus: document.activeElement === host,
        focused: host.openOrClosedShadowRoot?.activeElement?.getAttribute('aria-label'),
      };
    }
    return null;
  });

/** The middle of a button of the open card, by its label or what is in it. */
export const buttonOf = (tab: Tab, label: string | RegExp): Promise<{ x: number; y: number }> =>
  tab.evaluateAsBrowser(
    (wanted: string) => {
      const divs = [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')];
      const host = divs.find((one) => one.openOrClosedShadowRoot?.getElementById('backstory-card'));
      const buttons = [...(host?.openOrClosedShadowRoot?.querySelectorAll('button') ?? [])];
      const pattern = new RegExp(wanted);
      const button = buttons.find((one) => pattern.test(one.getAttribute('aria-label') ?? one.textContent));
      if (!button) throw new Error(`the card has no button “${wanted}”`);
      button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    typeof label === 'string' ? `^${label}$` : label.source,
  );

/** Rests on the first mark with this text until its card is open. */
export async function hover(tab: Tab, text: string): Promise<Underlined> {
  const mark = await bringToView(tab, text);
  await tab.moveTo(mark);
  await until(() => cardOf(tab));
  return mark;
}

/** Makes all of the glance that is open shown, by the line at its foot. */
export async function showFullCard(tab: Tab): Promise<void> {
  expect(await cardOf(tab)).toMatchObject({ size: 'glance' });
  await tab.click(await buttonOf(tab, / ▾to /));
  await until(async () => (await cardOf(tab))?.size === 'full');
}

/** Whether the sentinel has begun in a tab: asked in the world of our scripts, which only the browser sees. */
export const runsSentinel = (tab: Tab): Promise<boolean> =>
  tab.evaluateAsBrowser((id: string) => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const world = ExtensionContent.getContextByExtensionId(id, window)?.sandbox;
    return world !== undefined && Cu.waiveXrays(world)[Symbol.for('backstory.sentinel')] === true;
  }, ADD_ON_ID);

/** How many hosts of cards are in the page. */
export const hosts = (tab: Tab): Promise<number> =>
  tab.evaluateAsBrowser(() => {
    const divs = [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')];
    return divs.filter((one) => one.openOrClosedShadowRoot?.getElementById('backstory-card')).length;
  });

/** The part of Firefox’s own world that is used here. */
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionContent: { getContextByExtensionId(id: string, window: object): { sandbox: object } | undefined };
  };
};
declare const Cu: { waiveXrays(world: object): Record<symbol, unknown> };

/** The API of extensions, in their own pages. */
declare const browser: {
  tabs: { query(filter: object): Promise<{ id: number; url: string }[]> };
  storage: { local: { clear(): Promise<void> } };
};
