import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch';
import { expect, test } from './fixtures';
import { storeSettings } from './popup-parts';

/** How tall a line of a card’s or page’s text is on the screen, in CSS px of the window. */
const heightOf = async (page: Page, selector: string): Promise<number> => {
  const text = page.locator(selector).first();
  await text.waitFor();
  return text.evaluate((element) => {
    const range = new Range();
    range.selectNodeContents(element);
    return range.getClientRects()[0]?.height ?? 0;
  });
};

/**
 * Each page of our own, with a text on it, in a window in which the same rules for narrow windows hold at both sizes.
 */
const PAGES = [
  ['popup.html', '.popup .state', 320],
  ['sidepanel.html', '[role="tab"]', 400],
  ['card.html#he-lifeng', '.card .name', 1200],
  ['options.html', 'h1', 640],
  ['welcome.html', '.story', 640],
] as const;

test('pages of our own are as large as the font size that the browser is set to', async () => {
  test.setTimeout(90_000);
  const heights: Record<string, number>[] = [];
  for (const size of [16, 32]) {
    const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { webkit: { webprefs: { default_font_size: size } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    const loaded = await launchWithExtension({ profile });
    const found: Record<string, number> = {};
    for (const [path, selector, width] of PAGES) {
      const page = await loaded.context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`chrome-extension://${loaded.id}/${path}`);
      found[path] = await heightOf(page, selector);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${path} at ${size} px is as wide as its window`).toBeLessThanOrEqual(0);
      await page.close();
    }
    heights.push(found);
    await loaded.context.close();
    rmSync(profile, { recursive: true, force: true });
  }
  // A line is a whole number of px high.
  for (const [path] of PAGES)
    expect.soft(Math.abs((heights[1]?.[path] ?? 0) / (heights[0]?.[path] ?? 1) - 2), path).toBeLessThan(0.1);
});

test('cards in pages of our own have the size of text that is chosen, also at once', async ({ loaded }) => {
  const page = await loaded.context.newPage();
  await page.goto(`chrome-extension://${loaded.id}/card.html#he-lifeng`);
  const normal = await heightOf(page, '.card .name');
  await storeSettings(loaded, { textSize: 'large' });
  await expect.poll(async () => (await heightOf(page, '.card .name')) / normal).toBeCloseTo(1.2, 1);
  await page.reload();
  await expect.poll(async () => (await heightOf(page, '.card .name')) / normal).toBeCloseTo(1.2, 1);
  await storeSettings(loaded, { textSize: 'normal' });
  await expect.poll(async () => (await heightOf(page, '.card .name')) / normal).toBeCloseTo(1, 1);
  await page.close();
});
