import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardMarkup, cardText } from '../browser/card';
import { bringToView, expect, marksOf, test } from './fixtures';

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the popup, its card and the settings: ${colorScheme}`, async ({
    open,
    openPopup,
    openSettings,
  }) => {
    const page = await open('/story');
    await marksOf(page);
    const popup = await openPopup(page);
    await popup.emulateMedia({ colorScheme });
    await expect(popup.getByText('The story so far')).toBeVisible();
    expect(await violations(popup)).toEqual([]);
    await popup.getByRole('button', { name: /^He Lifeng.*mentions/ }).click();
    await expect(popup.getByRole('heading', { level: 2, name: /He Lifeng/ })).toBeVisible();
    expect(await violations(popup)).toEqual([]);
    const settings = await openSettings();
    await settings.emulateMedia({ colorScheme });
    expect(await violations(settings)).toEqual([]);
  });

  test(`axe finds nothing on the card in the page: ${colorScheme}`, async ({ open, loaded }) => {
    const page = await open(colorScheme === 'dark' ? '/dark' : '/short');
    const mark = await bringToView(page, ({ text }) => text.includes('He Lifeng'));
    await page.mouse.move(mark.x, mark.y);
    await expect.poll(() => cardText(page)).toBeTruthy();
    // axe cannot see into a closed root: what the root holds is looked at in a page of its own.
    const copy = await loaded.context.newPage();
    await copy.setContent(
      `<!doctype html><html lang="en"><title>Card</title><body style="background:${colorScheme === 'dark' ? '#111' : '#fff'}"><main><h1 style="color:${colorScheme === 'dark' ? '#fff' : '#000'}">Card</h1>${await cardMarkup(page)}</main></body></html>`,
    );
    await copy.waitForTimeout(200);
    expect(await violations(copy)).toEqual([]);
    await copy.close();
  });
}
