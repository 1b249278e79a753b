import type { Page } from '@playwright/test';
import { launchWithExtension } from '../browser/launch';
import { expect, marksOf, test } from './fixtures';
import { chooseLookUp, enter, opened, suggestionsFor } from './lookup-parts';

const hash = (url: string): string => new URL(url).hash;

/** The tab of a page of ours, as it itself knows it: its address is hidden from the background script. */
const tabOf = (page: Page) => page.evaluate(() => chrome.tabs.getCurrent());

test('a selected name is looked up on a page that is dark: its card opens in a tab beside it', async ({
  open,
  loaded,
}) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, '“He Lifeng,”', page));
  await expect(card.getByRole('heading', { level: 2, name: /^He Lifeng/ })).toBeVisible();
  await expect(card).toHaveTitle('He Lifeng');
  const tab = await tabOf(card);
  const before = await (await loaded.worker()).evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url),
    page.url(),
  );
  expect([tab?.index, tab?.openerTabId]).toEqual([(before?.index ?? -1) + 1, before?.id]);
  await card.close();
});

test('other words that are selected are searched for, as text', async ({ open, loaded }) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, ' <img src=x>\n& rare  earths ', page));
  await expect(card.getByRole('combobox')).toHaveValue('<img src=x> & rare earths');
  await expect(card.locator('img')).toHaveCount(0);
  await card.close();
});

test('a selection that holds more than a name finds the names in it', async ({ open, loaded }) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, 'tariffs on rare earths, Scott Bessent said', page));
  await expect(card.getByRole('option').nth(0)).toContainText('Scott Bessent');
  await expect(card.getByRole('option').nth(1)).toContainText('Rare earths');
  await card.close();
});

test('a question about a rate is answered where it is looked up', async ({ open, loaded }) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, 'tariffs on Japan', page));
  await expect(card.getByRole('table')).toBeVisible();
  await expect(card.getByRole('option', { name: /^Japan/ })).toBeVisible();
  await card.close();
});

test('the browser keeps the menu entry while the background script is ended, and it works when that comes again', async ({
  server,
}) => {
  const loaded = await launchWithExtension();
  const page = await loaded.context.newPage();
  await page.goto(`${server.origin}/plain`);
  const settings = await loaded.context.newPage();
  await settings.goto(`chrome-extension://${loaded.id}/options.html`);
  const entry = () =>
    settings.evaluate(
      () =>
        new Promise((done) =>
          // An entry of that id can be changed only if there is one.
          chrome.contextMenus.update('look-up', { enabled: true }, () =>
            done(chrome.runtime.lastError?.message ?? 'there'),
          ),
        ),
    );
  // Installing makes it, and may be at that still.
  await expect.poll(entry).toBe('there');
  await (await loaded.worker()).evaluate(() => void Object.assign(globalThis, { isFormer: true }));
  await loaded.killWorker();
  expect(await entry()).toBe('there');
  await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'settings' }));
  const isFormer = async () => (await loaded.worker()).evaluate(() => 'isFormer' in globalThis).catch(() => true);
  await expect.poll(isFormer).toBe(false);
  const card = await opened(loaded, () => chooseLookUp(loaded, 'Scott Bessent', page));
  expect(hash(card.url())).toBe('#scott-bessent');
  await loaded.context.close();
});

test('the address bar suggests cards; what is suggested leads to them', async ({ loaded }) => {
  const lines = await suggestionsFor(loaded, 'he lif');
  expect(lines[0]?.content).toBe('He Lifeng');
  expect(lines[0]?.description).toMatch(/^<match>He Lifeng<\/match> <dim>Vice premier/);
  const card = await opened(loaded, () => enter(loaded, lines[0]?.content ?? '', 'newForegroundTab'));
  expect(hash(card.url())).toBe('#he-lifeng');
  await card.close();
});

test('what is suggested is XML that Chrome takes, whatever is typed', async ({ loaded }) => {
  for (const typed of ['<b>&"\'', 'U.S. & China', '\u0000\u0008', '“He”', '\ud83d']) {
    await suggestionsFor(loaded, typed);
    // Chrome itself parses the line for what is typed, and refuses what is no XML.
    const refusal = await (await loaded.worker()).evaluate(async (text) => {
      const bar = chrome.omnibox as unknown as { onInputChanged: { dispatch(...args: unknown[]): void } };
      bar.onInputChanged.dispatch(text, () => {});
      await new Promise((done) => setTimeout(done, 50));
      return chrome.runtime.lastError?.message;
    }, typed);
    expect(refusal).toBeUndefined();
  }
});

test('Enter opens a page where the user wants it: here, in front, behind', async ({ open, loaded }) => {
  const page = await open('/plain');
  await page.bringToFront();
  const behind = await opened(loaded, () => enter(loaded, 'geneva', 'newBackgroundTab'));
  expect(hash(behind.url())).toBe('#geneva');
  expect((await tabOf(behind))?.active).toBe(false);
  await behind.close();
  const front = await opened(loaded, () => enter(loaded, 'nothing of that name', 'newForegroundTab'));
  expect(hash(front.url())).toBe('#?nothing%20of%20that%20name');
  await expect.poll(async () => (await tabOf(front))?.active).toBe(true);
  await front.close();
  await page.bringToFront();
  await enter(loaded, 'He Lifeng', 'currentTab');
  await page.waitForURL(/card\.html#he-lifeng$/);
  await page.goBack();
  await expect(page.getByText('The museum reopens')).toBeVisible();
});

test('looking up changes nothing in the page where it is asked for', async ({ open, loaded }) => {
  const page = await open('/short');
  const marks = await marksOf(page);
  const card = await opened(loaded, () => chooseLookUp(loaded, 'Scott Bessent', page));
  await card.close();
  await page.bringToFront();
  expect((await marksOf(page)).length).toBe(marks.length);
});

test('the menu of the toolbar button pauses and goes on, and offers what is meant', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  const choose = async (entry: string) =>
    (await loaded.worker()).evaluate((id) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: id }, undefined);
    }, entry);
  const isDark = () => page.evaluate(() => ![...CSS.highlights.values()].some((one) => one.size > 0));
  await choose('pause-hour');
  await expect.poll(isDark).toBe(true);
  await choose('go-on');
  await expect.poll(isDark).toBe(false);
  await choose('pause-session');
  await expect.poll(isDark).toBe(true);
  await choose('go-on');
  await expect.poll(isDark).toBe(false);
});
