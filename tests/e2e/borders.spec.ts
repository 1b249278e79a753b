import { underlined } from '../browser/highlights';
import { expect, marksOf, test } from './fixtures';

const WRONG = [
  null,
  'card',
  { type: 'card' },
  { type: 'card', id: 7 },
  { type: 'card', id: 'he-lifeng', extra: true },
  { type: 'badge', count: -1 },
  { type: 'digest', counts: [{ id: 'he-lifeng' }] },
  { type: 'open-everything' },
];

test('a message of the wrong shape to the background script is refused, and nothing changes', async ({
  openSettings,
}) => {
  const settings = await openSettings();
  for (const message of WRONG) {
    const answer = await settings.evaluate(async (sent) => {
      try {
        return await Promise.race([chrome.runtime.sendMessage(sent), new Promise((done) => setTimeout(done, 400))]);
      } catch {
        return undefined;
      }
    }, message);
    expect(answer, JSON.stringify(message)).toBeUndefined();
  }
  const card = await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'card', id: 'he-lifeng' }));
  expect(card).toMatchObject({ id: 'he-lifeng', name: 'He Lifeng' });
  expect(await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'card', id: 'no-such-id' }))).toBeNull();
});

test('a message of the wrong shape to the reader is refused, and nothing changes', async ({ open, openSettings }) => {
  const page = await open('/story');
  const before = await marksOf(page);
  const settings = await openSettings();
  const send = (message: unknown) =>
    settings.evaluate(
      async ([url, sent]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        try {
          return await Promise.race([
            chrome.tabs.sendMessage(tab?.id ?? 0, sent),
            new Promise((done) => setTimeout(done, 400)),
          ]);
        } catch {
          return undefined;
        }
      },
      [page.url(), message] as const,
    );
  for (const message of [
    null,
    'step',
    { type: 'step' },
    { type: 'step', by: 2 },
    { type: 'report', extra: 1 },
    { type: 'clear' },
  ]) {
    expect(await send(message), JSON.stringify(message)).toBeUndefined();
  }
  expect((await underlined(page)).length).toBe(before.length);
  expect(await send({ type: 'report' })).toMatchObject({ state: 'lit' });
});

test('the browser lets no page of ours ask the network for anything', async ({
  open,
  openPopup,
  openSettings,
  loaded,
  server,
}) => {
  const page = await open('/short');
  const ask = async (url: string) => {
    const outcome = async (request: () => Promise<unknown>) => {
      try {
        await request();
        return 'answered';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return outcome(() => fetch(url));
  };
  const url = `${server.origin}/short?asked`;
  // The page itself may ask, so there is something to be refused.
  expect(await page.evaluate(ask, url)).toBe('answered');
  const refused = [
    await (await openPopup(page)).evaluate(ask, url),
    await (await openSettings()).evaluate(ask, url),
    await (await loaded.worker()).evaluate(ask, url),
  ];
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
});
