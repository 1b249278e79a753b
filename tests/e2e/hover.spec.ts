import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardBox, cardName, cardPoint, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { bringToView, expect, marksOf, test } from './fixtures';

interface Around {
  before: string;
  after: string;
}

const story: { bareHe: Around[]; pronounHe: Around[] } = JSON.parse(
  readFileSync('tests/demo/story.expect.json', 'utf8'),
);

const open = async (page: Page, text: string) => {
  const mark = await bringToView(page, (one) => one.text === text);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(page)).toBeTruthy();
  return mark;
};

test('hovering a name opens its card', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'Treasury Secretary Scott Bessent');
  expect(await cardName(page)).toBe('Scott Bessent');
  expect(await cardText(page)).toContain('Where things stand');
});

test('every bare “He” of the story that is the vice premier is underlined, and no pronoun is', async ({
  open: visit,
}) => {
  const page = await visit('/story');
  const marks = await marksOf(page);
  const found = marks.filter(({ text }) => text === 'He').map(({ before, after }) => ({ before, after }));
  const same = (a: Around, b: Around) =>
    a.before.replace(/\s+/g, ' ').endsWith(b.before.slice(-12).replace(/\s+/g, ' ')) &&
    a.after.replace(/\s+/g, ' ').startsWith(b.after.slice(0, 8).replace(/\s+/g, ' '));
  const missed = story.bareHe.filter((one) => !found.some((mark) => same(mark, one)));
  const false_ = story.pronounHe.filter((one) => found.some((mark) => same(mark, one)));
  expect({ missed, false_, count: found.length }).toEqual({ missed: [], false_: [], count: story.bareHe.length });
});

test('the sidebar’s headlines, which are of other matters, stay dark', async ({ open: visit }) => {
  const page = await visit('/story');
  await marksOf(page);
  const beside = await page.evaluate(() => {
    const aside = [...document.querySelectorAll('aside')].find((one) => one.querySelector('a'));
    if (!aside) throw new Error('the story has no sidebar');
    return [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap(({ startContainer: text }) => (aside.contains(text) ? text.nodeValue : [])),
    );
  });
  expect(beside).toEqual([]);
});

test('hovering a bare “He” opens the card of He Lifeng', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  expect(await cardName(page)).toBe('He Lifeng');
});

test('hovering a pronoun opens nothing', async ({ open: visit }) => {
  const page = await visit('/story');
  await marksOf(page);
  const point = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.search(/He stood up/);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 2);
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('no pronoun in the story');
  });
  await page.mouse.move(point.x, point.y);
  await page.waitForTimeout(900);
  expect(await cardText(page)).toBeUndefined();
});

test('the card waits for the pointer to rest', async ({ open: visit }) => {
  const page = await visit('/story');
  const mark = await bringToView(page, ({ text }) => text === 'He');
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(80);
  await page.mouse.move(2, mark.y);
  await page.waitForTimeout(700);
  expect(await cardText(page)).toBeUndefined();
});

test('the card stays while the pointer is on its way to it and on it, and goes on leaving', async ({ open: visit }) => {
  const page = await visit('/story');
  const mark = await open(page, 'He');
  const box = await cardBox(page);
  await page.mouse.move((mark.x + box.left) / 2, box.top - 2, { steps: 3 });
  await page.mouse.move(box.left + 40, box.top + 30, { steps: 5 });
  await page.waitForTimeout(900);
  expect(await cardName(page)).toBe('He Lifeng');
  await page.mouse.move(5, 5);
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('Escape closes the card', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('the card goes when its name is scrolled away', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  await page.evaluate(() => scrollBy({ top: 3000, behavior: 'instant' }));
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('a pinned card stays until it is closed', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.mouse.click(pin.x, pin.y);
  await page.mouse.move(5, 5);
  await page.waitForTimeout(700);
  expect(await cardName(page)).toBe('He Lifeng');
  const close = await cardPoint(page, 'BUTTON', 'Close');
  await page.mouse.click(close.x, close.y);
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('a connected entity turns the card to it, and there is a way back', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  const link = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardName(page)).toBe('Xi Jinping');
  const back = await cardPoint(page, 'BUTTON', '‹ Back to He Lifeng');
  await page.mouse.click(back.x, back.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
});

for (const [name, width, height] of [
  ['wide', 1600, 900],
  ['narrow', 320, 568],
  ['low', 1000, 420],
] as const) {
  test(`the card never covers its line and never leaves the screen: ${name}`, async ({ open: visit }) => {
    const page = await visit('/story');
    await page.setViewportSize({ width, height });
    const all = await marksOf(page);
    for (const nth of [0, 7, Math.floor(all.length / 2), all.length - 1]) {
      await page.mouse.move(2, 2);
      await expect.poll(() => cardText(page)).toBeUndefined();
      const y = (await underlined(page))[nth]?.y ?? 0;
      // Once near the top of the window, once near its foot.
      for (const part of [0.15, 0.85]) {
        await page.evaluate(
          ([at, share]) => scrollBy({ top: (at as number) - innerHeight * (share as number), behavior: 'instant' }),
          [y, part],
        );
        const mark = (await underlined(page))[nth];
        if (!mark || mark.y < 0 || mark.y > height) continue;
        await page.mouse.move(mark.x, mark.y);
        await expect.poll(() => cardText(page)).toBeTruthy();
        const box = await cardBox(page);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height);
        expect(box.bottom <= mark.y || box.top >= mark.y).toBe(true);
        await page.keyboard.press('Escape');
        break;
      }
    }
  });
}
