import type { Page } from '@playwright/test';
import { cardName, cardText } from '../browser/card';
import type { Loaded } from '../browser/launch';
import { expect, test } from './fixtures';
import { hover } from './page-parts';

/** Makes the background script believe that it is this day, until it is stopped. */
async function setToday(loaded: Loaded, day: string): Promise<void> {
  const worker = await loaded.worker();
  await worker.evaluate((today) => {
    const scope = globalThis as unknown as { RealDate?: DateConstructor };
    scope.RealDate ??= Date;
    const Real = scope.RealDate;
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length === 0) super(`${today}T12:00:00`);
        else super(...given);
      }
    } as DateConstructor;
  }, day);
}

/** The words of the card of the first mention with this text. */
async function cardOf(page: Page, text: string, name: string): Promise<string> {
  await hover(page, text);
  await expect.poll(() => cardName(page)).toBe(name);
  const words = (await cardText(page))?.replace(/\s+/g, ' ') ?? '';
  await page.mouse.move(1, 1);
  await expect.poll(() => cardName(page)).toBeUndefined();
  return words;
}

const NAMES = [
  ['He', 'He Lifeng'],
  ['Geneva truce', 'Geneva truce'],
  ['145%', 'Tariffs on Chinese goods'],
] as const;

/** The dates of the rows of a card, in their order: `20 Sep 2026`. */
const daysIn = (words: string): number[] =>
  [...words.matchAll(/(?:\d{1,2}[–-])?(\d{1,2}) (\w{3}) (20\d\d)/g)].map(([, day, month, year]) =>
    Date.parse(`${day} ${month} ${year} UTC`),
  );

test.describe('an article of 2 June 2025, read on 12 October 2026', () => {
  for (const [text, name] of NAMES) {
    test(`the glance of “${text}” says what has changed since`, async ({ open, loaded }) => {
      await setToday(loaded, '2026-10-12');
      const page = await open('/in-time/2025-06-02');
      const words = await cardOf(page, text, name);
      expect(words).toContain('Since this article');
      const [, since = ''] = words.split('Since this article');
      const [own = 0, ...rows] = daysIn(since);
      expect(own).toBe(Date.UTC(2025, 5, 2));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row > own)).toBe(true);
    });
  }
});

test('an article of 10 October 2026, read two days later: nothing since, where things stand', async ({
  open,
  loaded,
}) => {
  await setToday(loaded, '2026-10-12');
  const page = await open('/in-time/2026-10-10');
  for (const [text, name] of NAMES) {
    const words = await cardOf(page, text, name);
    expect(words).not.toContain('Since this article');
    expect(words).toContain('Where things stand');
  }
});

test('the same article, read on 24 November 2026: the deadline of 10 November has passed', async ({
  open,
  loaded,
  openPopup,
}) => {
  await setToday(loaded, '2026-11-24');
  const page = await open('/in-time/2026-10-10');
  const words = await cardOf(page, 'Section 301 exclusions', 'Section 301');
  expect(words).toContain('Since this article');
  expect(words).toContain('10 Nov 2026');
  expect(words).toMatch(/This was due to end then; whether it did is not known: 178 exceptions/);
  const popup = await openPopup(page);
  await expect(popup.locator('.sentence').first()).toContainText('An article of 10 October 2026');
});

test('a page without a day: as before', async ({ open, loaded }) => {
  await setToday(loaded, '2026-11-24');
  const page = await open('/in-time');
  for (const [text, name] of NAMES) expect(await cardOf(page, text, name)).not.toContain('Since this article');
});
