import { cardName } from '../browser/card';
import { underlined } from '../browser/highlights';
import { QUIET } from '../browser/quiet';
import { allMarksOf, expect, marksOf, openPopupOf, test } from './fixtures';
import { recordStates, storeSettings } from './popup-parts';

test('counts in the popup equal what is highlighted', async ({ open, openPopup }) => {
  const page = await open('/story');
  const marks = await allMarksOf(page);
  const popup = await openPopup(page);
  const rows = popup.locator('.cast li');
  await expect(rows.first()).toBeVisible();
  const counts = await rows.locator('.count').allTextContents();
  expect(counts.map(Number).reduce((a, b) => a + b)).toBe(marks.length);
  const badge = await badgeOf(page, popup);
  expect(Number(badge)).toBe(await rows.count());
});

test('choosing a name opens its card in the popup; a button goes to its next mention in the page', async ({
  open,
  openPopup,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: /^He Lifeng.*mentions/ }).click();
  await expect(popup.getByRole('heading', { level: 2, name: /He Lifeng/ })).toBeVisible();
  await popup.getByRole('button', { name: 'Next on the page' }).click();
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await popup.getByRole('button', { name: 'Back to this page' }).click();
  await expect(popup.getByText('The story so far')).toBeVisible();
});

test('looking something up opens its card by the keyboard alone', async ({ open, openPopup }) => {
  const page = await open('/plain');
  const popup = await openPopup(page);
  await expect(popup.getByRole('status').first()).toBeVisible();
  await popup.keyboard.press('/');
  await popup.keyboard.type('he lifeng');
  await expect(popup.getByRole('option', { name: /^He Lifeng/ })).toBeVisible();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 2, name: /^He Lifeng/ })).toBeVisible();
});

test('an off-topic page is named as such, and stays dark', async ({ open, openPopup }) => {
  const page = await open('/plain');
  const popup = await openPopup(page);
  await expect(popup.getByText(QUIET)).toBeVisible();
  expect(await underlined(page)).toEqual([]);
});

test('a page where extensions may not run is named as such', async ({ loaded }) => {
  const page = await loaded.context.newPage();
  await page.goto('about:blank');
  const popup = await openPopupOf(loaded, 'about:blank');
  await expect(popup.getByText(/^Backstory cannot run on this page/)).toBeVisible();
  await popup.close();
  await page.close();
});

test('the switch for the site darkens the page and lights it again', async ({ open, openPopup }) => {
  const page = await open('/story');
  const before = (await marksOf(page)).length;
  const popup = await openPopup(page);
  await popup.getByRole('switch').click();
  await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  expect(await underlined(page)).toEqual([]);
  await popup.getByRole('switch').click();
  await expect(popup.getByText('The story so far')).toBeVisible();
  expect((await marksOf(page)).length).toBe(before);
});

test('a page opened while its site was off is marked when the site is switched on, and the popup shows it', async ({
  open,
  openPopup,
  loaded,
}) => {
  await storeSettings(loaded, { offSites: ['localhost'] });
  const page = await open('/story');
  const popup = await openPopup(page);
  await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  await expect(popup.getByRole('switch')).not.toBeChecked();
  const said = await recordStates(popup);
  await popup.getByRole('switch').click();
  const marks = await allMarksOf(page);
  expect(marks.length).toBeGreaterThan(10);
  await expect(popup.getByText('The story so far')).toBeVisible();
  await expect(popup.getByRole('switch')).toBeChecked();
  const counts = await popup.locator('.cast .count').allTextContents();
  expect(counts.map(Number).reduce((a, b) => a + b)).toBe(marks.length);
  expect(await said()).toEqual([
    'Backstory is off on this site.',
    'Looking at the page …',
    'Reading the page …',
    'cast',
  ]);
});

test('a page on another subject is said to be that once its site is switched on', async ({
  open,
  openPopup,
  loaded,
}) => {
  await storeSettings(loaded, { offSites: ['localhost'] });
  const popup = await openPopup(await open('/plain'));
  await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  await popup.getByRole('switch').click();
  await expect(popup.getByText(QUIET)).toBeVisible();
});

async function badgeOf(page: { url(): string }, popup: import('@playwright/test').Page): Promise<string> {
  return popup.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  }, page.url());
}
