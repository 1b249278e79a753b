import { KEYS, type Tab } from '../browser/firefox-tab';
import { cardOf, expect, hosts, hover, marksOf, showFullCard, test, until } from './fixtures';

/** The card’s boxes, as the browser itself sees them. */
const boxesOf = (tab: Tab) =>
  tab.evaluateAsBrowser(() => {
    const divs = [...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot: ShadowRoot | null }>('div')];
    const root = divs.find((one) =>
      one.openOrClosedShadowRoot?.getElementById('backstory-card'),
    )?.openOrClosedShadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('article, article *') ?? [])];
    const scrollers = all.filter(
      (one) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight,
    );
    const box = (one: Element) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const article = root?.querySelector('article') as HTMLElement;
    const role = root?.querySelector('.role');
    return {
      scrollers: scrollers.map((one) => ({ ...box(one), gutter: one.offsetWidth - one.clientWidth })),
      bands: [...(root?.querySelectorAll('.body > *') ?? [])].map(box),
      article: { ...box(article), rule: getComputedStyle(article).borderTopWidth },
      frame: box(article.parentElement as Element),
      role: role ? box(role) : undefined,
    };
  });

test('a scrollbar with a gutter cuts neither the bands of a card nor its top rule', async ({ open }) => {
  const tab = await open('/short');
  await hover(tab, 'He');
  await showFullCard(tab);
  const { scrollers, bands, article, frame } = await boxesOf(tab);
  expect(scrollers).toHaveLength(1);
  const { left = 0, right = 0, gutter = 0 } = scrollers[0] ?? {};
  expect(gutter).toBeGreaterThan(2);
  for (const band of bands) {
    expect(band.left).toBeGreaterThanOrEqual(left + 8);
    expect(band.right).toBeLessThanOrEqual(right - gutter - 8);
  }
  expect(article.rule).toBe('3px');
  expect(article.right - article.left).toBe(frame.right - frame.left - 2);
});

test('at 200 % a glance and all of the card scroll as a whole, and say something', async ({ open, firefox }) => {
  const tab = await open('/story');
  await marksOf(tab);
  await firefox.zoom(2);
  await until(() => tab.evaluate(() => devicePixelRatio === 2));
  await hover(tab, 'He');
  const glance = await boxesOf(tab);
  await showFullCard(tab);
  const full = await boxesOf(tab);
  await firefox.zoom(1);
  for (const { scrollers, article, bands } of [glance, full]) {
    expect(scrollers).toHaveLength(1);
    expect(scrollers[0]).toMatchObject({ top: article.top, bottom: article.bottom });
    // Two lines of the first text and more are in sight.
    expect(article.bottom - (bands[0]?.top ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(50);
  }
});

test('no font of the page is asked for by the card, and no property of its name hides it', async ({ open }) => {
  const tab = await open('/short');
  await tab.evaluate(() => {
    const names = ['Iowan Old Style', 'Palatino', 'Charter', 'Noto Serif', 'Georgia', 'serif', 'system-ui', 'Segoe UI'];
    const faces = [...names, '-apple-system', 'Noto Sans', 'sans-serif', 'DejaVu Serif', 'DejaVu Sans'].map(
      (name, nth) => `@font-face { font-family: "${name}"; src: url("/font-${nth}") }`,
    );
    const style = document.createElement('style');
    const properties = ['paper', 'ink', 'accent', 'serif', 'max-height', 'backstory-stands'].map(
      (name) => `@property --${name} { syntax: "*"; inherits: false }`,
    );
    style.textContent = [...faces, ...properties].join('\n');
    document.documentElement.append(style);
  });
  await hover(tab, 'He');
  const card = await cardOf(tab);
  expect(card).toMatchObject({ name: 'He Lifeng', isOnTop: true });
  expect((card?.box.bottom ?? 0) - (card?.box.top ?? 0)).toBeGreaterThan(150);
  const asked = await tab.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(asked.filter((url) => url.includes('/font-'))).toEqual([]);
});

test('after `document.open` names are marked and cards open, as before', async ({ open, firefox }) => {
  const tab = await open('/short');
  await hover(tab, 'He');
  await tab.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Anew</title><p>Vice Premier He Lifeng met Scott Bessent in Geneva.</p>');
    document.close();
  });
  await until(async () => (await marksOf(tab)).length === 3 && (await hosts(tab)) === 0);
  await tab.moveTo({ x: 300, y: 300 });
  await hover(tab, 'Scott Bessent');
  expect(await cardOf(tab)).toMatchObject({ name: 'Scott Bessent' });
  expect(await firefox.takeErrors()).toEqual([]);
});

test('the card is in the page’s selection only after a press inside, and its words are copied as they are', async ({
  open,
}) => {
  const tab = await open('/dialog');
  await marksOf(tab);
  await tab.evaluate(() => {
    (document.querySelector('article') as HTMLElement).hidden = true;
    const dialog = document.querySelector('dialog') as HTMLDialogElement;
    // What is added below must not move the name from under the pointer: its card would close before the drag.
    dialog.style.height = '80vh';
    dialog.showModal();
    document.addEventListener('copy', (event) => {
      event.clipboardData?.setData('text/plain', 'Read more on our site');
      event.preventDefault();
    });
  });
  await until(async () => (await marksOf(tab)).length === 2);
  await hover(tab, 'Scott Bessent');
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    document.querySelector('dialog')?.append('After the card.', field);
  });
  await tab.press(KEYS.control, 'a');
  const all = await tab.evaluate(() => String(getSelection()));
  expect(all).toContain('After the card.');
  expect(all).not.toContain('Treasury');
  await tab.evaluate(() => getSelection()?.removeAllRanges()); // A press on what is selected would drag it.
  const { role = expect.fail('the card does not say who it is') } = await boxesOf(tab);
  // The drag ends on a name, which is a button.
  await tab.drag({ x: role.left + 1, y: role.top + 8 }, { x: role.left + 150, y: role.top + 8 });
  const words = await tab.evaluate(() => String(getSelection()));
  expect(words.length).toBeGreaterThan(8);
  expect((await cardOf(tab))?.text).toContain(words);
  await tab.press(KEYS.control, 'c');
  await tab.evaluate(() => document.querySelector('textarea')?.focus());
  await tab.press(KEYS.control, 'v');
  expect(await tab.evaluate(() => document.querySelector('textarea')?.value)).toBe(words);
});
