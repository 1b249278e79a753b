import { cardOf, expect, hosts, hover, marksOf, test, underlined, until } from './fixtures';

test('a category switched off vanishes from an open tab at once, and from the popup', async ({
  open,
  openSettings,
  openPopup,
}) => {
  const tab = await open('/story');
  expect((await marksOf(tab)).some(({ category }) => category === 'person')).toBe(true);
  const settings = await openSettings();
  await settings.evaluate(() => {
    const switches = [...document.querySelectorAll<HTMLElement>('[role=switch]')];
    switches.find((one) => one.closest('label,li,div')?.textContent?.includes('People'))?.click();
  });
  await until(async () => (await underlined(tab)).every(({ category }) => category !== 'person'));
  expect((await underlined(tab)).length).toBeGreaterThan(0);
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  const headings = await popup.evaluate(() => [...document.querySelectorAll('h2,h3')].map((one) => one.textContent));
  expect(headings).toContain('Goods');
  expect(headings).not.toContain('People');
});

test('the popup’s counts are those of the highlights, and the badge is the number of its names', async ({
  open,
  openPopup,
}) => {
  const tab = await open('/story');
  const marks = await marksOf(tab);
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
  await until(() => quiet.evaluate(() => document.body.textContent?.includes('not about U.S.–China trade')));
  const tab = await open('/story');
  const before = (await marksOf(tab)).length;
  const popup = await openPopup('/story');
  const flip = () => popup.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  await flip();
  await until(async () => (await underlined(tab)).length === 0);
  await until(() => popup.evaluate(() => document.body.textContent?.includes('is off on this site')));
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
  expect(await tab.evaluate(() => CSS.highlights.has('backstory-pointed'))).toBe(false);
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

/** The API of extensions, in their own pages. */
declare const browser: {
  browserAction: { getBadgeText(of: { tabId: number }): Promise<string> };
};
