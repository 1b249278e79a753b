import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADD_ON_ID } from '../../lib/build/manifest';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import { cardWords } from '../../lib/words/card';
import { words } from '../../lib/words/en';
import { findFirefox } from '../browser/find-firefox';
import type { Tab } from '../browser/firefox-tab';
import { EXTENSION_ORIGIN, Firefox } from '../browser/launch-firefox';
import { buttonOf, cardOf, expect, hover, marksOf, showFullCard, test, underlined, until } from './fixtures';

const w = words.pause;

const isDark = async (tab: Tab) => (await underlined(tab)).length === 0;
const isLit = async (tab: Tab) => (await underlined(tab)).length > 0;

/** Presses the button with this label on a page of ours, once it is there. */
async function press(tab: Tab, label: string): Promise<void> {
  await until(() =>
    tab.evaluate((wanted: string) => {
      const all = [...document.querySelectorAll('button')];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted);
      found?.click();
      return found !== undefined;
    }, label),
  );
}

const store = (ours: Tab, changed: Partial<Settings>) =>
  ours.evaluate((settings: Settings) => browser.storage.local.set({ settings }), { ...DEFAULTS, ...changed });

const title = (ours: Tab) => ours.evaluate(() => browser.browserAction.getTitle({}));

test('paused for an hour from the popup: open pages are dark, new ones are not read, the button is gray; then all go on', async ({
  open,
  openPopup,
  firefox,
}) => {
  const tab = await open('/short');
  await marksOf(tab);
  const popup = await openPopup('/short');
  const icon = () =>
    firefox.inBrowser((id: string) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      return JSON.stringify(action.action.getProperty(null, 'icon'));
    }, ADD_ON_ID);
  expect(await icon()).not.toContain('paused-');
  await press(popup, w.title);
  await press(popup, w.lengths.hour);
  await until(() => isDark(tab));
  await until(async () => /^Backstory, paused until \d/.test(await title(popup)));
  await until(async () => (await icon()).includes('paused-16.png'));
  const later = await open('/dark');
  await new Promise((done) => setTimeout(done, 700));
  expect(await later.evaluate(() => CSS.highlights.size)).toBe(0);
  await press(popup, w.goOn);
  await until(() => isLit(tab));
  await until(() => isLit(later));
  await until(async () => (await title(popup)) === 'Backstory');
  await until(async () => !(await icon()).includes('paused-'));
});

/** The time in which a card that Firefox does not let stand any more would be gone. */
const whileSheetsChange = () => new Promise((done) => setTimeout(done, 700));

test('a card that is open stays when it switches the site off, so that this can be undone on it', async ({
  open,
  openSettings,
}) => {
  await openSettings(); // What is stored is cleared after the test.
  const { wrong } = cardWords;
  const tab = await open('/short');
  await hover(tab, 'He');
  await showFullCard(tab);
  await tab.evaluateAsBrowser((title: string) => {
    const divs = [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')];
    const summaries = divs.flatMap((host) => [...(host.openOrClosedShadowRoot?.querySelectorAll('summary') ?? [])]);
    summaries.find(({ textContent }) => textContent === title)?.click();
  }, wrong.title);
  await tab.click(await buttonOf(tab, wrong.off));
  await until(() => isDark(tab));
  await whileSheetsChange();
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng', text: expect.stringContaining(wrong.isOff) });
  await tab.click(await buttonOf(tab, wrong.undo));
  await until(() => isLit(tab));
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng', text: expect.stringContaining(wrong.off) });
});

test('a card that is pinned stays through a pause', async ({ open, openPopup }) => {
  const tab = await open('/short');
  await hover(tab, 'He');
  await tab.click(await buttonOf(tab, 'Keep this card open'));
  const popup = await openPopup('/short');
  await press(popup, w.title);
  await press(popup, w.lengths.hour);
  await until(() => isDark(tab));
  await whileSheetsChange();
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
  await press(popup, w.goOn);
  await until(() => isLit(tab));
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
});

test('when the hour is over, pages are marked again by themselves', async ({ open, openSettings }) => {
  const tab = await open('/short');
  await marksOf(tab);
  const settings = await openSettings();
  await store(settings, { pause: { until: Date.now() + 3000 } });
  await until(() => isDark(tab));
  const later = await open('/dark');
  expect(await later.evaluate(() => CSS.highlights.size)).toBe(0);
  await until(() => isLit(tab));
  await until(() => isLit(later));
  expect(await title(settings)).toBe('Backstory');
});

test('only on the sites of the list: the popup’s switch puts a site on it', async ({
  open,
  openPopup,
  openSettings,
}) => {
  const settings = await openSettings();
  await store(settings, { siteRule: 'only', onlySites: ['example.com'] });
  const tab = await open('/short');
  const popup = await openPopup('/short');
  await until(() => popup.evaluate((off: string) => document.body.textContent?.includes(off), words.popup.state.off));
  expect(await isDark(tab)).toBe(true);
  await popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await until(() => isLit(tab));
  const stored = await popup.evaluate(async () => (await browser.storage.local.get('settings')).settings);
  expect(stored).toMatchObject({ siteRule: 'only', onlySites: ['example.com', 'localhost'], offSites: [] });
});

test('settings are read from a file, a wrong one changes nothing, and the keys lead to Firefox’s own page', async ({
  openSettings,
  firefox,
}) => {
  const settings = await openSettings();
  const give = (text: string) =>
    settings.evaluate((content: string) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const files = new DataTransfer();
      files.items.add(new File([content], 'mine.json'));
      if (!field) return;
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const stored = () => settings.evaluate(async () => (await browser.storage.local.get('settings')).settings);
  await give('{"kind":"Backstory settings","version":3,"strength":"loud"}');
  await until(() => settings.evaluate(() => document.querySelector('[role=alert]')?.textContent?.includes('"loud"')));
  expect(await stored()).toBeNull(); // What is undefined comes through as null.
  await give('{"kind":"Backstory settings","version":3,"strength":"strong"}');
  await until(async () => (await stored())?.strength === 'strong');
  await press(settings, words.settings.undo);
  await until(async () => (await stored())?.strength === 'normal');
  await press(settings, words.settings.keysChange);
  const shown = () => firefox.inBrowser(() => gBrowser.currentURI.spec);
  await expect.poll(shown, { timeout: 30_000 }).toContain('about:addons');
  await firefox.inBrowser(() => gBrowser.removeTab(gBrowser.selectedTab));
});

test('a pause until the browser restarts ends with it', async ({ server }) => {
  // A temporary extension is gone with a restart: it is loaded again, and finds what it has stored.
  const profile = mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
  const launch = async () => {
    const firefox = await Firefox.launch(findFirefox() as string, profile);
    await firefox.install();
    return firefox;
  };
  const first = await launch();
  const tab = await first.open(`${server.origin}/short`);
  await marksOf(tab);
  const popup = await first.open(`${EXTENSION_ORIGIN}/popup.html`);
  await press(popup, w.title);
  await press(popup, w.lengths.session);
  await until(() => isDark(tab));
  expect(await title(popup)).toBe('Backstory, paused until the browser restarts');
  await first.close();
  const second = await launch();
  await marksOf(await second.open(`${server.origin}/short`));
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

declare const browser: {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<{ settings?: Settings }> } };
  browserAction: { getTitle(of: object): Promise<string> };
};
declare const gBrowser: { currentURI: { spec: string }; selectedTab: object; removeTab(tab: object): void };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const ChromeUtils: {
  importESModule(path: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(of: object): { action: { getProperty(tab: null, name: string): unknown } } };
      };
    };
  };
};
