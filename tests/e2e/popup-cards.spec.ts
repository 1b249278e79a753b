import type { Page } from '@playwright/test';
import { QUIET } from '../browser/quiet';
import { expect, marksOf, test } from './fixtures';

const backToPage = (popup: Page) => popup.getByRole('button', { name: 'Back to this page' });
const scrolledTo = (popup: Page): Promise<number> => popup.evaluate(() => Math.round(scrollY));

/** Brings a button of the popup to the middle of its window, and gives where the window then is. */
async function scrollTo(popup: Page, name: RegExp | string): Promise<number> {
  await popup
    .getByRole('button', { name })
    .evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
  return scrolledTo(popup);
}

test('a card opens at its top; back leads to where one was in the list, with the focus on what was pressed', async ({
  open,
  openPopup,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  await popup.locator('.cast summary').click();
  const name = popup.getByRole('button', { name: /mention/ }).last();
  await expect(name).toBeVisible();
  await name.evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const place = await scrolledTo(popup);
  expect(place).toBeGreaterThan(100);
  await name.click();
  await expect(backToPage(popup)).toBeVisible();
  await expect(popup.getByRole('heading', { level: 2 })).toBeInViewport();
  expect(await scrolledTo(popup)).toBe(0);
  await backToPage(popup).click();
  await expect(name).toBeFocused();
  expect(await scrolledTo(popup)).toBe(place);
});

test('a card opened from another card opens at its top, and back leads to where one was in the first', async ({
  open,
  openPopup,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: /^He Lifeng.*mention/ }).click();
  const tie = popup.locator('.connections button').last();
  const name = (await tie.textContent()) ?? '';
  const place = await scrollTo(popup, name);
  expect(place).toBeGreaterThan(100);
  await tie.click();
  await expect(popup.getByRole('heading', { level: 2, name })).toBeInViewport();
  expect(await scrolledTo(popup)).toBe(0);
  await popup.getByRole('button', { name: '‹ Back to He Lifeng' }).click();
  await expect(popup.getByRole('button', { name }).last()).toBeFocused();
  expect(await scrolledTo(popup)).toBe(place);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('back from a card that was looked up leads to the field, with its results', async ({ open, openPopup }) => {
  const popup = await openPopup(await open('/plain'));
  await expect(popup.getByText(QUIET)).toBeVisible(); // By now the keys are listened to.
  await popup.keyboard.press('/');
  await popup.keyboard.type('soy');
  await popup.keyboard.press('Enter');
  await backToPage(popup).click();
  await expect(popup.getByRole('combobox')).toBeFocused();
  await expect(popup.getByRole('option').first()).toBeVisible();
});

test('a query that is pasted and far too long is cut, and its beginning looked up', async ({ open, openPopup }) => {
  const popup = await openPopup(await open('/plain'));
  const field = popup.getByRole('combobox');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = `he lifeng${' '.repeat(300)}`; // Past what can be typed, as a browser may restore it.
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(popup.getByRole('option', { name: /^He Lifeng/ })).toBeVisible();
  await field.fill('');
  await field.pressSequentially('x'.repeat(201), { delay: 0 });
  expect((await field.inputValue()).length).toBe(200);
});

test('the next mention of a name that the page has just lost is said to be gone', async ({ open, openPopup }) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: /^Scott Bessent.*mention/ }).click();
  const next = popup.getByRole('button', { name: 'Next on the page' });
  await expect(next).toBeVisible();
  // A page that does not come to rest is read again only after a while.
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Vice Premier He Lifeng came with Li Chenggang.';
    setInterval(() => text.after(' Then.'), 50);
  });
  await next.click();
  await expect(popup.getByText('The page does not name it any more.')).toBeVisible();
  await expect(next).toHaveCount(0);
});
