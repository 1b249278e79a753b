import { cardBox, cardName, cardPoint, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { bringToView, expect, marksOf, test } from './fixtures';
import { command, focusedInPage, focusedName, focusMine } from './keyboard-parts';
import { showFullCard } from './page-parts';

test('one key steps to the next name, one to the previous; the card takes the focus and Escape gives it back', async ({
  open,
  loaded,
}) => {
  const page = await open('/short');
  expect((await marksOf(page)).map(({ text }) => text)).toEqual([
    'Vice Premier He Lifeng',
    'Li Chenggang',
    'He',
    'He Lifeng',
    'Scott Bessent',
  ]);
  await focusMine(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('Li Chenggang');
  await command(loaded, page, 'previous-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
});

test('a card that a key has opened goes when the focus leaves it for the page', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await focusMine(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
  await expect.poll(() => cardText(page)).toBeUndefined();
  expect(await focusedInPage(page)).toBe('Mine');
});

test('stepping scrolls to names out of sight, and goes round the end', async ({ open, loaded }) => {
  const page = await open('/edge');
  await marksOf(page);
  await command(loaded, page, 'previous-mention');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
});

test('inside the card Tab goes through its controls, and the card stays', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Keep this card open');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Close');
  await page.waitForTimeout(500);
  expect(await cardName(page)).toBe('He Lifeng');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('a pinned card is not replaced by a key: its pin gets the focus, and once it is let go the keys go on', async ({
  open,
  loaded,
}) => {
  const page = await open('/edge');
  await marksOf(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Let this card close');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Close');
  const before = await cardBox(page);
  const scrolled = await page.evaluate(() => scrollY);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toBe('Let this card close');
  expect(await cardName(page)).toBe('He Lifeng');
  expect(await cardBox(page)).toEqual(before);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.keyboard.press('Enter');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
});

test('Escape closes a pinned card too, and gives the focus back', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await focusMine(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focusedName(page)).toBe('Let this card close');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
});

test('a card that has the focus stays when the pointer is moved beside it', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await page.mouse.move(600, 700);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.mouse.move(605, 702, { steps: 3 });
  await page.waitForTimeout(900);
  expect(await cardName(page)).toBe('He Lifeng');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Keep this card open');
});

test('a card that a pointer opens in the place of one with the focus gives the focus back', async ({
  open,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  await focusMine(page);
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await page.mouse.move(600, 700);
  const other = (await underlined(page)).find(({ text }) => text === 'Scott Bessent');
  await page.mouse.move(other?.x ?? 0, other?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
});

test('who came into the card by Tab gets back to where that was', async ({ open }) => {
  const page = await open('/short');
  const mark = (await marksOf(page)).find(({ text }) => text === 'Scott Bessent');
  await focusMine(page);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Keep this card open');
  await page.mouse.move(3, 700);
  await page.waitForTimeout(900);
  expect(await cardName(page)).toBe('Scott Bessent');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
});

test('a card that is gone after a press on it by mouse goes with the pointer as before', async ({ open }) => {
  const page = await open('/story');
  const { x, y } = await bringToView(page, ({ text }) => text === 'He');
  await page.mouse.move(x, y);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await showFullCard(page);
  const link = await cardPoint(page, 'BUTTON', 'Xi Jinping');
  await page.mouse.click(link.x, link.y);
  await expect.poll(() => cardName(page)).toBe('Xi Jinping');
  await page.mouse.move(3, 3);
  await expect.poll(() => cardText(page)).toBeUndefined();
});

test('a card that could not be loaded takes the focus too, and says what it is', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await focusMine(page);
  const worker = await loaded.worker();
  await worker.evaluate(() => {
    const scope = self as unknown as { failing?: Parameters<typeof chrome.runtime.onMessage.addListener>[0] };
    scope.failing = (message, _, respond) => {
      if (message.type === 'card') respond(null);
    };
    chrome.runtime.onMessage.addListener(scope.failing);
  });
  await command(loaded, page, 'next-mention');
  await expect.poll(() => focusedName(page)).toBe('Backstory');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedName(page)).toBe('Close');
  await worker.evaluate(() => {
    const { failing } = self as unknown as { failing?: Parameters<typeof chrome.runtime.onMessage.addListener>[0] };
    if (failing) chrome.runtime.onMessage.removeListener(failing);
  });
  await page.keyboard.press('Enter');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expect.poll(() => focusedInPage(page)).toBe('Mine');
});
