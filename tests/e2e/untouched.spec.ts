import { chromium } from '@playwright/test';
import { cardText } from '../browser/card';
import { findChromium } from '../browser/find-chromium';
import { bringToView, expect, marksOf, openPopupOf, test } from './fixtures';

const serialise = () => new XMLSerializer().serializeToString(document);

test('the page serialises to the same bytes with the extension and without', async ({ open, server }) => {
  const bare = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const without = await bare.newPage();
  await without.goto(`${server.origin}/story`);
  const expected = await without.evaluate(serialise);
  await bare.close();

  const page = await open('/story');
  await marksOf(page);
  expect(await page.evaluate(serialise)).toBe(expected);
  const mark = await bringToView(page, ({ text }) => text === 'He');
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardText(page)).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  expect(await page.evaluate(serialise)).toBe(expected);
});

test('the extension makes no network request, and the page’s console stays clean', async ({ loaded, server }) => {
  const requests: string[] = [];
  const noise: string[] = [];
  loaded.context.on('request', (request) => requests.push(request.url()));
  (await loaded.worker()).on('console', (message) => noise.push(message.text()));
  const page = await loaded.context.newPage();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(`${server.origin}/story`);
  const mark = await bringToView(page, ({ text }) => text === 'He');
  await page.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardText(page)).toBeTruthy();
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.getByText('The story so far')).toBeVisible();
  await popup.close();
  const settings = await loaded.context.newPage();
  await settings.goto(`chrome-extension://${loaded.id}/options.html`);
  await settings.getByRole('switch', { name: /Goods/ }).click();
  await settings.close();
  const foreign = requests.filter((url) => url !== page.url() && !url.endsWith('/favicon.ico'));
  expect(foreign.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  expect(noise).toEqual([]);
  await page.close();
  await (await loaded.worker()).evaluate(() => chrome.storage.local.clear());
  loaded.context.removeAllListeners('request');
});
