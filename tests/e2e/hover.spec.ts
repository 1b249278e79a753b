import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { HOVER_DELAY_MS } from '../../lib/settings/schema';
import { cardBox, cardName, cardPoint, cardSize, cardText } from '../browser/card';
import { type Underlined, underlined } from '../browser/highlights';
import type { Loaded } from '../browser/launch';
import { hoverFirst } from '../demo/tour';
import { allMarksOf, bringToView, expect, lookFor, marksOf, test } from './fixtures';
import { showFullCard } from './page-parts';
import { storeSettings } from './popup-parts';

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

/** Longer than the delay of hovering and the time to leave together: what was to come has come by then. */
const rest = (page: Page, delayMs = HOVER_DELAY_MS) => page.waitForTimeout(600 + delayMs);

/** A delay of hovering within which a test has time to do something, also on a busy machine, in ms. */
const LONG_DELAY_MS = 1200;

const pinned = async (page: Page, text: string) => {
  const mark = await open(page, text);
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.mouse.click(pin.x, pin.y);
  return mark;
};

/** Counts from now on how many cards open, however soon they close again. */
async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const scope = window as unknown as { cards: number };
    scope.cards = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node instanceof HTMLDivElement) scope.cards++; // The host stands beside the body.
    }).observe(document.documentElement, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { cards: number }).cards);
}

/** Removes the element in which a mention stands. */
const takeAway = (page: Page, { x, y }: Underlined) =>
  page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.remove(), [x, y] as const);

test('hovering a name opens a glance at its card, and the line at its foot shows all of it', async ({
  open: visit,
}) => {
  const page = await visit('/story');
  await open(page, 'Treasury Secretary Scott Bessent');
  expect(await cardName(page)).toBe('Scott Bessent');
  expect(await cardSize(page)).toBe('glance');
  expect(await cardText(page)).toContain('Since this article (14 Nov 2025)');
  expect(await cardText(page)).not.toContain('Where things stand');
  await showFullCard(page);
  expect(await cardName(page)).toBe('Scott Bessent');
  for (const section of ['Since this article (14 Nov 2025)', 'Where things stand', 'What happened', 'Connected'])
    expect(await cardText(page)).toContain(section);
});

test('a click on the name shows all of its card, unless it ends a drag that selects text', async ({ open: visit }) => {
  const page = await visit('/story');
  const { x, y } = await open(page, 'Treasury Secretary Scott Bessent');
  await page.mouse.down();
  await page.mouse.move(x - 40, y, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  await rest(page);
  expect(await cardSize(page)).toBe('glance');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.mouse.click(x, y);
  await expect.poll(() => cardSize(page)).toBe('full');
  expect(await cardName(page)).toBe('Scott Bessent');
  // It goes as any card that the pointer has opened: the focus is not in it.
  await page.mouse.move(1, 1);
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('every bare “He” of the story that is the vice premier is underlined, and no pronoun is', async ({
  open: visit,
}) => {
  const page = await visit('/story');
  const marks = await allMarksOf(page);
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

test('after Escape the card stays away until the pointer has left its name', async ({ open: visit }) => {
  const page = await visit('/story');
  const mark = await open(page, 'Treasury Secretary Scott Bessent');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.mouse.move(mark.x + 1, mark.y);
  await page.mouse.move(mark.x - 4, mark.y, { steps: 4 });
  await rest(page);
  expect(await cardText(page)).toBeUndefined();
  await page.mouse.move(3, 3);
  await page.waitForTimeout(50);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
});

test('a card that was closed by its button brings up no name that lay under it', async ({ open: visit }) => {
  const page = await visit('/story');
  await pinned(page, 'He');
  const close = await cardPoint(page, 'BUTTON', 'Close');
  // What lies under the button is brought there while the pinned card stays.
  const other = (await underlined(page)).find(({ text }) => text === 'Treasury Secretary Scott Bessent');
  await page.evaluate(([by]) => scrollBy({ top: by, behavior: 'instant' }), [(other?.y ?? 0) - close.y] as const);
  const under = (await underlined(page)).find(({ text }) => text === 'Treasury Secretary Scott Bessent');
  await page.evaluate(([by]) => document.body.style.setProperty('transform', `translateX(${by}px)`), [
    close.x - (under?.x ?? 0),
  ] as const);
  await page.mouse.click(close.x, close.y);
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.mouse.move(close.x + 1, close.y);
  await rest(page);
  expect(await cardText(page)).toBeUndefined();
  await page.mouse.move(close.x + 1, close.y + 150);
  await page.waitForTimeout(50);
  await page.mouse.move(close.x, close.y);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
});

for (const [what, vanish] of [
  ['is removed from the page', takeAway],
  [
    'is hidden',
    (page: Page, { x, y }: Underlined) =>
      page.evaluate(
        ([left, top]) => (document.elementFromPoint(left, top) as HTMLElement).style.setProperty('display', 'none'),
        [x, y] as const,
      ),
  ],
  [
    'is written over',
    (page: Page, { x, y }: Underlined) =>
      page.evaluate(
        ([left, top]) => {
          const text = document.caretPositionFromPoint(left, top)?.offsetNode as Text;
          text.data = 'x'.repeat(text.length);
        },
        [x, y] as const,
      ),
  ],
] as const) {
  test(`a name that ${what} while the pointer rests on it gets no card`, async ({ open: visit, loaded }) => {
    await storeSettings(loaded, { hoverDelayMs: LONG_DELAY_MS });
    const page = await visit('/short');
    const mark = await bringToView(page, ({ text }) => text === 'Scott Bessent');
    const cards = await countCards(page);
    await page.mouse.move(mark.x, mark.y);
    await page.waitForTimeout(100);
    await vanish(page, mark);
    await rest(page, LONG_DELAY_MS);
    expect(await cards()).toBe(0);
  });
}

test('a name that is scrolled from under the pointer, or from which a selection is drawn, gets no card', async ({
  open: visit,
  loaded,
}) => {
  await storeSettings(loaded, { hoverDelayMs: LONG_DELAY_MS });
  const page = await visit('/story');
  const mark = await bringToView(page, ({ text }) => text === 'He');
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(100);
  await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
  await rest(page, LONG_DELAY_MS);
  expect(await cardText(page)).toBeUndefined();
  await page.evaluate(() => scrollBy({ top: -40, behavior: 'instant' }));
  await page.mouse.move(3, 3);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(100);
  await page.mouse.down();
  await page.mouse.move(mark.x + 80, mark.y, { steps: 4 });
  await rest(page, LONG_DELAY_MS);
  expect(await cardText(page)).toBeUndefined();
  await page.mouse.up();
});

test('a page cannot close the card by an event that it made up', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  await page.evaluate(() => {
    for (const type of ['pointerleave', 'pointermove', 'pointerdown', 'scroll', 'click'])
      document.documentElement.dispatchEvent(new PointerEvent(type, { clientX: 2, clientY: 2, bubbles: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  });
  await rest(page);
  expect(await cardName(page)).toBe('He Lifeng');
});

test('the card goes when the pointer goes from its name right into a frame', async ({ open: visit }) => {
  const page = await visit('/short');
  const mark = await open(page, 'Vice Premier He Lifeng');
  await page.evaluate(
    ([top]) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = `position:fixed;left:0;top:${top}px;width:100vw;height:300px`;
      document.body.append(frame);
    },
    [400] as const,
  );
  await page.mouse.move(mark.x + 600, 500);
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('going from element to element inside a name does not begin the delay anew', async ({ open: visit }) => {
  const page = await visit('/short');
  await marksOf(page);
  await page.evaluate(() => {
    const text = document.querySelector('p') as HTMLElement;
    text.innerHTML = 'Envoys came. <b>Scott</b> <i>Bessent</i> said little to He Lifeng.';
  });
  const mark = await bringToView(page, ({ text }) => text === 'Scott Bessent');
  const gap = await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('b, i')].map((one) => one.getBoundingClientRect());
    return { from: (first?.right ?? 0) - 4, to: (second?.left ?? 0) + 4 };
  });
  const cards = await countCards(page);
  // To and fro across the gap between the two words, for longer than the delay.
  for (let nth = 0; nth < 12; nth++) {
    await page.mouse.move(nth % 2 === 0 ? gap.from : gap.to, mark.y);
    await page.waitForTimeout(60);
  }
  expect(await cards()).toBe(1);
  expect(await cardName(page)).toBe('Scott Bessent');
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

test('a pinned card stays where it is when the page is scrolled and when it is turned', async ({ open: visit }) => {
  const page = await visit('/story');
  await pinned(page, 'He');
  const before = await cardBox(page);
  await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
  await page.waitForTimeout(100);
  expect(await cardBox(page)).toEqual(before);
  const link = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardName(page)).toBe('Xi Jinping');
  expect(await cardBox(page)).toMatchObject({ left: before.left, top: before.top });
  expect((await cardBox(page)).bottom).toBeLessThanOrEqual(800);
  await page.evaluate(() => scrollBy({ top: -1500, behavior: 'instant' }));
  await page.waitForTimeout(100);
  expect(await cardBox(page)).toMatchObject({ left: before.left, top: before.top });
});

test('a pinned card moves no further than a smaller window asks for', async ({ open: visit }) => {
  const page = await visit('/story');
  await pinned(page, 'He');
  const before = await cardBox(page);
  await page.setViewportSize({ width: 1100, height: 780 });
  await page.waitForTimeout(200);
  expect(await cardBox(page)).toMatchObject({ left: before.left, top: before.top });
  await page.setViewportSize({ width: 420, height: 330 });
  await expect.poll(async () => (await cardBox(page)).bottom).toBeLessThanOrEqual(330);
  const after = await cardBox(page);
  expect(after.right).toBeLessThanOrEqual(420);
  expect(after.top).toBeGreaterThanOrEqual(0);
  expect(after.left).toBeGreaterThanOrEqual(0);
});

test('a card that was let go far from its name stays in the window when it is turned', async ({ open: visit }) => {
  const page = await visit('/story');
  await pinned(page, 'He');
  await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
  const unpin = await cardPoint(page, 'BUTTON', 'Let this card close');
  await page.mouse.click(unpin.x, unpin.y);
  const link = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardName(page)).toBe('Xi Jinping');
  const box = await cardBox(page);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(800);
});

/** Opens the card of a name at the foot of a high window, where all cards have room above it. */
async function openAtFoot(page: Page, text: string): Promise<Underlined> {
  await page.setViewportSize({ width: 1200, height: 2600 });
  await marksOf(page);
  await page.evaluate(() => {
    (document.querySelector('p') as HTMLElement).style.marginTop = '2480px';
  });
  return open(page, text);
}

test('a glance above its name does not come to lie over it when it is turned to a longer one', async ({
  open: visit,
}) => {
  const page = await visit('/short');
  const mark = await openAtFoot(page, 'Li Chenggang');
  const before = await cardBox(page);
  expect(before.bottom).toBeLessThan(mark.y);
  const link = await cardPoint(page, 'BUTTON', 'He Lifeng');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  expect(await cardSize(page)).toBe('glance');
  await expect.poll(async () => (await cardBox(page)).top).toBeLessThan(before.top);
  expect((await cardBox(page)).bottom).toBeLessThan(mark.y);
  await rest(page);
  expect(await cardName(page)).toBe('He Lifeng');
});

test('a card that grows, and has something on it unfolded, keeps its head in its place and stays in the window', async ({
  open: visit,
}) => {
  const page = await visit('/short');
  await openAtFoot(page, 'Li Chenggang');
  await showFullCard(page);
  const grown = await cardBox(page);
  const summary = await cardPoint(page, 'SUMMARY', /^\d+ sources? newest /);
  await page.mouse.click(summary.x, summary.y);
  await rest(page);
  expect(await cardName(page)).toBe('Li Chenggang');
  expect(await cardBox(page)).toMatchObject({ left: grown.left, top: grown.top });
  expect((await cardBox(page)).bottom).toBeLessThanOrEqual(2600);
});

/** Makes the background script answer that there is no such card, or no longer so. */
const failCards = async (loaded: Loaded, fail: boolean) =>
  (await loaded.worker()).evaluate((on) => {
    const scope = self as unknown as { failing?: Parameters<typeof chrome.runtime.onMessage.addListener>[0] };
    scope.failing ??= (message, _, respond) => {
      if (message.type === 'card') respond(null);
    };
    const { onMessage } = chrome.runtime;
    on ? onMessage.addListener(scope.failing) : onMessage.removeListener(scope.failing);
  }, fail);

test('a card that cannot be loaded says so in a card that can be closed, and the next time it is loaded', async ({
  open: visit,
  loaded,
}) => {
  const page = await visit('/story');
  await marksOf(page);
  await failCards(loaded, true);
  const mark = await bringToView(page, ({ text }) => text === 'Treasury Secretary Scott Bessent');
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardText(page)).toContain('could not be loaded');
  const box = await cardBox(page);
  expect(box.bottom).toBeLessThan(mark.y);
  await failCards(loaded, false);
  const close = await cardPoint(page, 'BUTTON', 'Close');
  await page.mouse.click(close.x, close.y);
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.mouse.move(3, 3);
  await page.waitForTimeout(50);
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
});

test('a connected entity that cannot be loaded leaves a way back', async ({ open: visit, loaded }) => {
  const page = await visit('/story');
  await open(page, 'He');
  await showFullCard(page);
  await failCards(loaded, true);
  const link = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardText(page)).toContain('could not be loaded');
  await failCards(loaded, false);
  // It is shorter, so the pointer is no longer on it; but it was the card that went.
  await rest(page);
  const back = await cardPoint(page, 'BUTTON', '‹ Back to He Lifeng');
  await page.mouse.click(back.x, back.y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  const again = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(again.x, again.y);
  await expect.poll(() => cardName(page)).toBe('Xi Jinping');
});

test('a connected entity turns the card to it, and there is a way back', async ({ open: visit }) => {
  const page = await visit('/story');
  await open(page, 'He');
  await showFullCard(page);
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
    const all = await allMarksOf(page);
    for (const nth of [0, 7, Math.floor(all.length / 2), all.length - 1]) {
      await page.mouse.move(2, 2);
      await expect.poll(() => cardText(page)).toBeUndefined();
      const isIt = ({ text, before, after }: Underlined) =>
        text === all[nth]?.text && before === all[nth]?.before && after === all[nth]?.after;
      const { y } = await lookFor(page, isIt);
      // Once near the top of the window, once near its foot.
      for (const part of [0.15, 0.85]) {
        await page.evaluate(
          ([at, share]) => scrollBy({ top: (at as number) - innerHeight * (share as number), behavior: 'instant' }),
          [y, part],
        );
        const mark = (await underlined(page)).find(isIt);
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

test('the tour and the pictures of the stores find “He” however far down it stands, and its card', async ({ open }) => {
  const page = await open('/story');
  expect(await hoverFirst(page)).toBe('He Lifeng');
});
