import { expect, marksOf, test } from './fixtures';
import { badgeOf } from './page-parts';
import { recordMessages } from './popup-parts';

test('the count for the badge is sent once, as its answer is null', async ({ open, loaded }) => {
  const heard = await recordMessages(loaded);
  const page = await open('/short');
  await marksOf(page);
  await expect.poll(() => badgeOf(loaded, page.url())).toBe('3');
  await page.waitForTimeout(500);
  expect((await heard()).filter((type) => type === 'badge')).toEqual(['badge']);
});

test('a handler that throws at once answers: the popup says that a card could not be loaded, and loads it when asked again', async ({
  open,
  openPopup,
  loaded,
}) => {
  const page = await open('/short');
  await marksOf(page);
  const popup = await openPopup(page);
  const name = popup.getByRole('button', { name: /^He Lifeng.*mention/ });
  await name.click();
  await popup.getByRole('button', { name: 'Back to this page' }).click();
  const heard = await recordMessages(loaded);
  const worker = await loaded.worker();
  await worker.evaluate(() => {
    // The first thing that the handler asks is which day it is.
    const { getFullYear } = Date.prototype;
    Date.prototype.getFullYear = () => {
      Date.prototype.getFullYear = getFullYear;
      throw new Error('broken');
    };
  });
  await name.click();
  await expect(popup.getByText('This card could not be loaded.')).toBeVisible();
  expect((await heard()).filter((type) => type === 'card')).toEqual(['card']);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('heading', { level: 2, name: /He Lifeng/ })).toBeVisible();
  await expect(popup.getByText('This card could not be loaded.')).toHaveCount(0);
  await expect(popup.getByRole('region', { name: 'He Lifeng: background' })).toBeFocused();
  await popup.getByRole('button', { name: 'Back to this page' }).click();
  await expect(name).toBeFocused();
});
