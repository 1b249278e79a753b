import type { Page } from '@playwright/test';
import { cardName, cardText } from '../browser/card';
import { QUIET } from '../browser/quiet';
import { sidePanelOf } from '../browser/side-panel';
import { test as base, expect, marksOf } from './fixtures';
import { closeCard, hover, quiet } from './page-parts';
import { openPanelOf, panelCard, tabOf } from './panel-parts';
import { recordMessages } from './popup-parts';

// The panel stands in a tab of its own here, with the tab in its address that it is about, but for the first tests:
// there it is Chrome’s own side panel, opened by a real click. That the command opens it is told by the event that the
// browser sends, as a driver’s keys reach pages only.

const test = base.extend<{ openPanel(of: Page): Promise<Page> }>({
  openPanel: async ({ loaded }, use) => {
    const opened: Page[] = [];
    await use(async (of) => {
      const panel = await openPanelOf(loaded, of);
      opened.push(panel);
      return panel;
    });
    for (const page of opened) await page.close();
  },
});

test('a button in the popup opens the side panel, which follows the tabs of its window', async ({
  open,
  openPopup,
  loaded,
  server,
}) => {
  const story = await open('/story');
  await marksOf(story);
  const popup = await openPopup(story);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  const panel = await sidePanelOf(loaded);
  await expect.poll(() => popup.isClosed()).toBe(true);

  await story.bringToFront();
  await expect.poll(() => panel.text()).toContain('An article of 14 November 2025');
  await hover(story, 'Vice Premier He Lifeng');
  const heading = () => panel.evaluate<string>(`document.querySelector('.popup-card h2')?.firstChild?.data ?? ''`);
  await expect.poll(heading).toBe('He Lifeng');

  // Another tab has its own page, and the card of what was pointed at stays behind.
  await closeCard(story);
  const plain = await open('/plain');
  await expect.poll(() => panel.text()).toMatch(QUIET);
  expect(await heading()).toBe('');
  await story.bringToFront();
  await expect.poll(() => panel.text()).toContain('An article of 14 November 2025');

  // On to another page, and back again to one that the browser has kept.
  await story.goto(`${server.origin}/canada`);
  await expect.poll(() => panel.text()).toContain('Mark Carney');
  await story.goBack();
  await expect.poll(() => panel.text()).toContain('An article of 14 November 2025');

  // The tab is closed, and the browser shows another.
  await plain.bringToFront();
  await story.close();
  await expect.poll(() => panel.text()).toMatch(QUIET);
  await plain.close();
  await panel.close();
});

test('the command, and the entry in the button’s menu, open the side panel in their window before anything is waited for', async ({
  open,
  loaded,
}) => {
  const page = await open('/plain');
  const tab = await tabOf(loaded, page.url());
  const worker = await loaded.worker();
  const asked = await worker.evaluate(async (id) => {
    const asked: unknown[] = [];
    const real = chrome.sidePanel.open;
    chrome.sidePanel.open = (async (options: unknown) => void asked.push(options)) as typeof real;
    const of = await chrome.tabs.get(id);
    type Event = { dispatch(what: unknown, tab: chrome.tabs.Tab): void };
    (chrome.commands.onCommand as unknown as Event).dispatch('open-panel', of);
    const byCommand = asked.splice(0);
    (chrome.contextMenus.onClicked as unknown as Event).dispatch({ menuItemId: 'panel', editable: false }, of);
    chrome.sidePanel.open = real;
    return { byCommand, byMenu: asked, wanted: [{ windowId: of.windowId }] };
  }, tab);
  expect(asked.byCommand).toEqual(asked.wanted);
  expect(asked.byMenu).toEqual(asked.wanted);
});

test('this page is told as in the popup', async ({ open, openPopup, openPanel }) => {
  const page = await open('/in-time/2025-06-02');
  await marksOf(page);
  const [popup, panel] = [await openPopup(page), await openPanel(page)];
  for (const part of ['.gist', '.changes', '.cast', '.story']) {
    await expect(panel.locator(part)).toBeVisible();
    expect(await panel.locator(part).textContent()).toBe(await popup.locator(part).textContent());
  }
});

test('the card that opens in the page is shown, stays when the pointer leaves, and gives way to the next', async ({
  open,
  openPanel,
}) => {
  const page = await open('/short');
  const panel = await openPanel(page);
  await expect(panel.locator('.cast')).toBeVisible();
  await hover(page, 'Vice Premier He Lifeng');
  await expect(panelCard(panel)).toHaveText(/^He Lifeng/);
  // The focus stays where the user is.
  expect(await panel.evaluate(() => document.activeElement === document.body)).toBe(true);
  await closeCard(page);
  await expect(panelCard(panel)).toHaveText(/^He Lifeng/);
  await hover(page, 'Scott Bessent');
  await expect(panelCard(panel)).toHaveText(/^Scott Bessent/);
  // It has taken the place of the other one: one step leads back to the page.
  await panel.keyboard.press('Escape');
  await expect(panel.locator('.cast')).toBeVisible();
});

test('a card that is closed in the panel stays closed until a name is pointed at anew', async ({ open, openPanel }) => {
  const page = await open('/short');
  const panel = await openPanel(page);
  await expect(panel.locator('.cast')).toBeVisible();
  await hover(page, 'Scott Bessent');
  await expect(panelCard(panel)).toHaveText(/^Scott Bessent/);
  await panel.getByRole('button', { name: '‹ This page' }).click();
  await expect(panel.locator('.cast')).toBeVisible();
  // The page reports anew while its card is still open.
  await page.evaluate(() =>
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Li Chenggang left.'),
  );
  await expect(panel.getByRole('button', { name: /^Li Chenggang.*2 mentions/ })).toBeVisible();
  expect(await cardText(page)).toBeTruthy();
  await expect(panelCard(panel)).toHaveCount(0);
  await closeCard(page);
  await hover(page, 'Scott Bessent');
  await expect(panelCard(panel)).toHaveText(/^Scott Bessent/);
});

test('a card that the user has chosen is found again under the one of what is pointed at', async ({
  open,
  openPanel,
}) => {
  const page = await open('/short');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Li Chenggang.*mention/ }).click();
  await expect(panelCard(panel)).toHaveText(/^Li Chenggang/);
  await hover(page, 'Scott Bessent');
  await expect(panelCard(panel)).toHaveText(/^Scott Bessent/);
  // Who turns to the card keeps it.
  await panel.locator('.popup-card:not([hidden]) h2').click();
  await closeCard(page);
  await hover(page, 'Vice Premier He Lifeng');
  await expect(panelCard(panel)).toHaveText(/^He Lifeng/);
  await panel.keyboard.press('Escape');
  await expect(panelCard(panel)).toHaveText(/^Scott Bessent/);
  await panel.keyboard.press('Escape');
  await expect(panelCard(panel)).toHaveText(/^Li Chenggang/);
});

test('a mention that is chosen is shown in the page, each in its sentence', async ({ open, openPanel }) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Li Chenggang.*mentions/ }).click();
  const count = await panel.locator('.mentions summary').textContent();
  await panel.locator('.mentions summary').click();
  const rows = panel.locator('.mentions li');
  await expect(rows.first()).toBeVisible();
  expect(count).toContain(`Named ${await rows.count()} times`);
  for (const row of await rows.all()) await expect(row.locator('b')).toHaveText(/Li/);
  const before = await page.evaluate(() => scrollY);
  await rows.last().getByRole('button').click();
  await expect.poll(() => cardName(page)).toBe('Li Chenggang');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
  // Both show the same, and the focus of the panel stays at the sentence.
  await expect(panelCard(panel)).toHaveText(/^Li Chenggang/);
  await expect(rows.last().getByRole('button')).toBeFocused();
  const sentence = await rows.last().textContent();
  const onScreen = await page.evaluate((text) => {
    const paragraph = [...document.querySelectorAll('p')].findLast((one) => one.textContent.includes(text));
    const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return bottom > 0 && top < innerHeight;
  }, sentence ?? '');
  expect(onScreen).toBe(true);
});

test('a mention that has gone meanwhile is said to have', async ({ open, openPanel }) => {
  const page = await open('/short');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Li Chenggang.*mention/ }).click();
  await panel.locator('.mentions summary').click();
  const row = panel.locator('.mentions li button');
  await expect(row).toHaveCount(1);
  await panel.evaluate(() => {
    // The list is older than the page, as it would be for a moment.
    const real = chrome.tabs.sendMessage;
    chrome.tabs.sendMessage = ((tab: number, message: object, options: object) =>
      real(tab, 'nth' in message ? { ...message, nth: 7 } : message, options as never)) as never;
  });
  await row.click();
  await expect(panel.locator('.mentions .notice')).toHaveText('The page does not name it any more.');
});

test('the tab that goes on takes its cards with it, and a killed background script is missed by nobody', async ({
  open,
  openPanel,
  loaded,
  server,
}) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanel(page);
  const expectQuiet = quiet(panel);
  await panel.getByRole('button', { name: /^He Lifeng.*mentions/ }).click();
  await expect(panelCard(panel)).toHaveText(/^He Lifeng/);
  await loaded.killWorker();
  await page.goto(`${server.origin}/canada`);
  await expect(panel.getByRole('button', { name: /^Mark Carney.*mention/ })).toBeVisible();
  await expect(panelCard(panel)).toHaveCount(0);
  await loaded.killWorker();
  await panel.getByRole('button', { name: /^Mark Carney.*mention/ }).click();
  await expect(panelCard(panel)).toHaveText(/^Mark Carney/);
  await panel.keyboard.press('Escape');
  await page.close();
  await expect(panel.getByText('This page was closed.')).toBeVisible();
  expectQuiet();
});

test('from tab to tab a card stays that the user has chosen, as a source may have been opened from it', async ({
  open,
  openPopup,
  loaded,
}) => {
  const story = await open('/short');
  const popup = await openPopup(story);
  await popup.getByRole('button', { name: 'Open the side panel' }).click();
  const panel = await sidePanelOf(loaded);
  await story.bringToFront();
  await expect.poll(() => panel.text()).toMatch(/cast/i);
  await panel.evaluate(`document.querySelector('.member').click()`);
  const heading = () => panel.evaluate<string>(`document.querySelector('.popup-card h2')?.firstChild?.data ?? ''`);
  await expect.poll(heading).toBe('He Lifeng');
  const other = await open('/canada');
  await expect.poll(() => panel.evaluate(`document.querySelector('.member')?.textContent ?? ''`)).toContain('Carney');
  expect(await heading()).toBe('He Lifeng');
  await other.close();
  await panel.close();
});

test('nobody asks again and again while the panel is open', async ({ open, openPanel, loaded }) => {
  const page = await open('/story');
  await marksOf(page);
  const panel = await openPanel(page);
  await expect(panel.locator('.cast')).toBeVisible();
  const heard = await recordMessages(loaded);
  await panel.evaluate(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    const real = chrome.tabs.sendMessage;
    chrome.tabs.sendMessage = ((...given: unknown[]) => {
      sent.push(given);
      return (real as (...all: unknown[]) => unknown)(...given);
    }) as never;
  });
  await page.waitForTimeout(2500);
  expect(await heard()).toEqual([]);
  expect(await panel.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([]);
});
