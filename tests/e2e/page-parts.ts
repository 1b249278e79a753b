import type { Page } from '@playwright/test';
import { cardName, cardPoint, cardSize, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import type { Loaded } from '../browser/launch';
import { expect, lookFor, openPopupOf } from './fixtures';

/** Collects what a page complains of, and fails the test if it is anything. */
export function quiet(page: Page): () => void {
  const noise: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
  });
  page.on('pageerror', (error) => noise.push(String(error)));
  return () => expect(noise.filter((line) => !line.includes('favicon'))).toEqual([]);
}

/** The texts that are underlined now. */
export const marked = async (page: Page): Promise<string[]> => (await underlined(page)).map(({ text }) => text);

/** Waits until exactly these texts are underlined. */
export const expectMarked = (page: Page, texts: string[]) => expect.poll(() => marked(page)).toEqual(texts);

/** How many mentions a page has, near its window or not, as the popup counts them. */
export async function countMentions(loaded: Loaded, page: Page): Promise<number> {
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.locator('.cast .count').first()).toBeVisible();
  const counts = await popup.locator('.cast .count').allTextContents();
  await popup.close();
  return counts.map(Number).reduce((sum, count) => sum + count, 0);
}

/** How many marks are registered: on a huge page, where telling their surroundings would take long. */
export const countMarked = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Waits until a page has marks and no more come: those on the screen are there before the others. */
export async function countSettled(page: Page): Promise<number> {
  for (let before = 0; ; ) {
    const now = await countMarked(page);
    if (now > 0 && now === before) return now;
    before = now;
    await page.waitForTimeout(500);
  }
}

/** Takes the pointer off any name: one whose card was closed under it opens none before that. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
}

/** Comes to the first mention with this text and rests the pointer there until its card is open. */
export async function hover(page: Page, text: string): Promise<{ x: number; y: number }> {
  const find = async () => (await underlined(page)).find((one) => one.text === text);
  const isThere = () => lookFor(page, (one) => one.text === text).then(Boolean, () => false);
  await expect.poll(isThere, { message: `“${text}” is underlined` }).toBe(true);
  await page.evaluate((wanted) => {
    const live = new Range();
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (String(live) !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        return;
      }
  }, text);
  const mark = await find();
  if (!mark) throw new Error(`“${text}” is gone`);
  await leave(page);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(page), { message: `the card of “${text}” is open` }).toBeTruthy();
  return mark;
}

/** Makes all of the glance that is open shown, by the line at its foot. */
export async function showFullCard(page: Page): Promise<void> {
  expect(await cardSize(page)).toBe('glance');
  const more = await cardPoint(page, 'BUTTON', / ▾ to /);
  await page.mouse.click(more.x, more.y);
  await expect.poll(() => cardSize(page)).toBe('full');
}

/** Closes the card by Escape. */
export async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
}

/** Opens a card and closes it again, which leaves no trace in the page. */
export async function hoverAndClose(page: Page, text: string): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await hover(page, text);
  await closeCard(page);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
}

/** What the toolbar button shows for a page. */
export async function badgeOf(loaded: Loaded, url: string): Promise<string> {
  return (await loaded.worker()).evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === wanted);
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, url);
}

/** Waits until the extension has had the time to look at a page, and found nothing to mark. */
export async function expectDark(page: Page): Promise<void> {
  await page.waitForTimeout(1200);
  expect(await marked(page)).toEqual([]);
}
