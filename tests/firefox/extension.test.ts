import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADD_ON_ID } from '../../lib/build/manifest';
import { words } from '../../lib/words/en';
import { findFirefox } from '../browser/find-firefox';
import type { Tab } from '../browser/firefox-tab';
import { isPerson } from '../browser/highlights';
import { EXTENSION_ORIGIN, Firefox } from '../browser/launch-firefox';
import { QUIET } from '../browser/quiet';
import { allMarksOf, bringToView, cardOf, expect, hosts, hover, marksOf, test, underlined, until } from './fixtures';

// Not to be had here: an update from a store and a permanent installation, both of which want a signed extension.
// Loading a temporary one again ends the old copy’s scripts in the same way.

test('a category switched off vanishes from an open tab at once, and from the popup', async ({
  open,
  openSettings,
  openPopup,
}) => {
  const tab = await open('/story');
  await bringToView(tab, 'Treasury Secretary Scott Bessent');
  expect((await underlined(tab)).some(isPerson)).toBe(true);
  const settings = await openSettings();
  await settings.evaluate(switchPeople);
  await until(async () => !(await underlined(tab)).some(isPerson));
  expect((await underlined(tab)).length).toBeGreaterThan(0);
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  const membersOf = (category: string) =>
    popup.evaluate((of: string) => document.querySelectorAll(`.member.of-${of}`).length, category);
  expect(await membersOf('goods')).toBeGreaterThan(0);
  expect(await membersOf('person')).toBe(0);
});

test('the popup’s counts are those of the highlights, and the badge is the number of its names', async ({
  open,
  openPopup,
}) => {
  const tab = await open('/story');
  const marks = await allMarksOf(tab);
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast li') !== null));
  const counts = await popup.evaluate(() =>
    [...document.querySelectorAll('.cast li .count')].map((one) => Number(one.textContent)),
  );
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(marks.length);
  const badge = await popup.evaluate(() =>
    browser.browserAction.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) }),
  );
  expect(Number(badge)).toBe(counts.length);
});

test('the popup says that a page is off topic, and switches a site off and on', async ({ open, openPopup }) => {
  await open('/plain');
  const quiet = await openPopup('/plain');
  await until(() => says(quiet, QUIET));
  const tab = await open('/story');
  const before = (await marksOf(tab)).length;
  const popup = await openPopup('/story');
  const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  await flip();
  await until(async () => (await underlined(tab)).length === 0);
  await until(() => says(popup, words.popup.state.off));
  await flip();
  await until(async () => (await underlined(tab)).length === before);
});

test('an update under an open card takes it away, and the new copy goes on without an error', async ({
  open,
  firefox,
}) => {
  const tab = await open('/short');
  await hover(tab, 'He');
  await firefox.takeErrors();
  await firefox.install();
  await until(async () => (await hosts(tab)) === 0);
  await until(() => tab.evaluate(() => CSS.highlights.get('backstory-5')?.size === 0));
  await tab.moveTo({ x: 5, y: 5 });
  await hover(tab, 'Scott Bessent');
  expect(await hosts(tab)).toBe(1);
  expect(await firefox.takeErrors()).toEqual([]);
});

test('pages that are open are marked when the extension is installed, and clean again when it is removed', async ({
  open,
  firefox,
}) => {
  await firefox.uninstall();
  const tab = await open('/short');
  const clean = await tab.screenshot();
  await firefox.install();
  await hover(tab, 'He');
  await firefox.takeErrors();
  await firefox.uninstall();
  await until(async () => (await tab.screenshot()) === clean);
  expect(await cardOf(tab)).toBeNull();
  expect(await firefox.takeErrors()).toEqual([]);
  await firefox.install();
});

test('pages on other subjects are marked while that is wished, open ones and new ones', async ({
  open,
  openPopup,
  openSettings,
}) => {
  const settings = await openSettings();
  const flip = () =>
    settings.evaluate((label: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
      all.find((one) => one.closest('label')?.textContent?.includes(label))?.click();
    }, words.settings.offTopicPages);
  const tab = await open('/aside');
  const marked = async (of: Tab) => (await underlined(of)).map(({ text }) => text);
  // Firefox may run the sentinel after the page’s load event: before that the page hears of no settings.
  const popup = await openPopup('/aside');
  await until(() => says(popup, QUIET));
  await flip();
  await until(async () => (await marked(tab)).includes('Boeing'));
  const another = await open('/aside');
  await until(async () => (await marked(another)).includes('Boeing'));
  await flip();
  await until(async () => (await marked(tab)).length === 0);
  const last = await open('/aside');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await marked(last)).toEqual([]);
});

test('a category that is off is still off after the browser restarts', async ({ server }) => {
  // A temporary extension is gone with a restart: it is loaded again, and finds what it has stored.
  const profile = mkdtempSync(join(tmpdir(), 'backstory-firefox-'));
  const launch = async () => {
    const firefox = await Firefox.launch(findFirefox() as string, profile);
    await firefox.install();
    return firefox;
  };
  const first = await launch();
  const settings = await first.open(`${EXTENSION_ORIGIN}/options.html`);
  await until(() => settings.evaluate(() => document.querySelector('h1') !== null));
  await settings.evaluate(switchPeople);
  await until(() => settings.evaluate(() => document.querySelector('[role=switch]:not(:checked)') !== null));
  await first.close();
  const second = await launch();
  const tab = await second.open(`${server.origin}/story`);
  expect((await marksOf(tab)).filter(isPerson)).toEqual([]);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('the popup opens from the toolbar at its full size', async ({ open, firefox }) => {
  await marksOf(await open('/story'));
  await firefox.inBrowser((id: string) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  }, ADD_ON_ID);
  const size = () =>
    firefox.inBrowser(() => {
      const popup = document.querySelector('.webextension-popup-browser')?.getBoundingClientRect();
      return popup && [popup.width, popup.height];
    });
  await expect.poll(size, { timeout: 30_000 }).toEqual([380, 600]);
});

test('the extension asks the network for nothing', async ({ open, openPopup, openSettings, firefox, server }) => {
  await firefox.inBrowser(() => {
    const asked: { url: string; byBrowser: boolean }[] = [];
    Object.assign(window, { asked });
    Services.obs.addObserver((subject) => {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      asked.push({ url: URI.spec, byBrowser: loadInfo.triggeringPrincipal.isSystemPrincipal });
    }, 'http-on-modify-request');
  });
  const tab = await open('/story');
  await hover(tab, 'He');
  await openPopup('/story');
  await openSettings();
  const asked = await firefox.inBrowser(
    () => (window as unknown as { asked: { url: string; byBrowser: boolean }[] }).asked,
  );
  expect(asked).toContainEqual({ url: `${server.origin}/story`, byBrowser: true });
  expect(asked.filter(({ url, byBrowser }) => !byBrowser && !url.endsWith('/favicon.ico'))).toEqual([]);
});

test('the browser lets no page of ours ask the network for anything', async ({
  open,
  openPopup,
  openSettings,
  server,
}) => {
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      (error: Error) => error.name,
    );
  const askInBackground = (url: string) => {
    const { fetch: request } = browser.extension.getBackgroundPage();
    return request(url).then(
      () => 'answered',
      (error: Error) => error.name,
    );
  };
  const url = `${server.origin}/short?asked`;
  expect(await (await open('/short')).evaluate(ask, url)).toBe('answered');
  const settings = await openSettings();
  const refused = [
    await (await openPopup('/short')).evaluate(ask, url),
    await settings.evaluate(ask, url),
    await settings.evaluate(askInBackground, url),
  ];
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

test('the settings show the keys as they stand on the keyboard', async ({ openSettings }) => {
  const settings = await openSettings();
  await until(() => says(settings, 'Go to the next mention on the pageAlt+.'));
  await until(() => says(settings, 'the focused linkAlt+Shift+.'));
});

test('the button stands in the toolbar from the beginning, where its count can be seen', async ({ firefox }) => {
  const area = await firefox.inBrowser(
    (id: string) => document.querySelector(`[data-extensionid="${id}"]`)?.closest('toolbar')?.id,
    ADD_ON_ID,
  );
  expect(area).toBe('nav-bar');
});

/** Whether an extension’s page shows a text. */
const says = (tab: Tab, text: string) =>
  tab.evaluate((wanted: string) => document.body.textContent?.includes(wanted), text);

/** Flips the switch of a category, in the settings page. */
function switchPeople(): void {
  const switches = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
  switches.find((one) => one.closest('label,li,div')?.textContent?.includes('People'))?.click();
}

/** The API of extensions, in their own pages. */
declare const browser: {
  browserAction: { getBadgeText(of: { tabId: number }): Promise<string> };
  extension: { getBackgroundPage(): Window & typeof globalThis };
};

/** The part of Firefox’s own world that is used here. */
interface Channel {
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { isSystemPrincipal: boolean } };
}
declare const Services: {
  obs: { addObserver(observe: (subject: { QueryInterface(as: object): Channel }) => void, topic: string): void };
};
declare const Ci: { nsIChannel: object };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } };
declare const ChromeUtils: {
  importESModule(path: string): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: object): { triggerAction(window: Window): void } } };
    };
  };
};
