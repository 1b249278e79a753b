import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { QUIET } from '../browser/quiet';
import { expect, marksOf, openPopupOf, test } from './fixtures';
import { badgeOf, expectMarked, marked, quiet } from './page-parts';
import { breakReading, failures, mendReading, recordStates, storeSettings } from './popup-parts';

const LOOKING = 'Looking at the page …';
const READING = 'Reading the page …';
const WAITING = 'Waiting for the page …';
const NO_FRONT =
  'All fronts of the trade war, or all kinds of names, are switched off in the settings, so no page is marked.';
const FAILED = 'This page could not be read.';
const NEWS = 'Vice Premier He Lifeng met Scott Bessent in Geneva about the tariffs.';

test('a quiet page that comes to be about the subject is read and shown in the open popup', async ({
  open,
  openPopup,
}) => {
  const page = await open('/later');
  const popup = await openPopup(page);
  await expect(popup.getByText(QUIET)).toBeVisible();
  const said = await recordStates(popup);
  await page.evaluate((text) => document.querySelector('p')?.replaceChildren(text), NEWS);
  await expect(popup.locator('.cast')).toBeVisible();
  expect(await said()).toEqual([QUIET, READING, 'cast']);
  await page.evaluate(() => document.querySelector('p')?.replaceChildren('The museum reopens on Tuesday.'));
  await expect(popup.getByText(QUIET)).toBeVisible();
});

test('counts in the open popup follow the page', async ({ open, openPopup }) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.getByRole('button', { name: /^Scott Bessent.*1 mention/ })).toBeVisible();
  await page.evaluate(() => document.querySelector('p')?.append(' Scott Bessent left.'));
  await expect(popup.getByRole('button', { name: /^Scott Bessent.*2 mentions/ })).toBeVisible();
});

test('a quiet page is looked at anew, read and shown when other subjects are to be marked', async ({
  open,
  openPopup,
  loaded,
}) => {
  const popup = await openPopup(await open('/aside'));
  await expect(popup.getByText(QUIET)).toBeVisible();
  const said = await recordStates(popup);
  await storeSettings(loaded, { offTopicPages: true });
  await expect.poll(said).toEqual([QUIET, LOOKING, READING, 'cast']);
});

test('where every front is switched off, the open popup says that, and no more that the page is about another subject', async ({
  open,
  openPopup,
  loaded,
}) => {
  const popup = await openPopup(await open('/later'));
  await expect(popup.getByText(QUIET)).toBeVisible();
  const frontsOff = readdirSync('seeds/subjects').map((file) => basename(file, '.json'));
  await storeSettings(loaded, { frontsOff });
  await expect(popup.getByText(NO_FRONT)).toBeVisible();
  await expect(popup.getByText(QUIET)).toBeHidden();
  const later = await openPopup(await open('/later'));
  await expect(later.getByText(NO_FRONT)).toBeVisible();
  await storeSettings(loaded, {});
  await expect(later.getByText(QUIET)).toBeVisible();
});

test('the popup waits while the reader is being put in, and goes on by itself', async ({ open, openPopup, loaded }) => {
  const worker = await loaded.worker();
  await worker.evaluate(() => {
    const { executeScript } = chrome.scripting;
    const held = new Promise<void>((resolve) => Object.assign(globalThis, { release: resolve }));
    chrome.scripting.executeScript = async (script: chrome.scripting.ScriptInjection<never[], unknown>) => {
      chrome.scripting.executeScript = executeScript;
      await held;
      return executeScript(script);
    };
  });
  const popup = await openPopup(await open('/short'));
  await expect(popup.getByText(READING)).toBeVisible();
  await popup.waitForTimeout(500);
  await expect(popup.getByText(READING)).toBeVisible();
  const said = await recordStates(popup);
  await worker.evaluate(() => (globalThis as unknown as { release(): void }).release());
  await expect(popup.locator('.cast')).toBeVisible();
  expect(await said()).toEqual([READING, 'cast']);
});

test('a reading that fails is said to have, disturbs nobody, and succeeds when tried again', async ({
  open,
  openPopup,
}) => {
  const page = await open('/later');
  const silent = quiet(page);
  const popup = await openPopup(page);
  await expect(popup.getByText(QUIET)).toBeVisible();
  await breakReading(page);
  await page.evaluate((text) => document.querySelector('p')?.replaceChildren(text), NEWS);
  await expect(popup.getByText(FAILED)).toBeVisible();
  const later = await openPopup(page);
  await expect(later.getByText(FAILED)).toBeVisible();
  const said = await recordStates(popup);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(said).toEqual([FAILED, READING, FAILED]);
  await mendReading(page);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.locator('.cast')).toBeVisible();
  await expect(later.locator('.cast')).toBeVisible();
  expect(await marked(page)).toContain('Scott Bessent');
  silent();
});

test('a failed reading is tried again as the page changes, ever more seldom', async ({ open, openPopup }) => {
  const page = await open('/later');
  const popup = await openPopup(page);
  await expect(popup.getByText(QUIET)).toBeVisible();
  await breakReading(page);
  await page.evaluate((text) => {
    const p = document.querySelector('p');
    p?.replaceChildren(text);
    setInterval(() => p?.append(' He Lifeng said more.'), 400);
  }, NEWS);
  await expect.poll(async () => (await failures(page)).length).toBeGreaterThanOrEqual(4);
  const [first, second, third, fourth] = (await failures(page)) as [number, number, number, number];
  expect(fourth - third).toBeGreaterThan(1.4 * (third - second));
  expect(third - second).toBeGreaterThan(1.4 * (second - first));
  await expect(popup.getByText(FAILED)).toBeVisible();
  await mendReading(page);
  await expect(popup.locator('.cast')).toBeVisible();
});

test('a reader that could not be put in is asked for again', async ({ open, openPopup, loaded }) => {
  const worker = await loaded.worker();
  await worker.evaluate(() => {
    const { executeScript } = chrome.scripting;
    chrome.scripting.executeScript = () => {
      chrome.scripting.executeScript = executeScript;
      return Promise.reject(new Error('broken'));
    };
  });
  const page = await open('/short');
  const silent = quiet(page);
  const popup = await openPopup(page);
  await expect(popup.getByText(FAILED)).toBeVisible();
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.locator('.cast')).toBeVisible();
  silent();
});

test('the open popup follows its tab from page to page', async ({ open, openPopup, server }) => {
  const page = await open('/story');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.cast')).toBeVisible();
  await page.goto(`${server.origin}/plain`);
  await expect(popup.getByText(QUIET)).toBeVisible();
  await page.goto('about:blank');
  await expect(popup.getByText(/^Backstory cannot run on this page/)).toBeVisible();
  await page.goto(`${server.origin}/short`);
  await expect(popup.getByRole('button', { name: /^Li Chenggang.*mention/ })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(popup.getByText(QUIET)).toBeVisible();
  await page.close();
  await expect(popup.getByText('This page was closed.')).toBeVisible();
});

test('a page that is slow to come is waited for', async ({ loaded }) => {
  let finish = () => {};
  const slow = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(`<!doctype html><title>Slow</title><article><p>${NEWS}</p>`);
    finish = () => response.end('</article>');
  });
  await new Promise<void>((resolve) => slow.listen(0, 'localhost', resolve));
  const page = await loaded.context.newPage();
  await page.goto(`http://localhost:${(slow.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.getByText(WAITING)).toBeVisible();
  await popup.waitForTimeout(500);
  const said = await recordStates(popup);
  finish();
  await expect(popup.locator('.cast')).toBeVisible();
  expect((await said())[0]).toBe(WAITING);
  expect(await said()).not.toContain(QUIET);
  await popup.close();
  await page.close();
  slow.close();
});

test('a page without a script of ours can be reloaded from the popup, which then follows it', async ({
  loaded,
  server,
}) => {
  const page = await loaded.context.newPage();
  await page.route('**/short', (route) => route.abort('connectionrefused'));
  const url = `${server.origin}/short`;
  await page.goto(url).catch(() => undefined);
  // The browser’s own page about the error comes a moment later.
  const worker = await loaded.worker();
  const shown = () =>
    worker.evaluate(async () => (await chrome.tabs.query({ status: 'complete' })).map((tab) => tab.url));
  await expect.poll(shown).toContain(url);
  const popup = await openPopupOf(loaded, url);
  await expect(popup.getByText('Backstory is not running on this page yet.')).toBeVisible();
  await page.unroute('**/short');
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await expect(popup.locator('.cast')).toBeVisible();
  await popup.close();
  await page.close();
});

test('two popups over one page are told the same', async ({ open, openPopup }) => {
  const page = await open('/short');
  await marksOf(page);
  const both = [await openPopup(page), await openPopup(page)];
  for (const popup of both) await expect(popup.locator('.cast li')).toHaveCount(3);
  await both[0]?.getByRole('switch').click();
  for (const popup of both) await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  await both[1]?.getByRole('switch').click();
  for (const popup of both) await expect(popup.locator('.cast li')).toHaveCount(3);
});

test('the popup goes on when the background script was killed under it', async ({ open, openPopup, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.cast li')).toHaveCount(3);
  await loaded.killWorker();
  await page.evaluate(() => document.querySelector('p')?.append(' Jamieson Greer left.'));
  await expect(popup.locator('.cast li')).toHaveCount(4);
  await loaded.killWorker();
  await popup.getByRole('button', { name: /^He Lifeng.*mention/ }).click();
  await expect(popup.getByRole('heading', { level: 2, name: /He Lifeng/ })).toBeVisible();
  await expect.poll(() => badgeOf(loaded, page.url())).toBe('4');
  await expectMarked(page, [
    'Vice Premier He Lifeng',
    'Li Chenggang',
    'He',
    'He Lifeng',
    'Scott Bessent',
    'Jamieson Greer',
  ]);
});
