import { KEYS, type Tab } from '../browser/firefox-tab';
import type { Firefox } from '../browser/launch-firefox';
import { bringToView, buttonOf, cardOf, expect, hosts, hover, marksOf, showFullCard, test, until } from './fixtures';

test('hovering a bare “He” opens the card of He Lifeng; its host is there only while it is open', async ({
  open,
  firefox,
}) => {
  const tab = await open('/story');
  await marksOf(tab);
  expect(await hosts(tab)).toBe(0);
  await hover(tab, 'He');
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng', isOnTop: true });
  expect(await hosts(tab)).toBe(1);
  await tab.press(KEYS.escape);
  await until(async () => (await hosts(tab)) === 0);
  expect(await firefox.takeErrors()).toEqual([]);
});

test('the card stays while the pointer is on it, and goes when it leaves', async ({ open }) => {
  const tab = await open('/story');
  const mark = await hover(tab, 'He');
  const box = (await cardOf(tab))?.box ?? expect.fail('no card');
  await tab.moveTo({ x: mark.x, y: (mark.y + box.bottom) / 2 }, { x: box.left + 40, y: box.bottom - 30 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
  await tab.moveTo({ x: 5, y: 5 });
  await until(async () => !(await cardOf(tab)));
});

test('a connected entity turns the card, and a pinned card stays until it is closed', async ({ open }) => {
  const tab = await open('/story');
  await hover(tab, 'He');
  await showFullCard(tab);
  await tab.click(await buttonOf(tab, 'Xi Jinping'));
  await until(async () => (await cardOf(tab))?.name === 'Xi Jinping');
  await tab.click(await buttonOf(tab, '‹ Back to He Lifeng'));
  await until(async () => (await cardOf(tab))?.name === 'He Lifeng');
  await tab.click(await buttonOf(tab, 'Keep this card open'));
  await tab.moveTo({ x: 5, y: 5 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
  await tab.click(await buttonOf(tab, 'Close'));
  await until(async () => (await hosts(tab)) === 0);
});

test('under a Content Security Policy of `none` and Trusted Types there are marks and a styled card', async ({
  open,
  firefox,
}) => {
  const free = await open('/short');
  await hover(free, 'He');
  const expected = (await cardOf(free))?.background;
  const tab = await open('/strict');
  // The page’s own style sheet is blocked. Firefox reports that, sooner or later.
  await until(async () => (await firefox.takeErrors()).length > 0);
  await hover(tab, 'He');
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng', isOnTop: true, background: expected });
  expect(await firefox.takeErrors()).toEqual([]);
});

test('a dark page has a dark card', async ({ open }) => {
  const lightness = async (path: string) => {
    const tab = await open(path);
    await hover(tab, 'He');
    const [red = 0] = (await cardOf(tab))?.background.match(/\d+/g)?.map(Number) ?? [];
    return red;
  };
  expect(await lightness('/short')).toBeGreaterThan(200);
  expect(await lightness('/dark')).toBeLessThan(80);
});

test('in a modal dialog the card is above it, can be used, and leaves it open', async ({ open }) => {
  const tab = await open('/dialog');
  await marksOf(tab);
  await tab.evaluate(() => {
    const paragraph = document.querySelector('article') as HTMLElement;
    paragraph.hidden = true;
    document.querySelector('dialog')?.showModal();
  });
  await until(async () => (await marksOf(tab)).length === 2);
  await hover(tab, 'Scott Bessent');
  expect(await cardOf(tab)).toMatchObject({ name: 'Scott Bessent', isOnTop: true, parent: 'dialog' });
  await tab.press(KEYS.escape);
  await until(async () => (await hosts(tab)) === 0);
  expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true);
});

test('the keys step from name to name with focus inside the card, and Escape gives it back', async ({
  open,
  firefox,
}) => {
  const tab = await open('/short');
  await marksOf(tab);
  await firefox.pressInWindow(KEYS.alt, '.');
  await until(async () => (await cardOf(tab))?.name === 'He Lifeng');
  expect(await cardOf(tab)).toMatchObject({ hasFocus: true });
  await firefox.pressInWindow(KEYS.alt, '.');
  await until(async () => (await cardOf(tab))?.name === 'Li Chenggang');
  await firefox.pressInWindow(KEYS.alt, ',');
  await until(async () => (await cardOf(tab))?.name === 'He Lifeng');
  await tab.press(KEYS.escape);
  await until(async () => (await hosts(tab)) === 0);
});

test('after Escape Tab goes on from the name, and a third key opens the card at the caret there', async ({
  open,
  firefox,
}) => {
  const tab = await open('/short');
  await marksOf(tab);
  await tab.evaluate(() => {
    for (const [where, text] of [
      ['before', 'first'],
      ['after', 'last'],
    ] as const) {
      const link = document.createElement('a');
      link.href = '#';
      link.textContent = text;
      document.querySelector('p')?.[where](link);
    }
  });
  await firefox.pressInWindow(KEYS.alt, '.');
  await until(async () => (await cardOf(tab))?.hasFocus);
  await tab.press(KEYS.escape);
  await until(async () => (await hosts(tab)) === 0);
  const caret = () =>
    tab.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() as Selection;
      return (anchorNode as Text).data.slice(anchorOffset, anchorOffset + 12);
    });
  expect(await caret()).toBe('Vice Premier');
  await firefox.pressInWindow(KEYS.alt, KEYS.shift, '.');
  await until(async () => (await cardOf(tab))?.name === 'He Lifeng');
  await tab.press(KEYS.escape);
  await until(async () => (await hosts(tab)) === 0);
  await tab.press(KEYS.tab);
  await until(async () => (await tab.evaluate(() => document.activeElement?.textContent)) === 'last');
});

test('Tab goes through the controls of the card, and the card stays', async ({ open, firefox }) => {
  const tab = await open('/short');
  await marksOf(tab);
  await firefox.pressInWindow(KEYS.alt, '.');
  await until(async () => (await cardOf(tab))?.hasFocus);
  await tab.press(KEYS.tab);
  await until(async () => (await cardOf(tab))?.focused === 'Keep this card open');
  await tab.press(KEYS.tab);
  await until(async () => (await cardOf(tab))?.focused === 'Close');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await tab.press(KEYS.enter);
  await until(async () => (await hosts(tab)) === 0);
});

test('a tap on a name opens its card, and a second one shows all of it', async ({ open }) => {
  const tab = await open('/short');
  const mark = await bringToView(tab, 'He');
  await tab.tap(mark);
  await until(async () => (await cardOf(tab))?.name === 'He Lifeng');
  expect(await cardOf(tab)).toMatchObject({ size: 'glance' });
  await tab.tap(mark);
  await until(async () => (await cardOf(tab))?.size === 'full');
});

test('a click on the name of the open card shows all of it', async ({ open }) => {
  const tab = await open('/short');
  await tab.click(await hover(tab, 'He'));
  await until(async () => (await cardOf(tab))?.size === 'full');
  expect(await cardOf(tab)).toMatchObject({ name: 'He Lifeng' });
});

test('in fullscreen the card is inside what is shown', async ({ open }) => {
  const tab = await open('/fullscreen');
  await marksOf(tab);
  await tab.click({ x: 20, y: 60 });
  await until(() => tab.evaluate(() => document.fullscreenElement !== null));
  await hover(tab, 'Scott Bessent');
  expect(await cardOf(tab)).toMatchObject({ name: 'Scott Bessent', isOnTop: true, parent: 'article' });
});

test('zoomed to 50 % and to 300 % the card is on the screen and off its line', async ({ open, firefox }) => {
  const tab = await open('/story');
  await marksOf(tab);
  for (const factor of [0.5, 3]) {
    await firefox.zoom(factor);
    await until(() => tab.evaluate((to: number) => devicePixelRatio === to, factor));
    const mark = await hover(tab, 'He');
    const { box } = (await cardOf(tab)) ?? expect.fail('no card');
    // The window is no whole number of CSS px high then, and `innerHeight` is rounded.
    const { width, height } = await tab.evaluate(() => {
      const { width = 0, height = 0 } = visualViewport ?? {};
      return { width, height };
    });
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(width);
    expect(box.bottom).toBeLessThanOrEqual(height);
    expect(box.bottom < mark.y || box.top > mark.y).toBe(true);
    await tab.press(KEYS.escape);
  }
  await firefox.zoom(1);
});

test('a source that is pressed on the glance is in sight on the card', async ({ open }) => {
  const tab = await open('/story');
  await hover(tab, 'He');
  await tab.click(await buttonOf(tab, /^Source /));
  await until(async () => (await cardOf(tab))?.size === 'full');
  await until(async () => {
    const { box = { top: 0, bottom: 0 } } = (await cardOf(tab)) ?? {};
    const note = await partOf(tab, '.cite');
    return note && note.top > box.top && note.bottom < box.bottom;
  });
});

test('a least font size leaves a glance its name, its statement and its foot, and fits it into its room', async ({
  open,
  firefox,
}) => {
  const tab = await open('/story');
  try {
    for (const size of [18, 20, 24]) {
      await setLeastFontSize(firefox, size);
      await hover(tab, 'He');
      const { box } = (await cardOf(tab)) ?? expect.fail('no card');
      for (const selector of ['.name', '.rows dd', '.more']) {
        const part = (await partOf(tab, selector)) ?? expect.fail(`no ${selector}`);
        const isInside = part.left >= box.left && part.right <= box.right + 1 && part.bottom <= box.bottom + 1;
        expect(isInside, `${size} px: ${selector}`).toBe(true);
      }
      const name = await partOf(tab, '.name');
      expect(name?.lines, `${size} px`).toBe(1);
      await tab.press(KEYS.escape);
      await tab.moveTo({ x: 5, y: 5 });
      await until(async () => (await hosts(tab)) === 0);
    }
  } finally {
    await setLeastFontSize(firefox, 0);
  }
});

/** The first part of the open card that a selector finds: its box, and on how many lines its first text stands. */
const partOf = (tab: Tab, selector: string) =>
  tab.evaluateAsBrowser((wanted: string) => {
    const divs = [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')];
    const part = divs.map((one) => one.openOrClosedShadowRoot?.querySelector(wanted)).find(Boolean);
    if (!part) return null;
    const { left, top, right, bottom } = part.getBoundingClientRect();
    const range = document.createRange();
    if (part.firstChild) range.selectNode(part.firstChild);
    return { left, top, right, bottom, lines: range.getClientRects().length };
  }, selector);

/** Firefox’s setting of a minimum font size, in CSS px. */
const setLeastFontSize = (firefox: Firefox, size: number) =>
  firefox.inBrowser((least: number) => {
    for (const script of ['x-western', 'x-unicode']) Services.prefs.setIntPref(`font.minimum-size.${script}`, least);
  }, size);

declare const Services: { prefs: { setIntPref(name: string, value: number): void } };
