import type { Tab } from '../browser/firefox-tab';
import { EXTENSION_ORIGIN, type Firefox } from '../browser/launch-firefox';
import { expect, hover, marksOf, showFullCard, test, until } from './fixtures';

// Here the browser’s own menu and address bar are driven, with its rights: what a user opens by the mouse or by typing
// is opened by its code.

/** The part of Firefox’s window that is used here. */
declare const document: Document;
declare const gBrowser: { tabs: { linkedBrowser: { currentURI: { spec: string } } }[]; selectedBrowser: Browser };
interface Browser extends EventTarget {
  browsingContext: { currentWindowGlobal: object };
}
declare const gURLBar: {
  value: string;
  view: { isOpen: boolean };
  focus(): void;
  search(text: string): void;
  handleCommand(event?: Event): void;
};

/** The API of extensions, in their own pages. */
declare const browser: { storage: { session: { get(key: string): Promise<object> } } };

/** The addresses of all tabs of the window in front. */
const addresses = (firefox: Firefox): Promise<string[]> =>
  firefox.inBrowser(() => gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec));

/** Selects words of the page, and opens the menu of the selection by a press of the right button there. */
async function openMenu(tab: Tab, wanted: string): Promise<void> {
  const place = await tab.evaluate((words: string) => {
    const node = window.document.querySelector('p')?.firstChild as Text;
    const at = node.data.indexOf(words);
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    const box = getSelection()?.getRangeAt(0).getBoundingClientRect() as DOMRect;
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }, wanted);
  await tab.rightClick(place);
}

/** The words of our entry in the menu that is open, if there is one. */
const entryOf = (firefox: Firefox): Promise<string | undefined> =>
  firefox.inBrowser(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entries = [...(menu?.querySelectorAll('menuitem') ?? [])];
    const ours = entries.find((one) => /in Backstory$/.test(one.getAttribute('label') ?? ''));
    return ours?.getAttribute('label') ?? undefined;
  });

const chooseEntry = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(() => {
    const menu = document.getElementById('contentAreaContextMenu') as unknown as {
      querySelectorAll(of: string): NodeListOf<HTMLElement>;
      activateItem(entry: Element): void;
    };
    const ours = [...menu.querySelectorAll('menuitem')].find((one) =>
      /in Backstory$/.test(one.getAttribute('label') ?? ''),
    );
    if (ours) menu.activateItem(ours);
  });

test('the menu of a selection has “Look up …” on a page that is dark, and opens the card', async ({
  open,
  firefox,
}) => {
  const tab = await open('/plain');
  await openMenu(tab, 'museum');
  await until(async () => (await entryOf(firefox)) === 'Look up “museum” in Backstory');
  await chooseEntry(firefox);
  await until(async () => (await addresses(firefox)).includes(`${EXTENSION_ORIGIN}/card.html#?museum`));
});

test('what is typed after “bs” in the address bar opens its card', async ({ open, firefox }) => {
  await open('/plain');
  await firefox.inBrowser(() => {
    gURLBar.focus();
    gURLBar.search('bs he lifeng');
  });
  await until(() => firefox.inBrowser(() => gURLBar.view.isOpen));
  await firefox.inBrowser(() => gURLBar.handleCommand());
  await until(async () => (await addresses(firefox)).includes(`${EXTENSION_ORIGIN}/card.html#he-lifeng`));
});

test('the page of a card goes by its hash, back and forth, and makes no error', async ({ firefox }) => {
  await firefox.takeErrors();
  const tab = await firefox.open(`${EXTENSION_ORIGIN}/card.html#he-lifeng`);
  const name = () => tab.evaluate(() => window.document.querySelector('h2.name')?.firstChild?.nodeValue);
  await until(async () => (await name()) === 'He Lifeng');
  await tab.evaluate(() => window.document.querySelector<HTMLElement>('[data-open="scott-bessent"]')?.click());
  await until(async () => (await name()) === 'Scott Bessent');
  expect(await tab.evaluate(() => window.document.title)).toBe('Scott Bessent');
  await tab.back();
  await until(async () => (await name()) === 'He Lifeng');
  expect((await tab.print()).length).toBeGreaterThan(20_000);
  // Firefox itself complains of a machine that has no voices, when a card asks which there are.
  const errors = (await firefox.takeErrors()).filter((line) => !line.includes('SpeechDispatcher'));
  expect(errors).toEqual([]);
  await tab.close();
});

test('on the first page the names of its story are underlined, and have their cards', async ({ firefox }) => {
  await firefox.takeErrors();
  const tab = await firefox.open(`${EXTENSION_ORIGIN}/welcome.html`);
  expect((await marksOf(tab)).length).toBeGreaterThan(6);
  await hover(tab, 'Geneva');
  await showFullCard(tab);
  expect(await firefox.takeErrors()).toEqual([]);
  await tab.close();
});

test('what is looked up in a private window opens there, and cards that are opened there are not remembered', async ({
  firefox,
  server,
}) => {
  await firefox.install(undefined, true);
  const tab = await firefox.openPrivate(`${server.origin}/plain`);
  await openMenu(tab, 'museum');
  await until(async () => (await entryOf(firefox)) === 'Look up “museum” in Backstory');
  await chooseEntry(firefox);
  await until(async () => (await addresses(firefox)).includes(`${EXTENSION_ORIGIN}/card.html#?museum`));
  // The side panel, as a page of its own in that window.
  await tab.goto(`${EXTENSION_ORIGIN}/sidepanel.html`);
  const openOne = () =>
    tab.evaluate(() => {
      const tabs = [...window.document.querySelectorAll<HTMLElement>('[role=tab]')];
      tabs.find(({ textContent }) => textContent?.includes('Look up'))?.click();
      window.document.querySelector('.catalog .member-name')?.closest('button')?.click();
      return window.document.querySelector('.popup-card:not([hidden]) h2') !== null;
    });
  await until(openOne);
  expect(await tab.evaluate(() => browser.storage.session.get('opened-lately'))).toEqual({});
  await tab.close();
});
