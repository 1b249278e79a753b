import { words } from '../../lib/words/en';
import type { Tab } from '../browser/firefox-tab';
import { QUIET } from '../browser/quiet';
import { expect, marksOf, test, until } from './fixtures';

test('in Reader View the popup says what to do, and follows the tab out of it', async ({ open, openPopup, server }) => {
  const tab = await open('/story');
  await marksOf(tab);
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  await tab.goto(`about:reader?url=${encodeURIComponent(`${server.origin}/story`)}`);
  await until(() => says(popup, words.popup.state.readerView));
  // Firefox tells extensions no difference between Reader View and its other pages.
  await tab.goto('about:config');
  await until(() => says(popup, words.popup.state.readerView));
  await tab.goto(`${server.origin}/plain`);
  await until(() => says(popup, QUIET));
});

test('over a PDF, and on a site that Firefox keeps extensions off, the popup says so and offers no reload', async ({
  open,
  openPopup,
  firefox,
  server,
}) => {
  const tab = await open('/pages/paper.pdf');
  const popup = await openPopup('/pages/paper.pdf');
  const offersReload = () =>
    popup.evaluate(
      (reload: string) => document.querySelector('.state')?.textContent?.includes(reload),
      words.popup.reload,
    );
  await until(() => says(popup, words.popup.state.barred));
  expect(await offersReload()).toBe(false);
  await tab.goto(`${server.origin}/plain`);
  await until(() => says(popup, QUIET));
  const quarantine = (hosts: string) =>
    firefox.inBrowser((to: string) => {
      Services.prefs.setBoolPref('extensions.quarantinedDomains.enabled', true);
      Services.prefs.setCharPref('extensions.quarantinedDomains.list', to);
    }, hosts);
  await quarantine(new URL(server.origin).hostname);
  await tab.goto(`${server.origin}/short`);
  await until(() => says(popup, words.popup.state.barred));
  expect(await offersReload()).toBe(false);
  await quarantine('');
  await tab.goto(`${server.origin}/plain`);
  await until(() => says(popup, QUIET));
});

test('the open popup follows what the page has become, and says when its tab was closed', async ({
  open,
  openPopup,
  firefox,
  server,
}) => {
  await open('/plain');
  const tab = await firefox.open(`${server.origin}/short`);
  await marksOf(tab);
  const popup = await openPopup('/short');
  await until(() => popup.evaluate(() => document.querySelectorAll('.cast li').length === 3));
  await tab.evaluate(() => document.querySelector('p')?.append(' Jamieson Greer left.'));
  await until(() => popup.evaluate(() => document.querySelectorAll('.cast li').length === 4));
  await tab.evaluate(() => document.querySelector('p')?.replaceChildren('Nothing.'));
  await until(() => says(popup, QUIET));
  await tab.close();
  await until(() => says(popup, words.popup.state.closed));
});

test('a card opens at its top; back leads to where one was in the list, with the focus on what was pressed', async ({
  open,
  openPopup,
}) => {
  await marksOf(await open('/story'));
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  const place = await popup.evaluate(() => {
    const rest = document.querySelector<HTMLDetailsElement>('.cast details');
    if (rest) rest.open = true;
    const name = [...document.querySelectorAll<HTMLElement>('.member')].at(-1);
    name?.scrollIntoView({ block: 'center', behavior: 'instant' });
    name?.focus({ preventScroll: true });
    name?.click();
    return Math.round(scrollY);
  });
  expect(place).toBeGreaterThan(100);
  await until(() => popup.evaluate(() => document.querySelector('.popup-card h2') !== null));
  expect(await popup.evaluate(() => Math.round(scrollY))).toBe(0);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.popup-card .bar button')?.click());
  await until(() => popup.evaluate(() => document.querySelector('.popup-card') === null));
  expect(await popup.evaluate(() => Math.round(scrollY))).toBe(place);
  expect(await popup.evaluate(() => document.activeElement === [...document.querySelectorAll('.member')].at(-1))).toBe(
    true,
  );
});

test('with the user’s own colours, yellow on black, every label of the popup and its card is yellow', async ({
  open,
  openPopup,
  firefox,
}) => {
  await marksOf(await open('/story'));
  await firefox.inBrowser(() => {
    Services.prefs.setIntPref('browser.display.document_color_use', 2);
    Services.prefs.setBoolPref('browser.display.use_system_colors', false);
    Services.prefs.setCharPref('browser.display.foreground_color', '#ffff00');
    Services.prefs.setCharPref('browser.display.background_color', '#000000');
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', 0);
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 1);
  });
  const popup = await openPopup('/story');
  await until(() => popup.evaluate(() => document.querySelector('.cast') !== null));
  expect(await popup.evaluate(notYellow)).toEqual([]);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.member')?.click());
  await until(() => popup.evaluate(() => document.querySelector('.popup-card h2') !== null));
  expect(await popup.evaluate(notYellow)).toEqual([]);
});

test('with a least font size of 24 px the field of the search ends before the link beside it', async ({
  open,
  openPopup,
  firefox,
}) => {
  await marksOf(await open('/story'));
  const setLeast = (size: number) =>
    firefox.inBrowser((least: number) => {
      for (const script of ['x-western', 'x-unicode']) Services.prefs.setIntPref(`font.minimum-size.${script}`, least);
    }, size);
  await setLeast(24);
  try {
    const popup = await openPopup('/story');
    await until(() => popup.evaluate(() => document.querySelector('.base') !== null));
    const ends = await popup.evaluate(() => {
      const [key, link] = ['.search kbd', '.base > .link'].map((one) => document.querySelector(one));
      return [key?.getBoundingClientRect().right ?? 0, link?.getBoundingClientRect().left ?? 0];
    });
    expect(ends[0]).toBeGreaterThan(0);
    expect(ends[0]).toBeLessThanOrEqual(ends[1] ?? 0);
  } finally {
    await setLeast(0);
  }
});

const says = (popup: Tab, text: string): Promise<boolean> =>
  popup.evaluate(
    (wanted: string) => document.querySelector('.popup .state')?.textContent?.includes(wanted) ?? false,
    text,
  );

/** Texts in sight whose colour is not yellow; the placeholder of the field is one. */
function notYellow(): string[] {
  const wrong: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, nodeValue } = walker.currentNode;
    if (!element?.checkVisibility() || !nodeValue?.trim()) continue;
    const { color } = getComputedStyle(element);
    if (color !== 'rgb(255, 255, 0)') wrong.push(`${nodeValue}: ${color}`);
  }
  const field = document.querySelector('.search input');
  if (!field?.checkVisibility()) return wrong;
  for (const part of [null, '::placeholder']) {
    const { color } = getComputedStyle(field, part);
    if (color !== 'rgb(255, 255, 0)') wrong.push(`field ${part}: ${color}`);
  }
  return wrong;
}

declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setBoolPref(name: string, value: boolean): void;
    setCharPref(name: string, value: string): void;
  };
};
