import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardName, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { launchWithExtension } from '../browser/launch';
import { test as base, expect, marksOf } from './fixtures';
import { command } from './keyboard-parts';
import { opened } from './lookup-parts';
import { storeSettings } from './popup-parts';

// Which copy this is a test cannot change (a store’s is what an unpacked one is not), so it answers for the browser.

interface Tests {
  welcome: Page;
}

const test = base.extend<Tests>({
  welcome: async ({ loaded }, use) => {
    // A test before it that opened no page of the server’s may have left its settings.
    await (await loaded.worker()).evaluate(() => chrome.storage.local.clear());
    const page = await loaded.context.newPage();
    await page.goto(`chrome-extension://${loaded.id}/welcome.html`);
    await page.bringToFront();
    await use(page);
    await page.close();
    await (await loaded.worker()).evaluate(() => chrome.storage.local.clear());
  },
});

/** Has the background script hear that it was installed, as a copy of this kind. */
const install = async (
  worker: Awaited<ReturnType<typeof import('../browser/launch').launchWithExtension>>['worker'],
  installType: string,
) =>
  (await worker()).evaluate(async (kind) => {
    const before = chrome.management.getSelf;
    Object.assign(chrome.management, { getSelf: async () => ({ installType: kind }) });
    const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch(how: object): void } };
    onInstalled.dispatch({ reason: 'install' });
    await new Promise((done) => setTimeout(done, 800));
    Object.assign(chrome.management, { getSelf: before });
  }, installType);

test('a copy that is installed from a store opens the page; one that is loaded by hand does not', async ({
  loaded,
}) => {
  const pages = () => loaded.context.pages().filter((page) => page.url().includes('welcome.html'));
  expect(pages()).toEqual([]); // This one was loaded by hand when the browser was launched.
  await install(loaded.worker, 'development');
  expect(pages()).toEqual([]);
  const page = await opened(loaded, () => install(loaded.worker, 'normal'));
  expect(page.url()).toBe(`chrome-extension://${loaded.id}/welcome.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
});

test('the names of its story are underlined as in a page, and “he” is not', async ({ welcome }) => {
  await marksOf(welcome);
  await expect
    .poll(async () => (await underlined(welcome)).map(({ text }) => text).sort())
    .toEqual(
      [
        ...['Bessent', 'Geneva', 'He', 'Jamieson Greer', 'Phase One agreement', 'Treasury Secretary Scott Bessent'],
        ...['Vice Premier He Lifeng', 'rare-earth magnets'],
      ].sort(),
    );
});

test('resting on a name opens its card, with what has changed since the day of the story; a press shows all of it', async ({
  welcome,
}) => {
  const noise: string[] = [];
  welcome.on('console', (message) => noise.push(message.text()));
  const mark = (await marksOf(welcome)).find(({ text }) => text === 'He');
  if (!mark) throw new Error('no such name');
  await welcome.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(welcome)).toBe('He Lifeng');
  expect(await cardText(welcome)).toContain('Since this article');
  await welcome.keyboard.press('Escape');
  await expect.poll(() => cardText(welcome)).toBeUndefined();
  expect(noise).toEqual([]);
});

test('the card has its own look there too: the policy of our pages keeps its style out of no root', async ({
  welcome,
}) => {
  const mark = (await marksOf(welcome)).find(({ text }) => text === 'Geneva');
  if (!mark) throw new Error('no such name');
  await welcome.mouse.move(mark.x, mark.y);
  await expect.poll(() => cardName(welcome)).toBe('Geneva');
  const session = await welcome.context().newCDPSession(welcome);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const card = nodes.find(
    ({ nodeName, attributes }) => nodeName === 'ARTICLE' && attributes?.join(' ').includes('of-place'),
  );
  await session.send('CSS.enable');
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: card?.nodeId ?? 0 });
  expect(computedStyle.find(({ name }) => name === 'border-top-width')?.value).toBe('3px');
});

test('the keys go from name to name, open the card of what is selected, and close it', async ({ welcome, loaded }) => {
  await marksOf(welcome);
  await command(loaded, welcome, 'next-mention');
  await expect.poll(() => cardName(welcome)).toBe('He Lifeng');
  await command(loaded, welcome, 'next-mention');
  await expect.poll(() => cardName(welcome)).toBe('Scott Bessent');
  await command(loaded, welcome, 'previous-mention');
  await expect.poll(() => cardName(welcome)).toBe('He Lifeng');
  await welcome.keyboard.press('Escape');
  await expect.poll(() => cardText(welcome)).toBeUndefined();
  await welcome.evaluate(() => {
    const node = document.querySelector('.story')?.firstChild as Text;
    const at = node.data.indexOf('rare-earth');
    getSelection()?.setBaseAndExtent(node, at, node, at + 10);
  });
  await command(loaded, welcome, 'card-here');
  await expect.poll(() => cardText(welcome)).toContain('are earths');
});

test('what is chosen in the settings, or on a card, holds there at once', async ({ welcome, loaded }) => {
  await marksOf(welcome);
  await storeSettings(loaded, { muted: ['scott-bessent'] });
  await expect.poll(async () => (await underlined(welcome)).some(({ text }) => text.includes('Bessent'))).toBe(false);
  await storeSettings(loaded, {});
  await expect.poll(async () => (await underlined(welcome)).some(({ text }) => text.includes('Bessent'))).toBe(true);
});

test('popup and panel tell of the story as of any page, and go to its names', async ({ welcome, loaded }) => {
  await marksOf(welcome);
  const tab = await welcome.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
  const popup = await loaded.context.newPage();
  await popup.goto(`chrome-extension://${loaded.id}/popup.html?tab=${tab}`);
  await expect(popup.getByText(/An article of 13 May 2025/)).toBeVisible();
  await popup.getByRole('button', { name: /^Scott Bessent.*2 mentions/ }).click();
  await popup.getByRole('button', { name: 'Next on the page' }).click();
  await expect.poll(() => cardName(welcome)).toBe('Scott Bessent');
  await expect(popup.getByRole('switch')).toHaveCount(0);
  await popup.close();
});

test('its buttons lead to the settings and to the search', async ({ welcome, loaded }) => {
  const settings = await opened(loaded, () => welcome.getByRole('button', { name: 'Open the settings' }).click());
  expect(settings.url()).toContain('options.html');
  await settings.close();
  const search = await opened(loaded, () => welcome.getByRole('button', { name: 'Look something up' }).click());
  await expect(search.getByRole('combobox')).toBeFocused();
  await search.close();
});

test('a tap opens the card at the edge of a phone’s screen', async () => {
  const loaded = await launchWithExtension({ viewport: { width: 360, height: 640 }, hasTouch: true });
  const page = await loaded.context.newPage();
  await page.goto(`chrome-extension://${loaded.id}/welcome.html`);
  await page.locator('.story').scrollIntoViewIfNeeded();
  const mark = (await marksOf(page)).find(({ text }) => text.includes('Geneva'));
  if (!mark) throw new Error('no such name');
  await page.touchscreen.tap(mark.x, mark.y);
  await expect.poll(() => cardName(page)).toBe('Geneva');
  await loaded.context.close();
});

for (const [scheme, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing, and nothing is too wide at 280 and 320 px: ${scheme}`, async ({ welcome }) => {
    await welcome.emulateMedia(media);
    await marksOf(welcome);
    const { violations } = await new AxeBuilder({ page: welcome }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const width of [280, 320]) {
      await welcome.setViewportSize({ width, height: 700 });
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('the popup tells of no release that has no news', async ({ open, openPopup, loaded }) => {
  const page = await open('/plain');
  await (await loaded.worker()).evaluate(() => chrome.storage.local.set({ news: { since: '0.0.1' } }));
  const popup = await openPopup(page);
  await expect(popup.getByRole('status').first()).toBeVisible();
  await expect(popup.locator('.release')).toHaveCount(0);
});
