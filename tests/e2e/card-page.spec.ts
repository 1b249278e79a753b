import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures';

interface Tests {
  /** Opens the page of cards at a hash. */
  openCard(hash: string): Promise<Page>;
}

const test = base.extend<Tests>({
  openCard: async ({ loaded }, use) => {
    const pages: Page[] = [];
    await use(async (hash) => {
      const page = await loaded.context.newPage();
      pages.push(page);
      await page.goto(`chrome-extension://${loaded.id}/card.html${hash}`);
      await expect(page.getByRole('combobox')).toBeVisible();
      return page;
    });
    for (const page of pages) await page.close();
  },
});

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 2, name });

test('names in a card lead to theirs by the hash, and Back leads to the place that one came from', async ({
  openCard,
}) => {
  const page = await openCard('#he-lifeng');
  await expect(page).toHaveTitle('He Lifeng');
  await page.locator('.connections').getByRole('button', { name: 'Scott Bessent' }).scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(100);
  await page.locator('.connections').getByRole('button', { name: 'Scott Bessent' }).click();
  await expect(heading(page, /^Scott Bessent/)).toBeVisible();
  await expect(page).toHaveURL(/#scott-bessent$/);
  await expect(page).toHaveTitle('Scott Bessent');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'Scott Bessent: background',
  );
  await page.goBack();
  await expect(heading(page, /^He Lifeng/)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
  await page.goForward();
  await expect(heading(page, /^Scott Bessent/)).toBeVisible();
});

test('Back leads to the place in a part of a card that was unfolded', async ({ openCard }) => {
  const page = await openCard('#trade-war-2025');
  await page.getByText(/^All \d+ rates of/).click();
  const partner = page.locator('.rates').getByRole('button', { name: 'Switzerland', exact: true }).first();
  await partner.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await partner.click();
  await expect(heading(page, /^Switzerland/)).toBeVisible();
  await page.goBack();
  await expect(partner).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('Back leads to the place in what was found, which is found again', async ({ openCard }) => {
  const page = await openCard('#?who%20pays%20what');
  const partner = page.locator('.rates').getByRole('button', { name: 'Switzerland', exact: true }).first();
  await partner.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(1000);
  await partner.click();
  await expect(heading(page, /^Switzerland/)).toBeVisible();
  await page.goBack();
  await expect(partner).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
});

test('an address that is typed by hand leads to its card', async ({ openCard }) => {
  const page = await openCard('#he-lifeng');
  await page.evaluate(() => {
    location.hash = '#geneva';
  });
  await expect(heading(page, /^Geneva/)).toBeVisible();
});

test('without a card it is a search, by the keyboard alone; what was looked for is there again on the way back', async ({
  openCard,
}) => {
  const page = await openCard('');
  await expect(page).toHaveTitle('Look something up');
  await expect(page.getByRole('combobox')).toBeFocused();
  await expect(page.getByText('The newest events')).toBeVisible();
  await page.keyboard.type('he lifeng');
  await expect(page.getByRole('option', { name: /^He Lifeng/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading(page, /^He Lifeng/)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('he lifeng');
  await expect(page.getByRole('option', { name: /^He Lifeng/ })).toBeVisible();
});

test('an unknown card is said to be that, and its words are looked for', async ({ openCard }) => {
  const page = await openCard('#geneva-of-old');
  await expect(page.getByText('There is no card “geneva-of-old”.')).toBeVisible();
  await expect(page.getByRole('combobox')).toHaveValue('geneva of old');
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a hash with markup in it is looked for as text', async ({ openCard }) => {
  const page = await openCard('#?%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await expect(page.getByRole('combobox')).toHaveValue('<img src=x onerror=alert(1)>');
  expect(await page.locator('img').count()).toBe(0);
});

test('a card is copied with its sources as in a page', async ({ openCard, loaded }) => {
  await loaded.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openCard('#he-lifeng');
  await page.locator('.tools').getByRole('button', { name: 'Markdown' }).click();
  await expect(page.locator('.tools').getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('He Lifeng');
  expect(copied).toMatch(/\]\(https?:\/\//);
  await loaded.context.clearPermissions();
});

test('it makes no request but for its own parts, and its console stays clean', async ({ loaded }) => {
  const page = await loaded.context.newPage();
  const noise: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => request.url().startsWith('chrome-extension://') || foreign.push(request.url()));
  await page.goto(`chrome-extension://${loaded.id}/card.html#import-surcharge-2026`);
  await expect(heading(page, /surcharge/)).toBeVisible();
  await page.locator('.mark').first().click();
  await expect(page.locator('.cite').first()).toBeVisible();
  expect(foreign).toEqual([]);
  expect(noise).toEqual([]);
  await page.close();
});

for (const [scheme, media] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
] as const) {
  test(`axe finds nothing, and nothing is too wide at 280 and 320 px: ${scheme}`, async ({ openCard }) => {
    for (const hash of ['#he-lifeng', '#us-tariffs-2025', '#?tariff%20on%20japan', '#nobody', '']) {
      const page = await openCard(hash);
      await page.emulateMedia(media);
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${hash} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      for (const width of [280, 320]) {
        await page.setViewportSize({ width, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${hash} ${width}`).toBeLessThanOrEqual(
          width,
        );
      }
      await page.close();
    }
  });
}
