import { cardName, cardText } from '../browser/card';
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
