import type { Page } from '@playwright/test';
import { HOVER_DELAY_MS } from '../../lib/settings/schema';
import { cardBox, cardName, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { bringToView, expect, marksOf, test } from './fixtures';

/**
 * How much longer the pointer rests on a name with a tip of the page’s own, in ms (`lib/reader/inputs/pointing.ts`).
 */
const EXTRA_MS = 700;

/** Opens the card of a name in the middle of the window, with room for it below. */
async function openBelow(page: Page, text: string) {
  const mark = await bringToView(page, (one) => one.text === text);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(page)).toBeTruthy();
  const box = await cardBox(page);
  expect(box.top).toBeGreaterThan(mark.y);
  return { mark, box };
}

test('a pointer that lingers in the gap on a slanted way to the card keeps it', async ({ open }) => {
  const page = await open('/story');
  const { box } = await openBelow(page, 'Treasury Secretary Scott Bessent');
  for (const x of [box.left + 20, box.left + 120, box.left + 240, box.right - 10]) {
    await page.mouse.move(x, box.top - 1.5, { steps: 4 });
    await page.waitForTimeout(400);
    expect(await cardName(page)).toBe('Scott Bessent');
  }
  await page.mouse.move(box.right - 30, box.top + 40, { steps: 4 });
  await page.waitForTimeout(500);
  expect(await cardName(page)).toBe('Scott Bessent');
});

test('the gap goes no farther than the card, and holds no card from outside', async ({ open }) => {
  const page = await open('/story');
  const { box } = await openBelow(page, 'Treasury Secretary Scott Bessent');
  await page.mouse.move(box.right - 10, box.top - 1.5, { steps: 6 });
  await page.mouse.move(box.right + 20, box.top - 1.5, { steps: 3 });
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.mouse.move(box.right - 10, box.top - 1.5);
  await page.waitForTimeout(400 + HOVER_DELAY_MS);
  expect(await cardText(page)).toBeUndefined();
});

/**
 * Puts two names into an element with this attribute, which stands at a height of the window, with room on its left.
 */
async function wrap(page: Page, attribute: string, value: string, top: number): Promise<void> {
  await marksOf(page);
  await page.evaluate(
    ([name, text, at]) => {
      const around = document.createElement('p');
      around.setAttribute(name, text);
      around.style.margin = `${at}px 0 900px 420px`;
      around.textContent = 'Afterwards Scott Bessent met He Lifeng.';
      document.querySelector('article')?.replaceChildren(around);
    },
    [attribute, value, top] as const,
  );
}

for (const [attribute, value, name] of [
  ['title', 'The page’s own words', 'a tip'],
  ['aria-haspopup', 'menu', 'a menu'],
] as const) {
  test(`over a name with ${name} of the page’s own the card comes later, and covers nothing below it`, async ({
    open,
  }) => {
    const page = await open('/short');
    for (const top of [560, 60]) {
      await wrap(page, attribute, value, top);
      await page.mouse.move(2, 2);
      await expect
        .poll(async () => (await underlined(page)).map(({ text }) => text))
        .toEqual(['Scott Bessent', 'He Lifeng']);
      const { x = 0, y = 0 } = (await underlined(page))[0] ?? {};
      await page.mouse.move(x, y);
      await page.waitForTimeout(HOVER_DELAY_MS + EXTRA_MS / 2);
      expect(await cardText(page)).toBeUndefined();
      await expect.poll(() => cardName(page)).toBe('Scott Bessent');
      const box = await cardBox(page);
      const isAbove = box.bottom < y;
      const isBeside = box.right < x || box.left > x;
      expect([isAbove, isBeside]).toEqual(top === 560 ? [true, false] : [false, true]);
    }
  });
}

test('a name that is scrolled under a pointer that rests opens no card, until the pointer moves', async ({ open }) => {
  const page = await open('/short');
  await page.evaluate(() => {
    const filler = '<p>Nothing new was said on that day.</p>';
    const article = document.querySelector('article') as Element;
    article.innerHTML = `<p>He Lifeng came to Geneva for talks on tariffs with the U.S. and China.</p>${filler.repeat(20)}<p id="last">Scott Bessent met He Lifeng of China on the tariffs.</p>${filler.repeat(60)}`;
  });
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(2);
  const name = () =>
    page.evaluate(() => {
      const { left, top } = (document.getElementById('last') as Element).getBoundingClientRect();
      return { x: left + 20, y: top + 12 };
    });
  const { x, y } = await name();
  await page.mouse.move(x + 15, 302);
  await page.mouse.move(x, 300);
  await page.waitForTimeout(HOVER_DELAY_MS + 500);
  await page.mouse.wheel(0, Math.round(y - 300));
  await expect.poll(async () => Math.abs((await name()).y - 300)).toBeLessThan(8);
  await page.waitForTimeout(HOVER_DELAY_MS + 900);
  expect(await cardName(page)).toBeUndefined();
  await page.mouse.move(x + 2, 300);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
});
