import { cardBox, cardName, cardPoint, cardText } from '../browser/card';
import { launchWithExtension } from '../browser/launch';
import { expect, marksOf, test } from './fixtures';
import { quiet } from './page-parts';

test('a tap on a name opens its card, a tap on a link follows it', async ({ server }) => {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 400, height: 700 } });
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await page.goto(`${server.origin}/pages/touch.html`);
  const marks = await marksOf(page);
  const [name, link] = [marks[0], marks[1]];
  await page.touchscreen.tap(name?.x ?? 0, name?.y ?? 0);
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  await page.touchscreen.tap(200, 690);
  await expect.poll(() => cardText(page)).toBeUndefined();
  await page.touchscreen.tap(link?.x ?? 0, link?.y ?? 0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#followed');
  await page.waitForTimeout(500);
  expect(await cardText(page)).toBeUndefined();
  silent();
  await loaded.context.close();
});

test('a finger on the card does not close it, nor does one on its name', async ({ server }) => {
  const loaded = await launchWithExtension({ hasTouch: true, viewport: { width: 400, height: 700 } });
  const page = await loaded.context.newPage();
  await page.goto(`${server.origin}/pages/touch.html`);
  const name = (await marksOf(page))[0];
  const tapOnName = () => page.touchscreen.tap(name?.x ?? 0, name?.y ?? 0);
  await tapOnName();
  await expect.poll(() => cardName(page)).toBe('He Lifeng');
  const box = await cardBox(page);
  await page.touchscreen.tap(box.left + 60, box.top + 60);
  await page.waitForTimeout(700);
  expect(await cardName(page)).toBe('He Lifeng');
  await tapOnName();
  await page.waitForTimeout(700);
  expect(await cardName(page)).toBe('He Lifeng');
  const pin = await cardPoint(page, 'BUTTON', 'Keep this card open');
  await page.touchscreen.tap(pin.x, pin.y);
  await page.touchscreen.tap(200, 690);
  await page.waitForTimeout(300);
  expect(await cardName(page)).toBe('He Lifeng');
  await loaded.context.close();
});
