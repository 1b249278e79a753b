import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DEFAULTS } from '../../lib/settings/schema';
import { words } from '../../lib/words/en';
import { underlined } from '../browser/highlights';
import type { Loaded } from '../browser/launch';
import { expect, marksOf, test } from './fixtures';

const w = words.settingsFile;

const stored = async (loaded: Loaded) =>
  (await (await loaded.worker()).evaluate(() => chrome.storage.local.get('settings'))).settings;

/** Has the settings read a file with this text. */
const give = (settings: Page, text: string, name = 'mine.json') =>
  settings.getByLabel(w.read).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

test('settings go into a file, and come back from it in a browser where all was reset', async ({
  open,
  openSettings,
  loaded,
}) => {
  const settings = await openSettings();
  await settings.getByRole('switch', { name: 'People' }).click();
  await settings.getByRole('radio', { name: 'Strong' }).click();
  const downloading = settings.waitForEvent('download');
  await settings.getByRole('button', { name: w.save }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^backstory-settings-\d{4}-\d\d-\d\d\.json$/);
  await expect(settings.getByRole('status').filter({ hasText: download.suggestedFilename() })).toBeVisible();
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    version: 3,
    strength: 'strong',
    categories: { person: false, goods: true },
  });

  await settings.getByRole('button', { name: words.settings.reset }).click();
  const page = await open('/short');
  await marksOf(page);
  await give(settings, text);
  await expect(settings.getByText('The settings are those of mine.json now.')).toBeVisible();
  await expect(settings.getByRole('radio', { name: 'Strong' })).toBeChecked();
  await expect.poll(async () => (await underlined(page)).length).toBe(0);
  await settings.getByRole('button', { name: words.settings.undo }).click();
  await expect(settings.getByRole('radio', { name: 'Normal' }).first()).toBeChecked();
  await expect.poll(() => stored(loaded)).toEqual(DEFAULTS);
  await marksOf(page);
});

test('a wrong file changes nothing, and its field and value are named; mended it is read', async ({
  openSettings,
  loaded,
}) => {
  const settings = await openSettings();
  await settings.getByRole('radio', { name: 'Faint' }).click();
  await expect.poll(() => stored(loaded)).toMatchObject({ strength: 'faint' });
  const before = await stored(loaded);
  const file = (fields: object) => JSON.stringify({ kind: 'Backstory settings', version: 3, ...fields });
  const alert = settings.getByRole('alert');
  await give(settings, file({ badge: false, strength: '<b>loud</b>' }));
  await expect(alert).toHaveText(
    'Nothing was changed: in mine.json, “strength” is "<b>loud</b>", but it must be "faint", "normal", or "strong".',
  );
  expect(await stored(loaded)).toEqual(before);
  await give(settings, '# Notes', 'notes.md');
  await expect(alert).toHaveText('Nothing was changed: notes.md is no JSON, so it cannot be read.');
  await give(settings, file({ version: 4 }));
  await expect(alert).toContainText('comes from a newer Backstory');
  await give(settings, 'x'.repeat(2_000_001));
  await expect(alert).toContainText('is too large');
  expect(await stored(loaded)).toEqual(before);
  await give(settings, file({ badge: false, strength: 'strong' }));
  await expect(alert).toHaveCount(0);
  await expect.poll(() => stored(loaded)).toEqual({ ...(before as object), badge: false, strength: 'strong' });
});

test('what is read from a file leaves a pause as it is', async ({ openSettings, loaded }) => {
  const settings = await openSettings();
  const pause = { until: Date.now() + 3_000_000 };
  await (await loaded.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), {
    ...DEFAULTS,
    pause,
  });
  await expect(settings.getByText(/^Backstory is paused/)).toBeVisible();
  await give(settings, JSON.stringify({ kind: 'Backstory settings', version: 3, badge: false, pause: null }));
  await expect.poll(() => stored(loaded)).toEqual({ ...DEFAULTS, badge: false, pause });
  await settings.getByRole('button', { name: words.settings.reset }).click();
  await expect.poll(() => stored(loaded)).toEqual({ ...DEFAULTS, pause });
});

test('the keys lead to where the browser lets them be changed', async ({ openSettings, loaded }) => {
  const settings = await openSettings();
  const opening = loaded.context.waitForEvent('page');
  await settings.getByRole('button', { name: words.settings.keysChange }).click();
  const opened = await opening;
  await expect.poll(() => opened.url()).toBe('chrome://extensions/shortcuts');
  await opened.close();
});

test('the list of sites says where Backstory is off, or where alone it is on', async ({ open, openSettings }) => {
  const page = await open('/short');
  await marksOf(page);
  const settings = await openSettings();
  await settings.getByRole('radio', { name: words.settings.siteRules.only }).click();
  await expect(settings.getByText(words.settings.sitesBy.only.none)).toBeVisible();
  await expect.poll(async () => (await underlined(page)).length).toBe(0);
  await settings.getByLabel('Site', { exact: true }).fill('http://localhost:8080/story');
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(settings.getByRole('listitem')).toHaveText('localhost');
  await expect(settings.getByText('Backstory runs on localhost now.')).toBeVisible();
  await marksOf(page);
  await settings.getByRole('button', { name: 'Switch off again: localhost' }).click();
  await expect.poll(async () => (await underlined(page)).length).toBe(0);
  await settings.getByRole('radio', { name: words.settings.siteRules.except }).click();
  await expect(settings.getByText(words.settings.sitesBy.except.none)).toBeVisible();
  await marksOf(page);
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on the settings at 320 px, with a list and a refusal: ${JSON.stringify(media)}`, async ({
    openSettings,
  }) => {
    const settings = await openSettings();
    await settings.setViewportSize({ width: 320, height: 800 });
    await settings.emulateMedia(media);
    await settings.getByRole('radio', { name: words.settings.siteRules.only }).click();
    await settings
      .getByLabel('Site', { exact: true })
      .fill('a-very-long-name-of-a-site-that-has-no-place-to-break.example.com');
    await settings.getByRole('button', { name: 'Add' }).click();
    await give(settings, '{"kind":"Backstory settings","version":3,"strength":"loud"}', `${'long'.repeat(30)}.json`);
    await expect(settings.getByRole('alert')).toContainText('“strength” is "loud"');
    const { violations } = await new AxeBuilder({ page: settings }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await settings.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    await settings.getByRole('button', { name: words.settings.reset }).click();
    await expect(settings.getByRole('button', { name: words.settings.undo })).toBeVisible();
  });
}
