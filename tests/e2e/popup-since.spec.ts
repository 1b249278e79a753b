import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { QUIET } from '../browser/quiet';
import { expect, marksOf, test } from './fixtures';
import { setToday } from './popup-parts';

/** The days that the rows of a list tell of, `YYYY-MM-DD`. */
const daysOf = async (popup: Page, list: string): Promise<string[]> =>
  (await popup.locator(`${list} ol > li > .when`).allTextContents()).map((day) =>
    new Date(`${day} 12:00 UTC`).toISOString().slice(0, 10),
  );

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

/** How far the popup’s content is wider than its window. */
const overflow = (popup: Page): Promise<number> =>
  popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the popup of a dated article says first how much of it has changed since, and what, each with its source', async ({
  open,
  openPopup,
  loaded,
}) => {
  const undo = await setToday(loaded, '2026-11-24');
  const page = await open('/magnets');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.sentence')).toHaveText(
    /^An article of 2 June 2025 on the trade war with China\. It names (?:among others )?(?:He Lifeng and rare earths|rare earths and He Lifeng)(?: most often)?\. At least four things it speaks of have changed since\.$/,
  );
  const days = await daysOf(popup, '.changes');
  expect(days).toHaveLength(4);
  for (const day of days) expect(day > '2025-06-02' && day <= '2026-11-24', day).toBe(true);
  await expect(popup.locator('.changes').first()).toBeInViewport();
  for (const row of await popup.locator('.changes ol > li').all()) {
    await row.getByRole('button', { name: /^Source \d+$/ }).first().click(); // biome-ignore format: one line
    await expect(row.locator('.cite a').first()).toBeVisible();
  }
  await undo();
});

test('a change leads to its card, over the summary, which comes back as it was', async ({ open, openPopup }) => {
  const page = await open('/magnets');
  await marksOf(page);
  const popup = await openPopup(page);
  const link = popup.locator('.changes').getByRole('button', { name: 'Geneva truce' }).first();
  await link.click();
  await expect(popup.getByRole('heading', { level: 2, name: 'Geneva truce' })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.locator('.changes')).toBeVisible();
  await expect(link).toBeFocused();
});

test('the story so far goes on after the article, and leads to sources and cards', async ({ open, openPopup }) => {
  const page = await open('/magnets');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.story .here')).toHaveText(/This article\.$/);
  expect(await popup.locator('.story .here ~ li').count()).toBeGreaterThan(0);
  const last = popup.locator('.story ol > li').last();
  await last.getByRole('button', { name: /^Source/ }).first().click(); // biome-ignore format: one line
  await expect(last.locator('.cite').first()).toBeVisible();
  await last.locator('.about button').first().click();
  await expect(popup.locator('.popup-card')).toBeVisible();
});

test('Tab goes through the popup in the order in which it reads, and folded parts open by key', async ({
  open,
  openPopup,
}) => {
  const page = await open('/magnets');
  await marksOf(page);
  const popup = await openPopup(page);
  await expect(popup.locator('.cast')).toBeVisible();
  const walk: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await popup.keyboard.press('Tab');
    const part = await popup.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      const part = at.closest('.head, .gist, .changes, .cast, .story, .figures, .lines, .export, .search, .base');
      return part?.classList.contains('figures') ? 'figures' : part?.className.split(' ')[0];
    });
    if (!part) break;
    if (walk.at(-1) !== part) walk.push(part);
  }
  expect(walk).toEqual(['head', 'gist', 'changes', 'cast', 'story', 'figures', 'lines', 'export', 'search', 'base']);
  const rest = popup.locator('.cast summary');
  await rest.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.locator('.cast details .member').last()).toBeVisible();
});

test('a screen reader hears the field as a combobox, and the result that the arrow keys have come to', async ({
  open,
  openPopup,
}) => {
  const popup = await openPopup(await open('/plain'));
  await expect(popup.getByText(QUIET)).toBeVisible();
  await popup.keyboard.press('/');
  // All at once: an arrow key among the results of the first letters is forgotten when those of the whole word come.
  await popup.keyboard.insertText('lifeng');
  await expect(popup.getByRole('option').first()).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('combobox', { name: 'Look something up', exact: true, expanded: true })).toBeFocused();
  await expect(popup.getByRole('option', { selected: true })).toHaveAccessibleName(/^He Lifeng /);
  const session = await popup.context().newCDPSession(popup);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const box = nodes.find(({ role }) => role?.value === 'combobox');
  const active = box?.properties?.find(({ name }) => name === 'activedescendant')?.value.relatedNodes?.[0];
  const heard = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === active?.backendDOMNodeId);
  expect(heard?.name?.value).toMatch(/^He Lifeng /);
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 2, name: /^He Lifeng/ })).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(popup.getByRole('combobox')).toBeFocused();
  await expect(popup.getByRole('option', { selected: true })).toHaveAccessibleName(/^He Lifeng /);
});

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`axe finds nothing on a dated popup, its search and a page without a summary: ${Object.values(media)}`, async ({
    open,
    openPopup,
  }) => {
    const page = await open('/magnets');
    await marksOf(page);
    const popup = await openPopup(page);
    await popup.emulateMedia(media);
    await popup.locator('.cast summary').click();
    await popup.locator('.changes .mark').first().click();
    expect(await violations(popup)).toEqual([]);
    await popup.keyboard.press('/');
    await popup.keyboard.type('tariff');
    await expect(popup.getByRole('option').first()).toBeVisible();
    await popup.keyboard.press('ArrowDown');
    expect(await violations(popup)).toEqual([]);
    const quiet = await openPopup(await open('/plain'));
    await quiet.emulateMedia(media);
    await expect(quiet.locator('.newest')).toBeVisible();
    expect(await violations(quiet)).toEqual([]);
  });
}

// A browser gives a popup at most 800 px, of which 200 are left at 400 %.
for (const width of [320, 200]) {
  test(`nothing of the popup is cut off in a window ${width} px wide`, async ({ open, openPopup }) => {
    const page = await open('/magnets');
    await marksOf(page);
    const popup = await openPopup(page);
    await expect(popup.locator('.cast')).toBeVisible();
    await popup.setViewportSize({ width, height: 150 });
    expect(await overflow(popup)).toBe(0);
    // The search would lie over a third of what is read.
    expect((await popup.locator('.base').boundingBox())?.y).toBeGreaterThan(150);
    // Beside a name of two lines bar and count are beside its first.
    for (const member of await popup.locator('.member:visible').all()) {
      const [bar, count] = await Promise.all(['.bar-track', '.count'].map((one) => member.locator(one).boundingBox()));
      const middle = (box: typeof bar) => (box?.y ?? 0) + (box?.height ?? 0) / 2;
      expect(Math.abs(middle(bar ?? null) - middle(count ?? null))).toBeLessThan(3);
    }
    const quiet = await openPopup(await open('/plain'));
    await expect(quiet.locator('.newest')).toBeVisible();
    await quiet.setViewportSize({ width, height: 150 });
    expect(await overflow(quiet)).toBe(0);
  });
}
