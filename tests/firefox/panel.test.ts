import { words } from '../../lib/words/en';
import { KEYS, type Tab } from '../browser/firefox-tab';
import { QUIET } from '../browser/quiet';
import { cardOf, expect, hover, marksOf, test, until } from './fixtures';

// The sidebar of Firefox itself. A driver sees no sidebars, so what it shows is read from another page of the
// extension, which shares its process.

/** What the sidebar shows; nothing while none is open. */
const sidebar = (settings: Tab) =>
  settings.evaluateBehind(() => {
    const [view] = browser.extension.getViews({ type: 'sidebar' });
    const isSeen = (element: Element | null | undefined) => element?.checkVisibility() && element;
    const card = view && [...view.document.querySelectorAll('.popup-card h2')].find(isSeen);
    return view && { text: view.document.body.textContent ?? '', card: card?.firstChild?.nodeValue ?? '' };
  });

const STORY = 'An article of 14 November 2025';

test('the key opens the sidebar, which follows the tabs of its window and what is pointed at', async ({
  open,
  openSettings,
  firefox,
}) => {
  const settings = await openSettings();
  expect(await sidebar(settings)).toBeNull();
  const story = await open('/story');
  await marksOf(story);
  await firefox.pressInWindow(KEYS.alt, KEYS.shift, ',');
  await until(async () => (await sidebar(settings))?.text.includes(STORY));

  await story.show();
  await hover(story, 'He');
  await until(async () => (await sidebar(settings))?.card === 'He Lifeng');

  await open('/plain');
  await until(async () => (await sidebar(settings))?.text.includes(QUIET));
  expect((await sidebar(settings))?.card).toBe('');

  await story.show();
  await until(async () => (await sidebar(settings))?.text.includes(STORY));
  await firefox.inBrowser(() => SidebarController.hide());
  await until(async () => (await sidebar(settings)) === null);
});

test('the sidebar goes with its tab to other pages and back, and shows a mention in the page', async ({
  firefox,
  openPanel,
  server,
}) => {
  const tab = await firefox.open(`${server.origin}/story`);
  await marksOf(tab);
  const panel = await openPanel('/story');
  const says = (text: string) =>
    panel.evaluateBehind((wanted: string) => document.body.textContent.includes(wanted), text);
  await until(() => says(STORY));
  await tab.goto(`${server.origin}/plain`);
  await until(() => says(QUIET));
  await tab.back();
  await until(() => says(STORY));

  await panel.evaluateBehind(() => {
    const members = [...document.querySelectorAll<HTMLElement>('.member')];
    members.find((one) => one.textContent?.startsWith('Li Chenggang'))?.click();
  });
  await until(() => panel.evaluateBehind(() => document.querySelector('.mentions summary') !== null));
  await panel.evaluateBehind(() => document.querySelector<HTMLElement>('.mentions summary')?.click());
  const mentions = () => panel.evaluateBehind(() => document.querySelector('.mentions')?.textContent ?? '');
  await expect.poll(mentions, { timeout: 30_000 }).toMatch(/Li drafted the clause overnight/);
  await tab.show();
  await panel.evaluateBehind(() => document.querySelector<HTMLElement>('.mentions li:last-child button')?.click());
  await until(async () => (await cardOf(tab))?.name === 'Li Chenggang');
  expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(0);
  await tab.close();
  await until(() => says('This page was closed.'));
});

test('the popup’s button opens the sidebar', async ({ open, openPopup, openSettings, firefox }) => {
  const settings = await openSettings();
  await marksOf(await open('/story'));
  const popup = await openPopup('/story');
  const button = () =>
    popup.evaluate(() => {
      const box = document.querySelector('.to-panel')?.getBoundingClientRect();
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
  await until(button);
  await popup.click((await button()) as { x: number; y: number });
  await until(async () => (await sidebar(settings)) !== null);
  await firefox.inBrowser(() => SidebarController.hide());
});

test('an entry in the menu of the toolbar button opens the sidebar', async ({ open, openSettings, firefox }) => {
  const settings = await openSettings();
  await marksOf(await open('/story'));
  await firefox.inBrowser(() => {
    const button = document.querySelector<HTMLElement>('.webextension-browser-action');
    if (!button) throw new Error('there is no toolbar button');
    button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, button: 2 }));
  });
  const choose = () =>
    firefox.inBrowser((title: string) => {
      const menu = document.getElementById('toolbar-context-menu') as unknown as Menu;
      const ours = [...menu.querySelectorAll('menuitem')].find((one) => one.getAttribute('label') === title);
      if (ours) menu.activateItem(ours);
      return ours !== undefined;
    }, words.panel.open);
  await until(choose);
  await until(async () => (await sidebar(settings)) !== null);
  await firefox.inBrowser(() => SidebarController.hide());
});

test('the sidebar is not open after the installation', async ({ firefox }) => {
  expect(await firefox.inBrowser(() => SidebarController.isOpen)).toBe(false);
});

/** The API of extensions, in their own pages. */
declare const browser: { extension: { getViews(of: { type: 'sidebar' }): Window[] } };

/** The part of Firefox’s own world that is used here. */
declare const SidebarController: { isOpen: boolean; hide(): void };
interface Menu {
  querySelectorAll(of: string): NodeListOf<HTMLElement>;
  activateItem(entry: Element): void;
}
