import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { words } from '../../lib/words/en';
import { isPerson, underlined } from '../browser/highlights';
import { launchWithExtension } from '../browser/launch';
import { allMarksOf, expect, marksOf, test } from './fixtures';
import { storeSettings } from './popup-parts';

test('a category switched off vanishes from an open tab and from the popup', async ({
  open,
  openPopup,
  openSettings,
}) => {
  const page = await open('/story');
  await page.setViewportSize({ width: 1200, height: 20_000 });
  await expect.poll(async () => (await underlined(page)).some(isPerson)).toBe(true);
  const settings = await openSettings();
  await settings.getByRole('switch', { name: /People/ }).click();
  await expect.poll(async () => (await underlined(page)).filter(isPerson).length).toBe(0);
  expect((await underlined(page)).length).toBeGreaterThan(0);
  const popup = await openPopup(page);
  await expect(popup.locator('.member.of-goods').first()).toBeAttached();
  await expect(popup.locator('.member.of-person')).toHaveCount(0);
});

test('what is set holds after the browser restarts: a category that is off, pages on other subjects', async ({
  server,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  const first = await launchWithExtension({ profile });
  const settings = await first.context.newPage();
  await settings.goto(`chrome-extension://${first.id}/options.html`);
  await settings.getByRole('switch', { name: /People/ }).click();
  await expect(settings.getByRole('switch', { name: /People/ })).not.toBeChecked();
  await settings.getByRole('switch', { name: /other subjects/ }).click();
  // A page that is opened before the browser has registered the script for this is not marked until it is loaded anew.
  const worker = await first.worker();
  const scripts = () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  await expect.poll(scripts).toContain('off-topic-pages');
  const before = await first.context.newPage();
  await before.goto(`${server.origin}/aside`);
  await expect.poll(async () => (await underlined(before)).map(({ text }) => text)).toEqual(['Boeing']);
  await first.context.close();

  const second = await launchWithExtension({ profile });
  const page = await second.context.newPage();
  await page.goto(`${server.origin}/story`);
  expect((await allMarksOf(page)).filter(isPerson)).toEqual([]);
  await page.goto(`${server.origin}/aside`);
  await expect.poll(async () => (await underlined(page)).map(({ text }) => text)).toEqual(['Boeing']);
  await second.context.close();
});

test('strength, first mentions only, and the badge change open pages at once', async ({
  open,
  openSettings,
  loaded,
}) => {
  const page = await open('/story');
  const all = (await allMarksOf(page)).length;
  await page.setViewportSize({ width: 1200, height: 20_000 });
  const settings = await openSettings();
  await settings.getByRole('radio', { name: 'Strong' }).click();
  const thickness = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.querySelector('p') as Element, '::highlight(backstory-2)').textDecorationThickness,
    );
  await expect.poll(thickness).toBe('3px');
  const whispers = async () => (await underlined(page, 'backstory-4')).length;
  await expect.poll(whispers).toBeGreaterThan(all / 2);
  await settings.getByRole('radio', { name: 'Every mention' }).click();
  await expect.poll(whispers).toBe(0);
  expect((await underlined(page)).length).toBe(all);
  await settings.getByRole('radio', { name: 'The first of each name' }).click();
  await expect.poll(whispers).toBeGreaterThan(all / 2);
  await settings.getByRole('switch', { name: /toolbar/ }).click();
  const badge = async () =>
    (await loaded.worker()).evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
    }, page.url());
  await expect.poll(badge).toBe('');
});

test('a muted name is marked on no page until the settings have it marked again', async ({
  open,
  openSettings,
  loaded,
}) => {
  const page = await open('/short');
  const texts = async () => (await underlined(page)).map(({ text }) => text);
  await expect.poll(texts).toHaveLength(5);
  await storeSettings(loaded, { muted: ['he-lifeng', 'nobody-known'] });
  await expect.poll(texts).toEqual(['Li Chenggang', 'Scott Bessent']);
  const settings = await openSettings();
  await expect(settings.getByRole('listitem')).toHaveText(['He Lifeng', 'nobody-known']);
  await settings.getByRole('button', { name: 'Mark again: He Lifeng' }).click();
  await expect(settings.getByRole('listitem')).toHaveText(['nobody-known']);
  await expect.poll(texts).toHaveLength(5);
});

test('the paragraph in the settings shows each choice at once', async ({ openSettings }) => {
  const settings = await openSettings();
  const looks = () =>
    settings.evaluate(() =>
      [...document.querySelectorAll('.sample span')].map((one) => getComputedStyle(one).textDecorationStyle),
    );
  expect(await looks()).toContain('double');
  const whispers = () =>
    settings.evaluate(
      () =>
        [...document.querySelectorAll('.sample span')].filter((one) => {
          const { textDecorationColor, color } = getComputedStyle(one);
          return textDecorationColor !== color;
        }).length,
    );
  expect(await whispers()).toBe(3);
  await expect(settings.getByText('Named again, or in a headline')).toBeVisible();
  await settings.getByRole('radio', { name: 'Every mention' }).click();
  await expect.poll(whispers).toBe(0);
  await expect(settings.getByText('Named again, or in a headline')).toHaveCount(0);
  await settings.getByRole('switch', { name: 'Deals and talks' }).click();
  await expect.poll(looks).not.toContain('double');
  const size = () =>
    settings.evaluate(() => getComputedStyle(document.querySelector('.card-sample') as Element).fontSize);
  const before = Number.parseFloat(await size());
  await settings.getByRole('radio', { name: 'Large' }).click();
  await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
});

test('settings of version 1 are read: the choices stay, every mention too where it was chosen', async ({
  openSettings,
  loaded,
}) => {
  const categories = {
    person: true,
    organization: true,
    deal: true,
    measure: true,
    goods: false,
    concept: true,
    place: true,
  };
  const stored = { version: 1, categories, strength: 'strong', marks: 'all', offSites: ['example.com'] };
  await (await loaded.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), stored);
  const settings = await openSettings();
  await expect(settings.getByRole('alert')).toHaveCount(0);
  await expect(settings.getByRole('radio', { name: 'Every mention' })).toBeChecked();
  await expect(settings.getByRole('radio', { name: 'Strong' })).toBeChecked();
  await expect(settings.getByRole('switch', { name: 'Goods' })).not.toBeChecked();
  await expect(settings.getByRole('listitem')).toHaveText('example.com');
  await settings.getByRole('radio', { name: 'Large' }).click();
  const now = async () => (await (await loaded.worker()).evaluate(() => chrome.storage.local.get('settings'))).settings;
  await expect.poll(now).toMatchObject({ ...stored, version: 3, textSize: 'large', muted: [] });
});

test('sites are added and taken away, with everything below them', async ({ openSettings }) => {
  const settings = await openSettings();
  await settings.getByLabel('Site', { exact: true }).fill('https://www.Example.com/news');
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(settings.getByRole('listitem')).toHaveText('www.example.com');
  await settings.getByLabel('Site', { exact: true }).fill('not a site');
  await settings.getByRole('button', { name: 'Add' }).click();
  await expect(settings.getByRole('alert')).toContainText('not a site name');
  await settings.getByRole('button', { name: /Switch on again: www.example.com/ }).click();
  await expect(settings.getByText('It is on everywhere.')).toBeVisible();
});

test('a site that cannot be added, or is off already, is answered', async ({ openSettings }) => {
  const settings = await openSettings();
  const field = settings.getByLabel('Site', { exact: true });
  const add = async (typed: string) => {
    await field.fill(typed);
    await settings.getByRole('button', { name: 'Add' }).click();
  };
  await add('com');
  await expect(settings.getByRole('alert')).toContainText('every site whose name ends so');
  await add('nytimes');
  await expect(settings.getByRole('alert')).toContainText('Try nytimes.com');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(settings.getByText('It is on everywhere.')).toBeVisible();
  await add('Bücher.de');
  await expect(settings.getByRole('listitem')).toHaveText('bücher.de');
  await expect(settings.getByRole('status')).toContainText(['Backstory is off on bücher.de now.']);
  await add('www.bücher.de');
  await expect(settings.getByRole('status')).toContainText(['off on www.bücher.de already, by bücher.de']);
  await expect(settings.getByRole('listitem')).toHaveCount(1);
});

test('an answer is in sight where the window ends at the button that brought it', async ({ openSettings }) => {
  const settings = await openSettings();
  /** Makes the window end just below a button, and presses it. */
  const pressAtEnd = async (name: string, width: number) => {
    const button = settings.getByRole('button', { name, exact: true });
    await settings.setViewportSize({ width, height: 500 });
    await button.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    await button.press('Enter');
  };
  for (const width of [1000, 320]) {
    await settings.getByLabel('Site', { exact: true }).fill('nytimes');
    await pressAtEnd('Add', width);
    await expect(settings.getByRole('alert')).toContainText('Try nytimes.com');
    await expect(settings.getByRole('alert')).toBeInViewport({ ratio: 1 });
    await pressAtEnd(words.settings.reset, width);
    await expect(settings.getByText(words.settings.resetDone)).toBeInViewport({ ratio: 1 });
    await expect(settings.getByRole('button', { name: words.settings.undo })).toBeInViewport({ ratio: 1 });
  }
});

// Behind the key stand the words for its signs, which screen readers are given in its place.
test('every command is listed, with its key as it stands on the keyboard if it has one', async ({ openSettings }) => {
  const settings = await openSettings();
  const listed = await settings.locator('.keys .row').allTextContents();
  expect(listed).toEqual([
    'Go to the next mention on the pageAlt+.Alt+period',
    'Go to the previous mentionAlt+,Alt+comma',
    'Go to the next different nameno key',
    'Go to the previous different nameno key',
    'Open the card of the name at the caret, the selection or the focused linkAlt+Shift+.Alt+Shift+period',
    'Open the side panelAlt+Shift+,Alt+Shift+comma',
    'Pause Backstory for an hour, or go onno key',
  ]);
});

test('a damaged value of 6 MB: the settings come up with the defaults, the value is kept, and changes are stored', async ({
  openSettings,
  loaded,
}) => {
  await (await loaded.worker()).evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, junk: 'x'.repeat(6_000_000), categories: 'none' } }),
  );
  const settings = await openSettings();
  await expect(settings.getByRole('alert')).toContainText('could not be read');
  await settings.getByRole('switch', { name: /Goods/ }).click();
  await expect(settings.getByRole('switch', { name: /Goods/ })).not.toBeChecked();
  const kept = async () =>
    (await loaded.worker()).evaluate(async () => {
      const { settings: now, 'settings-kept': aside } = await chrome.storage.local.get(null);
      const { goods } = (now as { categories: { goods: boolean } } | undefined)?.categories ?? {};
      return [goods, JSON.stringify(aside).length > 6_000_000];
    });
  await expect.poll(kept).toEqual([false, true]);
});

test('of 100,000 sites the first thousand are shown and used, and the whole list is kept', async ({
  openSettings,
  loaded,
}) => {
  await (await loaded.worker()).evaluate(() => {
    const categories = Object.fromEntries(
      ['person', 'organization', 'deal', 'measure', 'goods', 'concept', 'place'].map((one) => [one, true]),
    );
    const offSites = Array.from({ length: 100_000 }, (_, nth) => `site${nth}.com`);
    return chrome.storage.local.set({ settings: { version: 1, categories, offSites } });
  });
  const settings = await openSettings();
  await expect(settings.getByRole('alert')).toContainText('the first 1,000 are in use');
  await expect(settings.getByRole('listitem')).toHaveCount(1000);
  await settings.getByRole('button', { name: 'Switch on again: site3.com', exact: true }).click();
  await expect(settings.getByRole('listitem')).toHaveCount(999);
  await settings.getByRole('button', { name: 'Discard' }).click();
  await expect(settings.getByRole('alert')).toHaveCount(0);
});

test('pages on other subjects are marked while that is wished: open ones, new ones, and none any longer', async ({
  open,
  openSettings,
}) => {
  const page = await open('/aside');
  const marked = async (of: typeof page) => (await underlined(of)).map(({ text }) => text);
  await page.waitForTimeout(500);
  expect(await marked(page)).toEqual([]);
  const settings = await openSettings();
  const offTopicPages = settings.getByRole('switch', { name: /other subjects/ });
  await offTopicPages.click();
  await expect.poll(() => marked(page)).toEqual(['Boeing']);
  await page.goto(page.url());
  await expect.poll(() => marked(page)).toEqual(['Boeing']);
  const plain = await open('/plain');
  expect(await marked(plain)).toEqual([]);
  await offTopicPages.click();
  await expect.poll(() => marked(page)).toEqual([]);
  await page.goto(page.url());
  await page.waitForTimeout(700);
  expect(await marked(page)).toEqual([]);
  // On and off again before the browser has done the first.
  await offTopicPages.evaluate((one: HTMLElement) => {
    one.click();
    setTimeout(() => one.click());
  });
  await page.waitForTimeout(700);
  await page.goto(page.url());
  await page.waitForTimeout(700);
  expect(await marked(page)).toEqual([]);
});

test('a front that is switched off is marked nowhere: open pages, new ones, and both again when it is on', async ({
  open,
  openSettings,
}) => {
  const page = await open('/canada');
  const marked = async () => (await underlined(page)).map(({ text }) => text);
  await expect.poll(marked).toContain('Prime Minister Mark Carney');
  const settings = await openSettings();
  const front = (name: string) => settings.getByRole('switch', { name, exact: true });
  await front('Canada').click();
  await front('All countries at once').click();
  await expect.poll(marked).toEqual([]);
  await page.goto(page.url());
  await page.waitForTimeout(700);
  expect(await marked()).toEqual([]);
  await front('Canada').click();
  await expect.poll(marked).toContain('Prime Minister Mark Carney');
});

test('reset brings the defaults back, and can be undone', async ({ openSettings }) => {
  const settings = await openSettings();
  const goods = settings.getByRole('switch', { name: /Goods/ });
  await goods.click();
  await expect(goods).not.toBeChecked();
  await settings.getByRole('button', { name: 'Reset all settings' }).click();
  await expect(goods).toBeChecked();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect(goods).not.toBeChecked();
});

for (const [name, stored, sentence] of [
  ['damaged', { version: 1, categories: 'none', hoverDelayMs: 700 }, 'could not be read'],
  ['from the future', { version: 9, shiny: true, hoverDelayMs: 700 }, 'come from a newer Backstory'],
] as const) {
  test(`settings that are ${name}: defaults are used, the old value is kept and can be restored`, async ({
    open,
    openSettings,
    loaded,
  }) => {
    await (await loaded.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), stored);
    const page = await open('/story');
    expect((await allMarksOf(page)).length).toBeGreaterThan(10);
    const settings = await openSettings();
    await expect(settings.getByRole('alert')).toContainText(sentence);
    await expect(settings.getByText('0.3 s')).toBeVisible();
    const kept = await (await loaded.worker()).evaluate(() => chrome.storage.local.get('settings-kept'));
    expect(kept['settings-kept']).toMatchObject({ value: stored });
    await settings.getByRole('button', { name: 'Restore what can be read' }).click();
    await expect(settings.getByText('0.7 s')).toBeVisible();
    await expect(settings.getByRole('alert')).toHaveCount(0);
  });
}

test('the hover delay is the one that is set', async ({ open, openSettings, loaded }) => {
  const { cardText } = await import('../browser/card');
  const page = await open('/short');
  const settings = await openSettings();
  await settings.getByRole('slider', { name: 'Time on a name before its card opens' }).fill('1500');
  await expect(settings.getByText('1.5 s')).toBeVisible();
  const worker = await loaded.worker();
  const stored = () => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
  await expect.poll(stored).toMatchObject({ hoverDelayMs: 1500 });
  const [mark] = await marksOf(page);
  if (!mark) throw new Error('nothing underlined');
  await page.bringToFront();
  // The page hears of what was stored a moment later, and on a busy machine later than the delay that was set before.
  await page.waitForTimeout(500);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForTimeout(800);
  expect(await cardText(page)).toBeUndefined();
  await expect.poll(() => cardText(page)).toBeTruthy();
});

test('the popup of a page where no script runs says so, and a reload mends it', async ({
  loaded,
  server,
  openPopup,
}) => {
  // The browser’s own “no connection” page stands under the address of the page, and no extension may enter it.
  const page = await loaded.context.newPage();
  const url = `${server.origin}/short`;
  await page.route(url, (route) => route.abort());
  await page.goto(url).catch(() => undefined);
  await page.unroute(url);
  await expect.poll(() => page.url()).not.toBe('about:blank');
  const popup = await openPopup(page, url);
  await expect(popup.getByText('Reload the page to use it here.')).toBeVisible();
  await popup.getByRole('button', { name: 'Reload the page' }).click();
  await page.waitForURL(url);
  await expect.poll(() => underlined(page).catch(() => [])).not.toEqual([]);
  await page.close();
});

test('that a change could not be stored is in sight where the change was made, and covers nothing that has the focus', async ({
  openSettings,
  loaded,
}) => {
  const settings = await openSettings();
  await (await loaded.worker()).evaluate(async () => {
    for (let size = 4_000_000; size > 20; size = Math.floor(size / 2)) {
      const fill = (nth: number) => chrome.storage.local.set({ [`fill ${size} ${nth}`]: 'x'.repeat(size) });
      for (let nth = 0, hasRoom = true; hasRoom; nth++)
        hasRoom = await fill(nth).then(
          () => true,
          () => false,
        );
    }
  });
  const alert = settings.getByRole('alert');
  for (const width of [1000, 320]) {
    await settings.setViewportSize({ width, height: 600 });
    const field = settings.getByRole('textbox', { name: 'Site' });
    await field.fill('example.org');
    await field.press('Enter');
    await expect(alert).toContainText('could not store');
    await expect(alert).toBeInViewport();
    await expect(settings.getByText('Backstory is off on example.org now.')).toHaveCount(0);
    const bottom = await alert.evaluate((one) => one.getBoundingClientRect().bottom);
    for (let presses = 0; presses < 25; presses++) {
      await settings.keyboard.press('Shift+Tab');
      const top = await settings.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
      expect(top).toBeGreaterThanOrEqual(bottom);
    }
  }
});
