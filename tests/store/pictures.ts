import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words } from '../../lib/words/en';
import { type Loaded, launchWithExtension } from '../browser/launch';
import { serve } from '../browser/serve';
import { hoverFirst, openPopup } from '../demo/tour';
import { inTimePage } from '../pages/in-time';

// npx wxt build && npx tsx tests/store/pictures.ts   makes the pictures of the listing from the built product

const FOLDER = '.store/pictures';

/** How large Chrome’s store wants its screenshots. */
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const POPUP = { width: 380, height: 600 };
/** The width of the side panel, in CSS px. */
const PANEL = 400;

const server = await serve((path) => {
  if (path === '/story') return { body: readFileSync('tests/demo/story.html') };
  return path === '/in-time' ? { body: inTimePage('2025-06-02') } : undefined;
});
mkdirSync(FOLDER, { recursive: true });
await withExtension('light', async (loaded) => {
  const page = await open(loaded, '/story');
  await openCard(page, 'He', 'He Lifeng');
  await save(page, '1-card');
  const later = await open(loaded, '/in-time');
  await openCard(later, 'Geneva truce', 'Geneva truce');
  await save(later, '2-since-then');
  await popupBeside(loaded, '/story');
  await panelBeside(loaded, '/in-time', 'Ties');
  await tile(loaded);
});
await withExtension('dark', async (loaded) => {
  const page = await open(loaded, '/story');
  await openCard(page, 'rare earths', 'Rare earths');
  await save(page, '4-dark');
});
await server.close();

async function withExtension(colorScheme: 'light' | 'dark', show: (loaded: Loaded) => Promise<void>): Promise<void> {
  const loaded = await launchWithExtension({ colorScheme, viewport: SCREEN });
  await show(loaded);
  await loaded.context.close();
}

async function open(loaded: Loaded, path: string): Promise<Page> {
  const page = await loaded.context.newPage();
  await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Opens the card of a name in the text. Throws where it is not this one: no picture may show a page without it. */
async function openCard(page: Page, text: string, name: string): Promise<void> {
  const opened = await hoverFirst(page, text);
  if (opened !== name) throw new Error(`“${text}” opened ${opened ? `the card of ${opened}` : 'no card'}, not ${name}`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}

/** The popup over its page, where the browser would open it: below the button, which is not part of a page. */
async function popupBeside(loaded: Loaded, path: string): Promise<void> {
  const page = await open(loaded, path);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const behind = await page.screenshot();
  const popup = await openPopup(loaded, page.url());
  await popup.setViewportSize(POPUP);
  const before = await popup.screenshot();
  const stage = await loaded.context.newPage();
  await stage.setContent(
    `<style>body{margin:0}img{position:absolute;top:0;left:0}img+img{top:12px;left:${SCREEN.width - POPUP.width - 24}px;border-radius:8px;box-shadow:0 0 0 1px #0003,0 12px 40px #0006}</style>
    ${[behind, before].map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('')}`,
  );
  await save(stage, '3-popup');
}

/** A section of the side panel beside its page, as the browser shows them. */
async function panelBeside(loaded: Loaded, path: string, section: string): Promise<void> {
  const page = await open(loaded, path);
  await page.setViewportSize({ width: SCREEN.width - PANEL - 1, height: SCREEN.height });
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const beside = await page.screenshot();
  const worker = await loaded.worker();
  const tab = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((one) => one.url === url)?.id,
    page.url(),
  );
  const panel = await loaded.context.newPage();
  await panel.setViewportSize({ width: PANEL, height: SCREEN.height });
  await panel.goto(`chrome-extension://${loaded.id}/sidepanel.html?tab=${tab}`);
  await panel.getByRole('tab', { name: section }).click();
  await panel.locator('svg line, svg path').first().waitFor();
  await panel.waitForTimeout(500); // The lines are drawn once the names are laid out.
  const shown = await panel.screenshot();
  const stage = await loaded.context.newPage();
  await stage.setContent(
    `<style>body{margin:0;display:flex;gap:1px;background:#c9c7c0}img{display:block}</style>
    ${[beside, shown].map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`).join('')}`,
  );
  await save(stage, '5-panel');
}

/** The small picture by which a store shows an extension among others. */
async function tile(loaded: Loaded): Promise<void> {
  const page = await loaded.context.newPage();
  await page.setViewportSize(TILE);
  await page.setContent(
    `<style>body{margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:14px;background:#fffefb;color:#16181c;font:17px/1.4 sans-serif;text-align:center}
    svg{width:92px}b{font:600 34px/1 serif}span{max-width:340px}</style>
    ${readFileSync('components/icon.svg', 'utf8')}<b>${words.name}</b><span>Who is who in the trade war, on the page you are reading</span>`,
  );
  await save(page, 'tile');
}
