import type { Page } from '@playwright/test';
import { CATEGORIES } from '../../lib/knowledge/categories';
import { STRENGTHS, type Strength } from '../../lib/settings/schema';
import { highlightName } from '../../lib/settings/underline-style';
import { words } from '../../lib/words/en';
import { cardName } from '../browser/card';
import { underlined } from '../browser/highlights';
import { readPng } from '../browser/picture';
import { giveGround, height, lacking, loud, type Shots, takeShots } from '../browser/underline-shots';
import { allMarksOf, expect, marksOf, test } from './fixtures';
import { closeCard, hover } from './page-parts';
import { storeSettings } from './popup-parts';

const PAGE = '/pages/underlines.html';
const NAMES = ['backstory-1', 'backstory-2', 'backstory-3', 'backstory-4', 'backstory-5'];

const shots = (page: Page): Promise<Shots> =>
  takeShots({
    evaluate: (work) => page.evaluate(work) as Promise<ReturnType<typeof work>>,
    screenshot: () => page.screenshot(),
  });

/** The choice of a strength in the settings. */
const strengthIn = (settings: Page, strength: Strength) =>
  settings
    .getByRole('group', { name: words.settings.strength })
    .getByRole('radio', { name: words.settings.strengths[strength] });

const SCHEMES = ['light', 'dark'] as const;

for (const system of SCHEMES) {
  for (const root of SCHEMES) {
    for (const body of SCHEMES) {
      test(`lines have 3 : 1 and the ground is seen: ${system} system, ${root} root, ${body} body`, async ({
        open,
        loaded,
      }) => {
        await storeSettings(loaded, { marks: 'all' });
        const page = await open(PAGE);
        await page.emulateMedia({ colorScheme: system });
        await page.evaluate(
          ([one, other]) => {
            document.documentElement.className = one as string;
            document.body.className = other as string;
          },
          [root, body],
        );
        await marksOf(page);
        await page.evaluate(giveGround);
        expect(lacking(await shots(page))).toEqual([]);
        await storeSettings(loaded, { marks: 'first' });
        await expect.poll(() => countIn(page, 'backstory-4')).toBeGreaterThan(5);
        expect(loud(await shots(page))).toEqual([]);
      });
    }
  }
}

/** How many ranges a highlight of the page holds. */
const countIn = (page: Page, name: string): Promise<number> =>
  page.evaluate((one) => CSS.highlights.get(one)?.size ?? 0, name);

test('each strength is thicker than the one before, for each line', async ({ open, openSettings, loaded }) => {
  await storeSettings(loaded, { marks: 'all' });
  const page = await open(PAGE);
  await marksOf(page);
  const settings = await openSettings();
  const heights: Record<string, number>[] = [];
  for (const [nth, strength] of STRENGTHS.entries()) {
    await strengthIn(settings, strength).click();
    await expect.poll(() => lookOf(page, 'backstory-1')).toContain(`${nth + 1}px`);
    const seen = await shots(page);
    heights.push(Object.fromEntries(Object.entries(seen.boxes).map(([name, box]) => [name, height(seen, box)])));
  }
  const [faint = {}, normal = {}, strong = {}] = heights;
  for (const name of Object.keys(faint).filter((one) => !one.endsWith('ground'))) {
    expect(normal[name], name).toBeGreaterThan(faint[name] as number);
    expect(strong[name], name).toBeGreaterThan(normal[name] as number);
  }
});

/** How names in a highlight are underlined in the page, as the browser computes it. */
const lookOf = (page: Page, name: string): Promise<string> =>
  page.evaluate((highlight) => {
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${highlight})`);
    return `${style.textDecoration} ${style.textDecorationThickness} ${style.textUnderlineOffset}`;
  }, name);

test('in forced colors the name whose card is open can still be read', async ({ open }) => {
  const page = await open(PAGE);
  await marksOf(page);
  await page.emulateMedia({ forcedColors: 'active' });
  const { x, y } = await hover(page, 'Jamieson Greer');
  await expect.poll(() => cardName(page)).toBe('Jamieson Greer');
  const {
    at,
    width,
    height: rows,
  } = readPng(await page.screenshot({ clip: { x: x - 20, y: y - 7, width: 40, height: 14 } }));
  const colors = new Set<string>();
  for (let left = 0; left < width; left++) for (let top = 0; top < rows; top++) colors.add(at(left, top).join());
  // The letters and what is behind them; a line over the letters would leave one.
  expect(colors.size).toBeGreaterThan(2);
});

test('the samples in the settings are the underlines of the page, in each strength', async ({ open, openSettings }) => {
  const page = await open(PAGE);
  await marksOf(page);
  const settings = await openSettings();
  for (const [nth, strength] of STRENGTHS.entries()) {
    await strengthIn(settings, strength).click();
    await expect.poll(() => lookOf(page, 'backstory-1')).toContain(`${nth + 1}px`);
    const samples = () =>
      settings.evaluate(
        (categories) =>
          categories.map((category) => {
            const sample = document.querySelector(`.sample [data-category=${category}]`) as Element;
            const {
              textDecorationLine,
              textDecorationStyle,
              textDecorationThickness,
              textDecorationColor,
              color,
              textUnderlineOffset,
            } = getComputedStyle(sample);
            return [
              textDecorationLine,
              textDecorationStyle,
              textDecorationThickness,
              textUnderlineOffset,
              textDecorationColor === color,
            ];
          }),
        CATEGORIES,
      );
    const looks = await page.evaluate(
      (names) => {
        const p = document.querySelector('p') as Element;
        return names.map((name) => {
          const {
            textDecorationLine,
            textDecorationStyle,
            textDecorationThickness,
            textDecorationColor,
            textUnderlineOffset,
          } = getComputedStyle(p, `::highlight(${name})`);
          const { color } = getComputedStyle(p);
          return [
            textDecorationLine,
            textDecorationStyle,
            textDecorationThickness,
            textUnderlineOffset,
            textDecorationColor === color,
          ];
        });
      },
      CATEGORIES.map((category) => highlightName(category)),
    );
    await expect.poll(samples).toEqual(looks); // Our page hears of the change by itself.
    expect(looks.map(([line]) => line)).toEqual(CATEGORIES.map(() => 'underline'));
    expect(looks.map(([, style]) => style)).not.toContain('solid');
  }
});

test('the names of the highlights tell neither strength nor categories nor what is pointed at', async ({
  open,
  openSettings,
}) => {
  const page = await open('/story');
  await page.setViewportSize({ width: 1200, height: 20_000 });
  await marksOf(page);
  const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
  expect(await names()).toEqual(NAMES);
  const settings = await openSettings();
  await settings.getByRole('radio', { name: words.settings.strengths.strong }).click();
  for (const category of ['goods', 'concept', 'place'] as const)
    await settings.getByRole('switch', { name: words.categories[category] }).click();
  await expect.poll(async () => (await underlined(page)).some(({ text }) => text === 'soybeans')).toBe(false);
  expect((await names()).sort()).toEqual(NAMES);
  await hover(page, 'Bessent');
  expect((await names()).sort()).toEqual(NAMES);
});

test('a page’s own rules for the highlights change nothing', async ({ open }) => {
  const page = await open(PAGE);
  await marksOf(page);
  await page.evaluate(giveGround);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const rule = 'color: red !important; background-color: yellow !important; text-shadow: 1px 1px red !important';
    const line = 'text-decoration: line-through solid 5px red !important; text-underline-offset: 9px !important';
    const style = document.createElement('style');
    style.textContent = [...CSS.highlights.keys()]
      .map((name) => `#plain span::highlight(${name}), ::highlight(${name}) { ${rule}; ${line} }`)
      .join('');
    document.head.append(style);
  });
  await page.waitForTimeout(200);
  expect((await page.screenshot()).equals(before)).toBe(true);
});

test('the rules are gone while the site is switched off, and there again after', async ({ open, openPopup }) => {
  const page = await open('/story');
  await marksOf(page);
  const names = await page.evaluate(() => [...CSS.highlights.keys()]);
  const rules = async () =>
    (await Promise.all(names.map((name) => lookOf(page, name)))).filter((one) => one.includes('underline'));
  const there = await rules();
  expect(there.length).toBeGreaterThanOrEqual(3);
  const popup = await openPopup(page);
  await popup.getByRole('switch').click();
  await expect.poll(rules).toEqual([]);
  await popup.getByRole('switch').click();
  await expect.poll(rules).toEqual(there);
});

test('in forced colors only what carries the full line is painted, and all can be opened', async ({ open, loaded }) => {
  const page = await open('/story');
  const all = (await allMarksOf(page)).length;
  await page.setViewportSize({ width: 1200, height: 30_000 });
  const painted = async () => (await underlined(page)).length;
  await expect.poll(painted).toBe(all);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(painted).toBeLessThan(all / 2);
  const few = (await underlined(page)).map(({ text }) => text);
  await storeSettings(loaded, { marks: 'all' });
  await page.waitForTimeout(300);
  expect((await underlined(page)).map(({ text }) => text)).toEqual(few);
  await page.setViewportSize({ width: 1200, height: 800 });
  const later = await page.evaluate(() => {
    const namesBessent = (text: string) => /Bessent/.test(text);
    const last = [...document.querySelectorAll('article p')].findLast((one) =>
      namesBessent(one.textContent ?? ''),
    ) as Element;
    last.scrollIntoView({ block: 'center', behavior: 'instant' });
    const texts = document.createTreeWalker(last, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const at = (text.nodeValue ?? '').indexOf('Bessent');
      if (at < 0) continue;
      const range = new Range();
      range.setStart(text, at);
      range.setEnd(text, at + 7);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('Bessent is not there');
  });
  await page.mouse.move(later.x, later.y);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  await closeCard(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 1200, height: 30_000 });
  await expect.poll(painted).toBe(all);
});

test('the first mention in the text carries the full line, repeats a whisper that opens the card too', async ({
  open,
}) => {
  const page = await open('/short');
  expect((await marksOf(page)).map(({ text }) => text)).toEqual([
    'Vice Premier He Lifeng',
    'Li Chenggang',
    'He',
    'He Lifeng',
    'Scott Bessent',
  ]);
  const whispers = (await underlined(page, 'backstory-4')).map(({ text }) => text);
  expect(whispers).toEqual(['He', 'He Lifeng']);
  const again = (await underlined(page)).find(({ text }) => text === 'He');
  await page.mouse.move(again?.x ?? 0, again?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
});

test('a full line is never solid', async ({ open }) => {
  const page = await open('/short');
  await marksOf(page);
  for (const name of NAMES.slice(0, 4)) {
    const look = await lookOf(page, name);
    expect(look).toMatch(/dotted|dashed|double/);
    expect(look).not.toMatch(/solid|wavy/);
  }
});
