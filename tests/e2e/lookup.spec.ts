import { expect, marksOf, openPopupOf, test } from './fixtures';
import { chooseLookUp, enter, opened, suggestionsFor } from './lookup-parts';

const hash = (url: string): string => new URL(url).hash;

test('a selected name is looked up on a page that is dark: its card opens in a tab beside it', async ({
  open,
  loaded,
}) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, '“He Lifeng,”', page));
  await expect(card.getByRole('heading', { level: 2, name: /^He Lifeng/ })).toBeVisible();
  await expect(card).toHaveTitle('He Lifeng');
  const beside = await (await loaded.worker()).evaluate(
    async (urls) => {
      const tabs = await chrome.tabs.query({});
      const [first, second] = urls.map((url) => tabs.find((tab) => tab.url === url));
      return [(second?.index ?? 0) - (first?.index ?? 0), second?.openerTabId === first?.id];
    },
    [page.url(), card.url()],
  );
  expect(beside).toEqual([1, true]);
  await card.close();
});

test('other words that are selected are searched for, as text', async ({ open, loaded }) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, ' <img src=x>\n& rare  earths ', page));
  await expect(card.getByRole('combobox')).toHaveValue('<img src=x> & rare earths');
  await expect(card.locator('img')).toHaveCount(0);
  await card.close();
});

test('a question about a rate is answered where it is looked up', async ({ open, loaded }) => {
  const page = await open('/plain');
  const card = await opened(loaded, () => chooseLookUp(loaded, 'tariffs on Japan', page));
  await expect(card.getByRole('table')).toBeVisible();
  await expect(card.getByRole('option', { name: /^Japan/ })).toBeVisible();
  await card.close();
});

test('the browser keeps the menu entry while the background script is ended, and it works when that comes again', async ({
  open,
  loaded,
}) => {
  const page = await open('/plain');
  await loaded.killWorker();
  const popup = await openPopupOf(loaded, page.url()).catch(() => undefined); // A message starts the script again.
  const again = await (await loaded.worker()).evaluate(
    () =>
      new Promise((done) =>
        // An entry of that id can be changed only if there is one.
        chrome.contextMenus.update('look-up', { enabled: true }, () =>
          done(chrome.runtime.lastError?.message ?? 'there'),
        ),
      ),
  );
  expect(again).toBe('there');
  const card = await opened(loaded, () => chooseLookUp(loaded, 'Scott Bessent', page));
  expect(hash(card.url())).toBe('#scott-bessent');
  await card.close();
  await popup?.close();
});

test('the address bar suggests cards; what is suggested leads to them', async ({ loaded }) => {
  const lines = await suggestionsFor(loaded, 'he lif');
  expect(lines[0]?.content).toBe('He Lifeng');
  expect(lines[0]?.description).toMatch(/^<match>He Lifeng<\/match> <dim>Vice premier/);
  const card = await opened(loaded, () => enter(loaded, lines[0]?.content ?? '', 'newForegroundTab'));
  expect(hash(card.url())).toBe('#he-lifeng');
  await card.close();
});

test('what is suggested is XML that Chrome takes, whatever is typed', async ({ loaded }) => {
  for (const typed of ['<b>&"\'', 'U.S. & China', '\u0000\u0008', '“He”', '\ud83d']) {
    await suggestionsFor(loaded, typed);
    // Chrome itself parses the line for what is typed, and refuses what is no XML.
    const refusal = await (await loaded.worker()).evaluate(async (text) => {
      const bar = chrome.omnibox as unknown as { onInputChanged: { dispatch(...args: unknown[]): void } };
      bar.onInputChanged.dispatch(text, () => {});
      await new Promise((done) => setTimeout(done, 50));
      return chrome.runtime.lastError?.message;
    }, typed);
    expect(refusal).toBeUndefined();
  }
});

test('Enter opens a page where the user wants it: here, in front, behind', async ({ open, loaded }) => {
  const page = await open('/plain');
  await page.bringToFront();
  const active = async () =>
    (await loaded.worker()).evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url,
    );
  const behind = await opened(loaded, () => enter(loaded, 'geneva', 'newBackgroundTab'));
  expect(hash(behind.url())).toBe('#geneva');
  expect(await active()).toBe(page.url());
  await behind.close();
  const front = await opened(loaded, () => enter(loaded, 'nothing of that name', 'newForegroundTab'));
  expect(hash(front.url())).toBe('#?nothing%20of%20that%20name');
  await expect.poll(active).toBe(front.url());
  await front.close();
  await page.bringToFront();
  await enter(loaded, 'He Lifeng', 'currentTab');
  await page.waitForURL(/card\.html#he-lifeng$/);
  await page.goBack();
  await expect(page.getByText('The museum reopens')).toBeVisible();
});

test('looking up changes nothing in the page where it is asked for', async ({ open, loaded }) => {
  const page = await open('/short');
  const marks = await marksOf(page);
  const card = await opened(loaded, () => chooseLookUp(loaded, 'Scott Bessent', page));
  await card.close();
  await page.bringToFront();
  expect((await marksOf(page)).length).toBe(marks.length);
});
