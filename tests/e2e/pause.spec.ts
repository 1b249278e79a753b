import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from '../../lib/words/en';
import { cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { type Loaded, launchWithExtension } from '../browser/launch';
import { bringToView, expect, marksOf, openPopupOf, test } from './fixtures';
import { command } from './keyboard-parts';
import { badgeOf, hover } from './page-parts';
import { storeSettings } from './popup-parts';

const w = words.pause;

/** Waits until a page has no underlines, or has some. */
const expectDark = (page: Page) => expect.poll(async () => (await underlined(page)).length).toBe(0);
const expectLit = (page: Page) => expect.poll(async () => (await underlined(page)).length).toBeGreaterThan(0);

/** What the toolbar button says when one rests on it. */
const title = async (loaded: Loaded) => (await loaded.worker()).evaluate(() => chrome.action.getTitle({}));

/** Whether the reader was ever put into a page: it makes its highlights at once. */
const hasReader = (page: Page) => page.evaluate(() => CSS.highlights.size > 0);

async function pause(popup: Page, length: 'hour' | 'session'): Promise<void> {
  await popup.getByRole('button', { name: w.title }).click();
  await popup.getByRole('button', { name: w.lengths[length], exact: true }).click();
}

test('paused for an hour from the popup: open pages are dark at once, new ones are not read, and all go on together', async ({
  open,
  openPopup,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  await hover(page, 'He');
  const popup = await openPopup(page);
  await expect(popup.locator('.cast')).toBeVisible();
  await expect.poll(() => badgeOf(loaded, page.url())).toBe('3');
  await pause(popup, 'hour');
  await expectDark(page);
  expect(await cardText(page)).toBeUndefined();
  await expect.poll(() => badgeOf(loaded, page.url())).toBe('');
  await expect(popup.getByText(/^Backstory is paused until \d/)).toBeVisible();
  await expect(popup.getByRole('switch')).toHaveCount(0);
  await expect(popup.getByRole('button', { name: w.goOn })).toBeFocused();
  await expect.poll(() => title(loaded)).toMatch(/^Backstory, paused until \d/);
  const later = await open('/canada');
  await later.waitForTimeout(700);
  expect(await hasReader(later)).toBe(false);
  await popup.getByRole('button', { name: w.goOn }).click();
  await expectLit(page);
  await expectLit(later);
  await expect(popup.locator('.cast')).toBeVisible();
  await expect(popup.getByRole('button', { name: w.title })).toBeFocused();
  await expect.poll(() => title(loaded)).toBe('Backstory');
});

test('when the hour is over, pages are marked again by themselves, though nobody else looks', async ({
  open,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  await storeSettings(loaded, { pause: { until: Date.now() + 4000 } });
  await expectDark(page);
  const later = await open('/canada');
  await later.waitForTimeout(500);
  expect(await hasReader(later)).toBe(false);
  // Its own timer is gone with it.
  await loaded.killWorker();
  await expectLit(later);
  await expectLit(page);
  await expect.poll(() => title(loaded)).toBe('Backstory');
  const stored = await (await loaded.worker()).evaluate(() => chrome.storage.local.get('settings'));
  expect(stored.settings).toMatchObject({ pause: null });
});

test('the popup that is open when the hour is over shows the page again', async ({ open, openPopup, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await storeSettings(loaded, { pause: { until: Date.now() + 2500 } });
  const popup = await openPopup(page);
  await expect(popup.getByRole('button', { name: w.goOn })).toBeVisible();
  await expect(popup.locator('.cast')).toBeVisible();
});

test('the command pauses for an hour, and goes on', async ({ open, loaded }) => {
  const page = await open('/short');
  await marksOf(page);
  await command(loaded, page, 'pause');
  await expectDark(page);
  await expect.poll(() => title(loaded)).toMatch(/^Backstory, paused until \d/);
  await command(loaded, page, 'pause');
  await expectLit(page);
});

test('the menu of the toolbar button pauses as well, the longer pause in the place of the shorter', async ({
  open,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  // A driver cannot open the browser’s menus, so this is what the browser tells when an entry is chosen.
  const choose = async (menuItemId: string) =>
    (await loaded.worker()).evaluate((id) => {
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(of: object): void } };
      onClicked.dispatch({ menuItemId: id, editable: false });
    }, menuItemId);
  await choose('pause-hour');
  await expectDark(page);
  await expect.poll(() => title(loaded)).toMatch(/^Backstory, paused until \d/);
  await choose('pause-session');
  await expect.poll(() => title(loaded)).toBe('Backstory, paused until the browser restarts');
  await choose('go-on');
  await expectLit(page);
});

test('a page that the browser keeps while the user is elsewhere knows of the pause when it is shown again', async ({
  open,
  server,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  await page.goto(`${server.origin}/plain`);
  await storeSettings(loaded, { pause: { until: Date.now() + 3_000_000 } });
  await page.goBack();
  await expectDark(page);
  await storeSettings(loaded, {});
  await expectLit(page);
});

test('a pause until the browser restarts ends with it; one for an hour does not', async ({ server }) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  const launch = async () => {
    const loaded = await launchWithExtension({ profile });
    const page = await loaded.context.newPage();
    await page.goto(`${server.origin}/short`);
    const popup = await openPopupOf(loaded, page.url());
    return { loaded, page, popup };
  };
  const first = await launch();
  await expectLit(first.page);
  await pause(first.popup, 'session');
  await expect(first.popup.getByText('Backstory is paused until the browser restarts.')).toBeVisible();
  await expectDark(first.page);
  // The background script may be ended and begun as often as the browser likes.
  await first.loaded.killWorker();
  await first.page.reload();
  await first.page.waitForTimeout(700);
  expect(await hasReader(first.page)).toBe(false);
  await first.loaded.context.close();

  const second = await launch();
  await expectLit(second.page);
  await expect.poll(() => title(second.loaded)).toBe('Backstory');
  await pause(second.popup, 'hour');
  await expectDark(second.page);
  await second.loaded.context.close();

  const third = await launch();
  await expect(third.popup.getByText(/^Backstory is paused until \d/)).toBeVisible();
  await expect.poll(() => title(third.loaded)).toMatch(/^Backstory, paused until \d/);
  expect(await hasReader(third.page)).toBe(false);
  await third.loaded.context.close();
});

test('only on the sites of the list: the popup’s switch puts a site on it and takes it off', async ({
  open,
  openPopup,
  loaded,
}) => {
  await storeSettings(loaded, { siteRule: 'only', onlySites: ['example.com'], offSites: ['example.org'] });
  const page = await open('/short');
  const popup = await openPopup(page);
  await expect(popup.getByText('Backstory is off on this site.')).toBeVisible();
  expect(await hasReader(page)).toBe(false);
  await popup.getByRole('switch').click();
  await expectLit(page);
  const stored = async () =>
    (await (await loaded.worker()).evaluate(() => chrome.storage.local.get('settings'))).settings;
  expect(await stored()).toMatchObject({ onlySites: ['example.com', 'localhost'], offSites: ['example.org'] });
  await popup.getByRole('switch').click();
  await expectDark(page);
  expect(await stored()).toMatchObject({ onlySites: ['example.com'], offSites: ['example.org'] });
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing while one pauses, and while all is paused: ${JSON.stringify(media)}`, async ({
    open,
    openPopup,
    openSettings,
  }) => {
    const page = await open('/short');
    await bringToView(page, ({ text }) => text === 'He');
    const popup = await openPopup(page);
    await popup.setViewportSize({ width: 280, height: 500 });
    await popup.emulateMedia(media);
    await expect(popup.locator('.cast')).toBeVisible();
    await popup.getByRole('button', { name: w.title }).focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('button', { name: w.lengths.hour })).toBeVisible();
    expect(await violations(popup)).toEqual([]);
    expect(await isTooWide(popup)).toBe(false);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('button', { name: w.goOn })).toBeFocused();
    expect(await violations(popup)).toEqual([]);
    expect(await isTooWide(popup)).toBe(false);
    const settings = await openSettings();
    await settings.setViewportSize({ width: 320, height: 700 });
    await settings.emulateMedia(media);
    await expect(settings.getByText(/^Backstory is paused until \d/)).toBeVisible();
    expect(await violations(settings)).toEqual([]);
    expect(await isTooWide(settings)).toBe(false);
    await settings.getByRole('button', { name: w.goOn }).click();
    await expect(settings.getByText(/^Backstory is paused/)).toHaveCount(0);
    await expectLit(page);
  });
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
