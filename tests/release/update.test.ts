import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ADD_ON_ID } from '../../lib/build/manifest';
import { DEFAULTS, readSettings } from '../../lib/settings/schema';
import { cardName } from '../browser/card';
import { buildTree, hasCommit, treeOf } from '../browser/commit';
import { findFirefox } from '../browser/find-firefox';
import { readUnderlined } from '../browser/highlights';
import { launchWithExtension } from '../browser/launch';
import { EXTENSION_ORIGIN, Firefox } from '../browser/launch-firefox';
import { packageFor, unpackInto } from '../browser/packages';
import { type Server, serve } from '../browser/serve';
import { cardOf, hover, underlined, until } from '../firefox/fixtures';

// The last landed commit whose settings were of the first version, built with nothing but its id replaced by the final
// one. What a user of it has must be there after the update.
const COMMIT = 'f5a25cd';
const OLD_ID = 'backstory@backstory.invalid';

const BODY = `<main><article><p>Vice Premier He Lifeng came with Li Chenggang. He Lifeng met Scott Bessent.</p>
  <p>They spoke of Section 301 and of soybeans.</p></article></main>`;
/** Names of ours in a page that is about something else. */
const ELSEWHERE = BODY.replace(/<p>.*<\/p>/s, '<p>The dog of Scott Bessent won a prize for its coat.</p>');
const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${body}</html>`;

/** What the user of the old version has chosen. Switching a category is done by hand, on the old page of settings. */
const CHOSEN = { strength: 'strong', hoverDelayMs: 100, offSites: ['example.com'], offTopicPages: true } as const;
const KEPT = { ...DEFAULTS, ...CHOSEN, marks: 'all', categories: { ...DEFAULTS.categories, measure: false } };

const tree = resolve('.output/before');
const folder = resolve('.output/updated');
let server: Server;

if (!hasCommit(COMMIT)) console.warn(`The history does not reach back to ${COMMIT}: the update from it is not tested.`);

describe.skipIf(!hasCommit(COMMIT))('an update from version 0.1', () => {
  beforeAll(async () => {
    server = await serve((path) => ({ body: pageOf(path === '/elsewhere' ? ELSEWHERE : BODY) }));
    treeOf(COMMIT, tree);
    const config = join(tree, 'wxt.config.ts');
    writeFileSync(config, readFileSync(config, 'utf8').replace(OLD_ID, ADD_ON_ID));
    for (const browser of ['chrome', 'firefox'] as const) buildTree(tree, browser);
  });

  afterAll(async () => {
    await server?.close();
    for (const made of [tree, folder]) rmSync(made, { recursive: true, force: true });
  });

  test('keeps settings and takes over open tabs in Chromium', async () => {
    unpackFrom(join(tree, '.output/chrome-mv3'));
    const { context, id, update } = await launchWithExtension({ extension: folder });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(String(error.error())));
    context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const openSettings = async () => {
      const settings = await context.newPage();
      await settings.goto(`chrome-extension://${id}/options.html`);
      return settings;
    };
    const before = await openSettings();
    await before.getByRole('switch', { name: 'Measures' }).click();
    await expect.poll(() => before.evaluate(() => chrome.storage.local.get())).toHaveProperty('settings.version', 1);
    await before.evaluate(chooseMore, CHOSEN);
    await before.close();
    const elsewhere = await context.newPage();
    await elsewhere.goto(`${server.origin}/elsewhere`);
    const page = await context.newPage();
    await page.goto(server.origin);
    const marked = async (of = page) => (await of.evaluate(readUnderlined, undefined)).map(({ text }) => text);
    await expect.poll(marked, { timeout: 10_000 }).toContain('Scott Bessent');
    expect(await marked()).not.toContain('Section 301');

    unpackInto(folder, packageFor('chrome'));
    await update();

    const open = async (name: string) => {
      const mark = (await page.evaluate(readUnderlined, undefined)).find(({ text }) => text === name);
      await page.mouse.move(5, 5);
      if (mark) await page.mouse.move(mark.x, mark.y, { steps: 3 });
      return cardName(page);
    };
    await expect.poll(() => open('Scott Bessent'), { timeout: 10_000, interval: 700 }).toBe('Scott Bessent');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
    expect(await marked()).not.toContain('Section 301');
    await expect.poll(() => marked(elsewhere), { timeout: 10_000 }).toEqual(['Scott Bessent']);
    const after = await openSettings();
    const stored = await after.evaluate(() => chrome.storage.local.get());
    expect(readSettings(stored.settings)).toEqual({ settings: KEPT });
    expect(await after.evaluate(() => chrome.runtime.getManifest().default_locale)).toBe('en');
    await expect.poll(() => after.getByRole('switch', { name: 'Measures' }).isChecked()).toBe(false);
    expect(await after.getByRole('switch', { name: 'Goods' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  test.skipIf(!findFirefox())('keeps settings and takes over open tabs in Firefox', async () => {
    const firefox = await Firefox.launch(findFirefox() as string);
    await firefox.install(join(tree, '.output/firefox-mv2'));
    const openSettings = async () => {
      const settings = await firefox.open(`${EXTENSION_ORIGIN}/options.html`);
      await until(() => settings.evaluate(() => document.querySelector('[role=switch]') !== null));
      return settings;
    };
    const before = await openSettings();
    await before.evaluate(switchOff, 'Measures');
    const version = () => before.evaluate(async () => (await browser.storage.local.get()).settings?.version);
    await until(async () => (await version()) === 1);
    await before.evaluate(chooseMore, CHOSEN);
    await before.close();
    const elsewhere = await firefox.open(`${server.origin}/elsewhere`);
    const tab = await firefox.open(server.origin);
    const marked = async (of = tab) => (await underlined(of)).map(({ text }) => text);
    await until(async () => (await marked()).includes('Scott Bessent'));
    expect(await marked()).not.toContain('Section 301');
    await firefox.takeErrors();

    await firefox.install(resolve(packageFor('firefox')));

    // The marks of the old copy go before those of the new one come.
    const open = async () => {
      await tab.moveTo({ x: 5, y: 5 });
      await hover(tab, 'Scott Bessent').catch(() => undefined);
      return (await cardOf(tab))?.name;
    };
    await expect.poll(open, { timeout: 20_000, interval: 300 }).toBe('Scott Bessent');
    expect(await marked()).not.toContain('Section 301');
    await expect.poll(() => marked(elsewhere), { timeout: 10_000 }).toEqual(['Scott Bessent']);
    const after = await openSettings();
    const stored = await after.evaluate(async () => (await browser.storage.local.get()).settings);
    expect(readSettings(stored)).toEqual({ settings: KEPT });
    expect(await firefox.takeErrors()).toEqual([]);
    await firefox.close();
  });
});

/** Puts a build where the extension is loaded from: Chromium tells extensions apart by their folders. */
function unpackFrom(built: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
}

/** Adds to the stored settings, in a page of the extension. Runs there. */
async function chooseMore(chosen: object): Promise<void> {
  // Firefox answers no promise by the name of `chrome`.
  const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
  const { settings } = await local.get();
  await local.set({ settings: { ...(settings as object), ...chosen } });
}

/** Flips the switch of a category, in the settings page. Runs there. */
function switchOff(category: string): void {
  const switches = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
  switches.find((one) => one.closest('label,li,div')?.textContent?.includes(category))?.click();
}

declare const browser: {
  storage: { local: { get(): Promise<{ settings?: { version: number } }>; set(items: object): Promise<void> } };
};
