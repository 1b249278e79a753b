import { cardName, cardText } from '../browser/card';
import { type Loaded, launchUnwatched, launchWithExtension } from '../browser/launch';
import { type Server, serve } from '../browser/serve';
import { strangePage } from '../browser/strange-pages';
import { expect, openPopupOf, test } from './fixtures';
import { badgeOf, expectMarked, hover, quiet } from './page-parts';

const NAMES = ['Vice Premier He Lifeng', 'Li Chenggang', 'He', 'He Lifeng', 'Scott Bessent'];

test('a page goes into the back/forward cache and comes back with marks and badge', async ({ server }) => {
  const loaded = await launchWithExtension({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await page.goto(`${server.origin}/short`);
  await expectMarked(page, NAMES);
  const [url, other] = [`${server.origin}/short`, `${server.origin}/plain`];
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => {
      (window as unknown as { back: boolean }).back = persisted;
    });
  });
  await page.goto(other);
  await expect.poll(() => badgeOf(loaded, other)).toBe('');
  await page.evaluate(() => history.back()).catch(() => undefined);
  // Playwright loses sight of a page that comes back from the cache; the extension’s own eyes do not.
  const worker = await loaded.worker();
  const ask = () =>
    worker.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      if (tab?.id === undefined) return undefined;
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        world: 'MAIN',
        func: () => ({
          back: (window as unknown as { back?: boolean }).back,
          marks: [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
        }),
      });
      return answer?.result;
    }, url);
  await expect.poll(ask).toEqual({ back: true, marks: NAMES.length });
  await expect.poll(() => badgeOf(loaded, url)).toBe('3');
  silent();
  await loaded.context.close();
});

test('nothing runs in a prerendered page before it is opened', async () => {
  // A browser that is driven prerenders nothing, so the page itself tells, by what it asks of the server.
  const told: string[] = [];
  const server = await serve((path) => {
    if (path.startsWith('/seen/')) told.push(path);
    return strangePage(path);
  });
  const end = launchUnwatched(`${server.origin}/pages/prerendering.html`);
  try {
    await expect.poll(() => told, { timeout: 30_000 }).toEqual(['/seen/prerendered/0']);
  } finally {
    end();
    await server.close();
  }
});

test('an update under an open page: the old script steps down without an error, the new one takes over', async ({
  server,
}) => {
  const loaded = await launchWithExtension();
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await page.goto(`${server.origin}/short`);
  await expectMarked(page, NAMES);
  await hover(page, 'Li Chenggang');
  await loaded.update();
  // The old script hears of it at the next move of the pointer; its card goes, and one of the new script opens.
  await page.mouse.move(600, 500);
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expectMarked(page, NAMES);
  await expect
    .poll(async () => {
      await page.mouse.move(600, 500);
      await hover(page, 'Scott Bessent').catch(() => undefined);
      return cardName(page);
    })
    .toBe('Scott Bessent');
  expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(1);
  const popup = await openPopupOf(loaded, page.url());
  await expect(popup.getByRole('button', { name: /^Scott Bessent.*mention/ })).toBeVisible();
  await popup.close();
  silent();
  await loaded.context.close();
});

test('removed under an open page: marks and card go at the next move of the pointer, without an error', async ({
  server,
}) => {
  const loaded = await launchWithExtension();
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await page.goto(`${server.origin}/short`);
  await expectMarked(page, NAMES);
  await hover(page, 'Li Chenggang');
  await loaded.uninstall();
  await page.mouse.move(600, 500);
  await page.evaluate(() => document.querySelector('p')?.append(' More.'));
  await expect.poll(() => cardText(page)).toBeUndefined();
  await expectMarked(page, []);
  silent();
  await loaded.context.close();
});

test('the background script may be killed at any moment', async ({ server }) => {
  const loaded = await launchWithExtension();
  const page = await loaded.context.newPage();
  const silent = quiet(page);
  await loaded.killWorker();
  await page.goto(`${server.origin}/short`);
  await expectMarked(page, NAMES);
  for (const name of ['Li Chenggang', 'Scott Bessent']) {
    await loaded.killWorker();
    await hover(page, name);
    expect(await cardName(page)).toBe(name);
    await page.mouse.move(600, 500);
    await expect.poll(() => cardText(page)).toBeUndefined();
  }
  // In the middle of a question.
  const { x, y } = await hover(page, 'Li Chenggang');
  await page.keyboard.press('Escape');
  await page.mouse.move(600, 500);
  await page.mouse.move(x, y);
  await page.waitForTimeout(280);
  await loaded.killWorker();
  await expect.poll(() => cardText(page)).toBeTruthy();
  silent();
  await loaded.context.close();
});

test('a tab that is discarded and restored is marked again', async ({ server }) => {
  // Chromium now and then crashes as a whole when it discards a tab that a driver watches: then another browser is
  // asked.
  for (let tries = 1; ; tries++) {
    const loaded = await launchWithExtension();
    try {
      await discardAndRestore(loaded, server);
      return await loaded.context.close();
    } catch (error) {
      if (tries === 3 || loaded.context.browser()?.isConnected()) throw error;
    }
  }
});

async function discardAndRestore(loaded: Loaded, server: Server): Promise<void> {
  const url = `${server.origin}/short`;
  const page = await loaded.context.newPage();
  await page.goto(url);
  await expectMarked(page, NAMES);
  const worker = await loaded.worker();
  await (await loaded.context.newPage()).goto(`${server.origin}/plain`);
  await worker.evaluate(async (wanted) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    const discarded = await chrome.tabs.discard(tab?.id as number);
    await chrome.tabs.update(discarded?.id as number, { active: true });
    await chrome.tabs.reload(discarded?.id as number);
  }, url);
  // Playwright now and then loses a tab that is discarded, so the browser itself is asked what is marked in it.
  // Chromium now and then loses it, too: where no page answers at all, the tab is loaded once more.
  let unanswered = 0;
  const markedAgain = async () => {
    const marks = await readMarked();
    if (marks === undefined && ++unanswered % 8 === 0)
      await worker.evaluate(async (wanted) => {
        const tab = (await chrome.tabs.query({})).find((one) => (one.url || one.pendingUrl) === wanted);
        if (tab?.id) await chrome.tabs.reload(tab.id);
      }, url);
    return marks;
  };
  const readMarked = () =>
    worker.evaluate(async (wanted) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
      const readMarks = () => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        return ranges.map(({ startContainer: node, startOffset, endOffset }) =>
          node.textContent?.slice(startOffset, endOffset),
        );
      };
      const target = { tabId: tab?.id as number };
      const [answer] = await chrome.scripting.executeScript({ target, func: readMarks }).catch(() => []);
      return answer?.result?.sort();
    }, url);
  await expect.poll(markedAgain).toEqual([...NAMES].sort());
  await expect.poll(() => badgeOf(loaded, url)).toBe('3');
}
