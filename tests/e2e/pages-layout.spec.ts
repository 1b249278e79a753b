import { cardBox, cardName, cardPoint, cardText } from '../browser/card';
import { underlined } from '../browser/highlights';
import { expect, marksOf, test } from './fixtures';
import { closeCard, hover, quiet } from './page-parts';

test('the card is above dialogs, popovers, full screen and any z-index, and breaks none of them', async ({ open }) => {
  const page = await open('/pages/layers.html');
  const silent = quiet(page);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  const isOnTop = async () => {
    const box = await cardBox(page);
    return page.evaluate(({ left, top, right, bottom }) => {
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return at?.localName === 'div' && at.shadowRoot === null && getComputedStyle(at).display === 'contents';
    }, box);
  };

  // Over what has the highest z-index there is.
  await hover(page, 'Scott Bessent');
  expect(await isOnTop()).toBe(true);
  await closeCard(page);

  // In a modal dialog: the rest stays inert, the focus stays, Escape closes the card first.
  await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).showModal());
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inside');
  await hover(page, 'Jamieson Greer');
  expect(await isOnTop()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inside');
  await heard();
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.mouse.click(pin.x, pin.y);
  expect(await heard()).toEqual([]);
  await closeCard(page);
  expect(await page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).matches(':modal'))).toBe(
    true,
  );
  await page
    .locator('#behind')
    .click({ force: true, timeout: 1000 })
    .catch(() => undefined);
  expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('behind');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (document.getElementById('modal') as HTMLDialogElement).open))
    .toBe(false);

  // In a popover, which a click outside would close: the card is not outside.
  await page.evaluate(() => document.getElementById('pop')?.showPopover());
  await hover(page, 'Li Chenggang');
  expect(await isOnTop()).toBe(true);
  const keep = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.mouse.click(keep.x, keep.y);
  expect(await page.evaluate(() => document.getElementById('pop')?.matches(':popover-open'))).toBe(true);
  expect(await cardName(page)).toBe('Li Chenggang');
  await closeCard(page);
  await page.evaluate(() => document.getElementById('pop')?.hidePopover());

  // In full screen.
  await page.evaluate(() => document.getElementById('full')?.requestFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  await page.waitForTimeout(300);
  const mark = (await underlined(page)).filter(({ text }) => text === 'Scott Bessent').at(-1);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('Scott Bessent');
  expect(await isOnTop()).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  silent();
});

const NAMES = [
  ['plain', 'Vice Premier He Lifeng', 'He Lifeng'],
  ['rtl', 'Scott Bessent', 'Scott Bessent'],
  ['vertical', 'Jamieson Greer', 'Jamieson Greer'],
  ['turned', 'Li Chenggang', 'Li Chenggang'],
  ['columns', 'Donald Trump', 'Donald Trump'],
] as const;

for (const [what, change] of [
  ['as it is', ''],
  ['from right to left', 'document.documentElement.dir = "rtl"'],
  ['with a zoomed root, 250 %', 'document.documentElement.style.zoom = "2.5"'],
  ['with a zoomed body, 50 %', 'document.body.style.zoom = "0.5"'],
  ['with a turned and scaled body', 'document.body.style.transform = "scale(0.8) rotate(3deg)"'],
  [
    'with vertical writing throughout',
    'document.documentElement.style.writingMode = "vertical-lr"; document.getElementById("turned").style.margin = "300px"',
  ],
] as const) {
  test(`every name can be hovered, and its card is on screen and off the name: a page ${what}`, async ({ open }) => {
    const page = await open('/pages/layouts.html');
    const silent = quiet(page);
    await marksOf(page);
    await page.evaluate(change);
    for (const [, text, name] of NAMES) {
      const mark = await hover(page, text);
      expect(await cardName(page), text).toBe(name);
      const box = await cardBox(page);
      expect(box.left, text).toBeGreaterThanOrEqual(0);
      expect(box.top, text).toBeGreaterThanOrEqual(0);
      expect(box.right, text).toBeLessThanOrEqual(1200);
      expect(box.bottom, text).toBeLessThanOrEqual(800);
      expect(box.right - box.left, text).toBeGreaterThan(200);
      const isOver = mark.x > box.left && mark.x < box.right && mark.y > box.top && mark.y < box.bottom;
      expect(isOver, text).toBe(false);
      await closeCard(page);
      await page.mouse.move(1190, 790);
    }
    silent();
  });
}

for (const percent of [25, 500]) {
  test(`the card fits the window at ${percent} % of the browser’s zoom`, async ({ open, loaded }) => {
    const page = await open('/short');
    const silent = quiet(page);
    await marksOf(page);
    const worker = await loaded.worker();
    const zoomTo = (factor: number) =>
      worker.evaluate(
        async ([url, by]) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
          await chrome.tabs.setZoom(tab?.id as number, by as number);
        },
        [page.url(), factor] as const,
      );
    await zoomTo(percent / 100);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(Math.round(1200 / (percent / 100)));
    const mark = (await marksOf(page)).find(({ text }) => text === 'Li Chenggang');
    await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await expect.poll(() => cardName(page)).toBe('Li Chenggang');
    const box = await cardBox(page);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1200 / (percent / 100));
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(800 / (percent / 100));
    await zoomTo(1); // The browser keeps it for the site.
    silent();
  });
}

for (const [width, height] of [
  [200, 300],
  [3000, 400],
] as const) {
  test(`the card fits a window of ${width} × ${height}`, async ({ open }) => {
    const page = await open('/pages/layouts.html');
    const silent = quiet(page);
    await page.setViewportSize({ width, height });
    await marksOf(page);
    for (const text of ['Vice Premier He Lifeng', 'Li Chenggang']) {
      await hover(page, text);
      const box = await cardBox(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
      await closeCard(page);
    }
    silent();
  });
}

test('in a page without a doctype, whose root is narrower than the window, the card is no sheet', async ({ open }) => {
  const page = await open('/short');
  await page.setViewportSize({ width: 1200, height: 800 });
  await page.evaluate(() => {
    const { innerHTML } = document.body;
    document.open();
    document.write(`<html style="width:400px"><body>${innerHTML}</body></html>`);
    document.close();
  });
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await hover(page, 'Li Chenggang');
  const { left, right } = await cardBox(page);
  expect(right - left).toBeLessThan(500);
});

test('printing shows neither marks nor card', async ({ open }) => {
  const page = await open('/short');
  const silent = quiet(page);
  await hover(page, 'Li Chenggang');
  await page.emulateMedia({ media: 'print' });
  await page.waitForTimeout(200);
  const printed = await page.screenshot();
  const open_ = await cardText(page);
  expect(open_).toBeTruthy();
  await page.evaluate(() => CSS.highlights.clear());
  await page.keyboard.press('Escape');
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.waitForTimeout(200);
  expect((await page.screenshot()).equals(printed)).toBe(true);
  silent();
});
