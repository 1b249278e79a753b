import { relative } from 'node:path';
import type { Page } from '@playwright/test';
import { categoryWords } from '../../lib/words/card';
import { cardName } from '../browser/card';
import { underlined } from '../browser/highlights';
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

/** Hovers a name in the text, rather a bare “He” than another, and gives the name on the card that opened. */
export async function hoverFirst(page: Page, preferred = 'He'): Promise<string | undefined> {
  const marks = await waitFor(
    () => underlined(page),
    (found) => found.length > 0,
  );
  const wanted = marks?.find(({ text }) => text === preferred) ?? marks?.[0];
  if (!wanted) return undefined;
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: 'instant' }), wanted.y);
  const now = (await underlined(page)).find(({ text, before }) => text === wanted.text && before === wanted.before);
  if (!now) return undefined;
  await page.mouse.move(now.x, now.y);
  const name = await waitFor(() => cardName(page), Boolean);
  await page.waitForTimeout(200); // The card fades in.
  return name;
}

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
