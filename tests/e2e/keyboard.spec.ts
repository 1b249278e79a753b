import type { Page } from '@playwright/test';
import { cardName, cardText, cdp } from '../browser/card';
import type { Loaded } from '../browser/launch';
import { expect, marksOf, test } from './fixtures';

/** What the browser does when the reader presses a command’s key; keys themselves do not reach it without a window. */
async function command(loaded: Loaded, page: Page, name: 'next-mention' | 'previous-mention'): Promise<void> {
  await page.bringToFront();
  await (await loaded.worker()).evaluate((which) => {
    (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(which);
  }, name);
}

/** Whether the focus is inside the card, by the accessibility tree, which sees into closed roots. */
async function focusedName(page: Page): Promise<string | undefined> {
  const { nodes } = await (await cdp(page)).send('Accessibility.getFullAXTree');
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value),
  );
  return focused.at(-1)?.name?.value as string | undefined;
}

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
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Mine';
    document.body.append(button);
    button.focus();
  });
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await expect.poll(() => focusedName(page)).toContain('He Lifeng');
  await command(loaded, page, 'next-mention');
  await expect.poll(() => cardName(page)).toBe('Li Chenggang');
  await command(loaded, page, 'previous-mention');
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mine');
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
