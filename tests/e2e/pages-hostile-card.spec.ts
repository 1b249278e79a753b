import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cardBox, cardMarkup, cardName, cardPoint, cardSize, cardText } from '../browser/card';
import { expect, test } from './fixtures';
import { closeCard, expectMarked, hover, quiet } from './page-parts';

const PAGE = '/pages/hostile-card.html';
const NAME = 'Scott Bessent';
const SHEETS = ['components/theme/theme.css', 'components/card/card.css'].map((path) => readFileSync(path, 'utf8'));

/** Opens the card on the hostile page, and gives what is on the screen at its place. */
async function openCard(page: Page): Promise<() => Promise<Buffer>> {
  await hover(page, NAME);
  await page.waitForTimeout(300); // It has faded in.
  const { left, top, right, bottom } = await cardBox(page);
  // Without its rounded corners, where the page can be seen.
  const clip = { x: left + 9, y: top + 9, width: right - left - 18, height: bottom - top - 18 };
  return () => page.screenshot({ clip });
}

/** Hosts anywhere in the page: elements of the root that are not of the page’s own. */
const hosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('html > div').length);

const attack = (page: Page, how: string): Promise<unknown> =>
  page.evaluate(`(() => { const host = window.host(); ${how} })()`);

test('no font of the page draws the card, nor is any asked for', async ({ open }) => {
  const families = new Set(
    SHEETS.flatMap((css) => [...css.matchAll(/--(?:serif|sans): ([^;]+);/g)]).flatMap(([, list = '']) =>
      list.split(/,\s*/),
    ),
  );
  const names = [...families].map((name) => name.replaceAll('"', ''));
  expect(names).toContain('Georgia');
  const page = await open(PAGE);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const all = [...names, 'DejaVu Serif', 'DejaVu Sans', 'Liberation Serif', 'Arial', 'BlinkMacSystemFont', 'ui-serif'];
  const content = all.map((name, nth) => `@font-face { font-family: "${name}"; src: url("/font-${nth}") }`).join('\n');
  await page.addStyleTag({ content });
  await openCard(page);
  expect(asked).toEqual([]);
});

test('no custom property of the card is one that a page can name', async ({ open }) => {
  const page = await open(PAGE);
  const shot = await openCard(page);
  const before = await shot();
  const first = await cardMarkup(page);
  await closeCard(page);
  const names = new Set(SHEETS.join().match(/--[a-z][\w-]*/g));
  expect(names.size).toBeGreaterThan(15);
  const content = [...names].map((name) => `@property ${name} { syntax: "*"; inherits: false; initial-value: 2px }`);
  await page.addStyleTag({ content: content.join('\n') });
  expect((await (await openCard(page))()).equals(before)).toBe(true);
  const namesIn = (markup: string) => new Set(markup.match(/--[\w-]+(?=:)/g));
  const second = namesIn(await cardMarkup(page));
  expect(second.size).toBeGreaterThan(15);
  expect([...namesIn(first)].filter((name) => second.has(name))).toEqual([]);
});

const HIDE =
  'display:none!important;opacity:0!important;visibility:hidden!important;translate:300px!important;zoom:3!important;position:static!important;clip-path:inset(50%)!important;filter:invert(1)!important;font-size:40px!important;color:red!important;direction:rtl!important';

const ATTACKS: [string, string][] = [
  ['an important style attribute', `host.style.cssText = '${HIDE}'`],
  [
    'important properties',
    `for (const one of '${HIDE}'.replaceAll('!important', '').split(';')) host.style.setProperty(...one.split(':'), 'important')`,
  ],
  ['no style attribute', `host.removeAttribute('style')`],
  ['no attribute at all', `for (const { name } of [...host.attributes]) host.removeAttribute(name)`],
  [
    'an animation by script',
    `host.animate({ opacity: [0, 0], translate: ['300px', '300px'], visibility: ['hidden', 'hidden'] }, { duration: 1e9, fill: 'both' })`,
  ],
  [
    'attributes',
    `for (const [name, value] of Object.entries({ hidden: '', dir: 'rtl', lang: 'ja', translate: 'no', contenteditable: 'true', 'aria-hidden': 'true', class: 'mine', id: 'mine', part: 'mine', slot: 'mine', popover: 'manual' })) host.setAttribute(name, value)`,
  ],
  ['children', `host.innerHTML = '<h1>MINE</h1>'; host.append('MINE')`],
  [
    'attributes of the root',
    `for (const [name, value] of Object.entries({ dir: 'rtl', lang: 'ja', translate: 'no' })) document.documentElement.setAttribute(name, value)`,
  ],
  ['design mode', `document.designMode = 'on'`],
  [
    'the style of the root',
    `document.documentElement.style.cssText = 'font-size:40px;filter:invert(1);transform:scale(.5);contain:paint;opacity:.3;user-select:none;cursor:wait;color-scheme:dark;letter-spacing:9px;text-transform:uppercase'`,
  ],
  [
    'rules',
    `document.head.insertAdjacentHTML('beforeend', '<style>*{transition:all 5s!important;font-size:40px!important} [popover],div:popover-open,html>div{${HIDE}} ::backdrop{background:red!important;display:block!important} html>div::before{content:"MINE"!important;display:block!important;position:fixed!important;inset:0!important} ::part(mine){display:none!important}</style>')`,
  ],
];

for (const [name, how] of ATTACKS)
  test(`the open card looks as it did after ${name}`, async ({ open }) => {
    const page = await open(PAGE);
    const silent = quiet(page);
    await expectMarked(page, ['Vice Premier He Lifeng', NAME]);
    const shot = await openCard(page);
    // Some of this moves the name. The card then stays where it is because the pointer is on it.
    const { left, bottom } = await cardBox(page);
    await page.mouse.move(left + 20, bottom - 60);
    await page.waitForTimeout(300);
    const before = await shot();
    await attack(page, how);
    await page.waitForTimeout(100);
    expect((await shot()).equals(before)).toBe(true);
    // It can be used all the same.
    const close = await cardPoint(page, 'BUTTON', 'Close');
    await page.mouse.click(close.x, close.y);
    await expect.poll(() => hosts(page)).toBe(0);
    silent();
  });

test('a page that makes all its text editable leaves a pinned card as it was; any other goes with its name', async ({
  open,
}) => {
  const page = await open(PAGE);
  const silent = quiet(page);
  const edit = (on: boolean) => attack(page, `document.documentElement.contentEditable = '${on}'`);
  await openCard(page);
  await edit(true);
  await expect.poll(() => hosts(page)).toBe(0);
  await edit(false);
  await expectMarked(page, ['Vice Premier He Lifeng', NAME]);
  const shot = await openCard(page);
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.mouse.click(pin.x, pin.y);
  await expect.poll(() => cardSize(page)).toBe('full');
  await page.waitForTimeout(300); // It has grown.
  const before = await shot();
  await edit(true);
  await expectMarked(page, []);
  expect((await shot()).equals(before)).toBe(true);
  const close = await cardPoint(page, 'BUTTON', 'Close');
  await page.mouse.click(close.x, close.y);
  await expect.poll(() => hosts(page)).toBe(0);
  silent();
});

test('a page that zooms itself under the open card gets it at its own size again when it is placed', async ({
  open,
}) => {
  const page = await open(PAGE);
  await openCard(page);
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  const width = async () => {
    const { left, right } = await cardBox(page);
    return right - left;
  };
  const before = await width();
  await page.mouse.move(pin.x, pin.y);
  await page.evaluate(() => {
    document.documentElement.style.zoom = '1.5';
    document.body.style.height = '3000px';
  });
  await page.mouse.wheel(0, 10);
  await page.evaluate(() => scrollBy(0, 5));
  await expect.poll(width).toBeCloseTo(before, 0);
});

test('a page cannot find, hear or prevent the card by events and by what the browser tells it', async ({ open }) => {
  const page = await open(PAGE);
  const silent = quiet(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['beforetoggle', 'toggle'])
      addEventListener(
        type,
        (event) => {
          heard.push(type);
          event.preventDefault();
          document.querySelector('html > div')?.remove();
        },
        true,
      );
  });
  await openCard(page);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  const { left, top } = await cardBox(page);
  const told = await page.evaluate(
    ([x, y]) => ({
      popovers: document.querySelectorAll(':popover-open').length,
      found: (window as unknown as { find(text: string): boolean }).find('Treasury'),
      animated: document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.localName),
      inner: document.documentElement.getAnimations({ subtree: true }).length,
      at: document.elementFromPoint(x as number, y as number)?.localName,
      active: document.activeElement?.localName,
    }),
    [left + 40, top + 40],
  );
  expect(told).toEqual({ popovers: 0, found: false, animated: [], inner: 0, at: 'div', active: 'body' });
  expect((await cardText(page))?.includes('Treasury')).toBe(true);
  await closeCard(page);
  expect(await hosts(page)).toBe(0);
  silent();
});

const MOVES: [string, string][] = [
  ['puts it elsewhere', 'document.body.append(host)'],
  ['moves it elsewhere with its state', 'document.body.moveBefore(host, null)'],
  [
    'adopts it into another document',
    `const frame = document.body.appendChild(document.createElement('iframe')); frame.contentDocument.body.append(host); window.taken = host`,
  ],
  ['keeps it in no document', 'host.remove(); window.taken = host'],
  ['replaces the root', 'document.replaceChild(document.createElement("html"), document.documentElement)'],
  ['puts it back at once', 'host.remove(); document.documentElement.append(host)'],
];

for (const [name, how] of MOVES)
  test(`a page that ${name} has the card closed, and is left with no host of it`, async ({ open }) => {
    const page = await open(PAGE);
    const silent = quiet(page);
    await openCard(page);
    await page.evaluate(() => Object.assign(window, { taken: document.querySelector('html > div') }));
    await attack(page, how);
    await expect.poll(() => cardText(page)).toBeUndefined();
    expect(await page.evaluate(() => (window as unknown as { taken: Element }).taken.isConnected)).toBe(false);
    silent();
  });

test('after `document.open` names are marked and cards open, as before', async ({ open }) => {
  const page = await open(PAGE);
  const silent = quiet(page);
  await openCard(page);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Anew</title><p>Vice Premier He Lifeng met Scott Bessent in Geneva.</p>');
    document.close();
  });
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expectMarked(page, ['Vice Premier He Lifeng', NAME, 'Geneva']);
  await page.mouse.move(600, 700);
  await hover(page, NAME);
  expect(await cardName(page)).toBe(NAME);
  await closeCard(page);
  silent();
});
