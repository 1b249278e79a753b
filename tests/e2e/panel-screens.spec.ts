import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { words } from '../../lib/words/en';
import { expect, marksOf, test } from './fixtures';
import { openPanelOf, panelCard } from './panel-parts';

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** How much of the panel is wider than its window, in CSS px. */
const overflow = (panel: Page) => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);

const titles = Object.values(words.panel.section);

/** Colors and width, in CSS px. All of them together are looked at in tests/dom; here it is the loaded extension. */
const LOOKS = [
  [{ colorScheme: 'light' }, 420],
  [{ colorScheme: 'dark' }, 280],
  [{ forcedColors: 'active' }, 280],
] as const;

for (const [media, width] of LOOKS) {
  test(`axe finds nothing in any section, nor on a card: ${Object.values(media)}, ${width} px`, async ({
    open,
    loaded,
  }) => {
    const page = await open('/story');
    await marksOf(page);
    const panel = await openPanelOf(loaded, page);
    await panel.emulateMedia(media);
    await panel.setViewportSize({ width, height: 700 });
    await expect(panel.locator('.cast')).toBeVisible();
    const check = async (what: string) => {
      expect(await violations(panel), what).toEqual([]);
      expect(await overflow(panel), what).toBeLessThanOrEqual(0);
    };
    for (const title of titles) {
      await panel.getByRole('tab', { name: title }).click();
      await expect(panel.getByRole('tabpanel', { name: title })).toBeVisible();
      await check(title);
    }
    await panel.getByRole('tab', { name: words.panel.section.page }).click();
    await panel.getByRole('button', { name: /^He Lifeng.*mentions/ }).click();
    await panel.locator('.mentions summary').click();
    await expect(panel.locator('.mentions li').first()).toBeVisible();
    await check('a card');
    await panel.close();
  });
}

test('looking something up: a kind and a front, a card, and back to the list as it was', async ({ open, loaded }) => {
  const page = await open('/plain');
  const panel = await openPanelOf(loaded, page);
  await panel.getByRole('tab', { name: words.panel.section.lookUp }).click();
  const cards = panel.locator('.catalog .member');
  await expect(panel.locator('.catalog [role=status]')).toHaveText(/^\d+ cards$/);
  const all = await cards.count();
  await panel.getByLabel(words.panel.category).selectOption({ label: 'Deals and talks' });
  await panel.getByLabel(words.panel.front).selectOption({ label: 'China' });
  const some = await cards.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(panel.locator('.catalog [role=status]')).toHaveText(`${some} cards`);
  await panel.getByRole('button', { name: /^Geneva truce/ }).click();
  await expect(panelCard(panel)).toHaveText(/^Geneva truce/);
  await panel.getByRole('button', { name: `‹ ${words.panel.section.lookUp}` }).click();
  expect(await cards.count()).toBe(some);
  await expect(panel.locator('.catalog').getByRole('button', { name: /^Geneva truce/ })).toBeFocused();
  // It is among what was opened lately, until the settings are reset.
  const lately = panel.locator('.lately .member-name');
  await expect(lately.first()).toHaveText('Geneva truce');
  const settings = await loaded.context.newPage();
  await settings.goto(`chrome-extension://${loaded.id}/options.html`);
  await settings.getByRole('button', { name: words.settings.reset }).click();
  await expect(lately).toHaveCount(0);
  await settings.close();
  await panel.close();
});

test('all of it can be done by the keyboard', async ({ open, loaded }) => {
  const page = await open('/short');
  const panel = await openPanelOf(loaded, page);
  await expect(panel.locator('.cast')).toBeVisible();
  const tab = (name: string) => panel.getByRole('tab', { name });
  await tab(titles[0] as string).focus();
  await panel.keyboard.press('ArrowLeft');
  await expect(tab(titles.at(-1) as string)).toBeFocused();
  await expect(tab(titles.at(-1) as string)).toHaveAttribute('aria-selected', 'true');
  await panel.keyboard.press('ArrowRight');
  await expect(tab(titles[0] as string)).toBeFocused();
  await panel.keyboard.press('End');
  await expect(tab(titles.at(-1) as string)).toBeFocused();
  await panel.keyboard.press('Home');
  await expect(tab(titles[0] as string)).toBeFocused();
  // One key from wherever one is to the search, a card from it, its mentions, and back.
  await panel.keyboard.press('/');
  await expect(panel.getByRole('combobox', { name: words.popup.search })).toBeFocused();
  await panel.keyboard.type('li chenggang');
  await expect(panel.getByRole('option', { name: /^Li Chenggang/ })).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(panelCard(panel)).toHaveText(/^Li Chenggang/);
  for (let stops = 0; stops < 3; stops++) await panel.keyboard.press('Tab');
  await expect(panel.locator('.mentions summary')).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.mentions li')).toHaveCount(1);
  await panel.keyboard.press('Tab');
  await expect(panel.locator('.mentions li button')).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('combobox', { name: words.popup.search })).toBeFocused();
  await panel.close();
});
