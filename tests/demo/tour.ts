import { relative } from 'node:path';
import type { Page } from '@playwright/test';
import { categoryWords } from '../../lib/words/card';
import { cardName } from '../browser/card';
import { type Underlined, underlined } from '../browser/highlights';
import { type Loaded, launchWithExtension } from '../browser/launch';

/** How long the extension gets to mark a page, in ms. */
const PATIENCE_MS = 6000;

/**
 * Without a display: hovers a name, opens popup and settings, prints what was found, and keeps pictures of all three
 * in light and dark in `folder`.
 */
export async function tour(url: string, folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const loaded = await launchWithExtension({ colorScheme, viewport: { width: 1200, height: 900 } });
    try {
      const shot = async (page: Page, name: string) => {
        const path = `${folder}/${name}-${colorScheme}.png`;
        await page.screenshot({ path });
        console.log(`saved ${relative('.', path)}`);
      };
      const page = await loaded.context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const name = await hoverFirst(page);
      if (colorScheme === 'light')
        console.log(name ? `hovered “${name}”: its card opened` : 'no name to hover: nothing is marked');
      await shot(page, 'page');
      const popup = await openPopup(loaded, url);
      if (colorScheme === 'light') await printCast(popup);
      await popup.setViewportSize({ width: 380, height: 600 });
      await shot(popup, 'popup');
      const settings = await loaded.context.newPage();
      await settings.setViewportSize({ width: 800, height: 1200 });
      await settings.goto(`chrome-extension://${loaded.id}/options.html`);
      await settings.getByRole('switch').first().waitFor();
      await shot(settings, 'settings');
    } finally {
      await loaded.context.close();
    }
  }
}

/**
 * Hovers a name in the text, rather a bare “He” than another, wherever it stands. Gives the name on the card that
 * opened; undefined where none did.
 */
export async function hoverFirst(page: Page, preferred = 'He'): Promise<string | undefined> {
  await waitFor(() => page.evaluate(() => CSS.highlights.size > 0), Boolean);
  const wanted = await findFrom(page, preferred);
  if (!wanted) return undefined;
  const at = ({ text, before }: Underlined) => text === wanted.text && before === wanted.before;
  const near = await waitFor(async () => (await underlined(page)).find(at), Boolean);
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), near?.y ?? 0);
  await frames(page); // What is under the pointer before the event of the scroll was scrolled there, and gets no card.
  const now = (await underlined(page)).find(at);
  if (!now) return undefined;
  await page.mouse.move(now.x, now.y);
  const name = await waitFor(() => cardName(page), Boolean);
  await page.waitForTimeout(200); // The card fades in.
  return name;
}

/**
 * Goes down a page, window by window, as only what is near its window is marked, until the name is found that is
 * preferred. Where there is none, goes back to the first that was found, and gives that.
 */
async function findFrom(page: Page, preferred: string): Promise<Underlined | undefined> {
  let first: { mark: Underlined; top: number } | undefined;
  for (let before = -1; ; ) {
    await frames(page);
    const marks = await underlined(page);
    const wanted = marks.find(({ text }) => text === preferred);
    if (wanted) return wanted;
    const top = await page.evaluate(() => scrollY);
    if (marks[0]) first ??= { mark: marks[0], top };
    if (top === before) break;
    before = top;
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.9, behavior: 'instant' }));
  }
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), first?.top ?? 0);
  return first?.mark;
}

/** The next frames are there: the event of a scroll has come, and what has come near is marked. */
const frames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );

/** Opens the popup, as a page of its own, for the tab with this address. */
export async function openPopup(loaded: Loaded, url: string): Promise<Page> {
  const worker = await loaded.worker();
  const tab = await worker.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id,
    url,
  );
  const popup = await loaded.context.newPage();
  await popup.goto(`chrome-extension://${loaded.id}/popup.html?tab=${tab}`);
  await popup.waitForTimeout(500);
  return popup;
}

async function printCast(popup: Page): Promise<void> {
  const rows = await popup.locator('.cast .member').evaluateAll((members) =>
    members.map((member) => ({
      entity: member.querySelector('.member-name')?.textContent,
      category: /of-(\w+)/.exec(member.className)?.[1] ?? '',
      mentions: Number(member.querySelector('.count')?.textContent),
    })),
  );
  const named = rows.map((row) => ({ ...row, category: categoryName(row.category) }));
  if (named.length > 0) console.table(named);
  else console.log(`the popup says: ${(await popup.locator('.state').textContent())?.trim()}`);
}

const categoryName = (category: string): string =>
  category in categoryWords ? categoryWords[category as keyof typeof categoryWords] : category;

async function waitFor<T>(ask: () => Promise<T>, good: (value: T) => boolean): Promise<T | undefined> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    const value = await ask();
    if (good(value)) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
  return undefined;
}
