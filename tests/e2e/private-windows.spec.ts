import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from '@playwright/test';
import { type Loaded, launchWithExtension } from '../browser/launch';
import { expect, test } from './fixtures';

// Playwright does not see what is private, so the browser is asked for it by CDP.

interface Target {
  targetId: string;
  type: string;
  url: string;
  browserContextId?: string;
}

/** A browser, asked by CDP. */
const protocolOf = async ({ context }: Loaded): Promise<CDPSession> =>
  (context.browser() as Browser).newBrowserCDPSession();

const targetsOf = async (protocol: CDPSession): Promise<Target[]> =>
  ((await protocol.send('Target.getTargets')) as { targetInfos: Target[] }).targetInfos;

/** What a function in a target has come to, as CDP tells it. */
interface Answered<Answer> {
  exceptionDetails?: object;
  result: { value: Answer };
}

/** Runs a function in a target, and gives what it resolves to. */
async function runIn<Given, Answer>(
  protocol: CDPSession,
  { targetId }: Target,
  work: (given: Given) => Promise<Answer>,
  given: Given,
): Promise<Answer> {
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<{ error?: object; result: Answered<Answer> }>((done) => {
    protocol.on('Target.receivedMessageFromTarget', (heard) => {
      const message = JSON.parse(heard.message);
      if (heard.sessionId === sessionId && message.id === 1) done(message);
    });
  });
  const expression = `(${work})(${JSON.stringify(given)})`;
  const params = { expression, awaitPromise: true, returnByValue: true };
  const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
  await protocol.send('Target.sendMessageToTarget', { sessionId, message });
  const { result, error } = await answered;
  const trouble = error ?? result.exceptionDetails;
  if (trouble) throw new Error(JSON.stringify(trouble));
  return result.result.value;
}

/** Allows the extension in private windows, as the user does, and starts the browser again. */
async function launchAllowed(profile: string): Promise<Loaded> {
  const before = await launchWithExtension({ profile });
  await before.installed();
  const extensions = await before.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(of: object): Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, before.id);
  await before.context.close();
  return launchWithExtension({ profile });
}

test('what is looked up in a private window opens there, and leaves nothing in ordinary ones', async ({ server }) => {
  const profile = mkdtempSync(join(tmpdir(), 'backstory-profile-'));
  const loaded = await launchAllowed(profile);
  try {
    const protocol = await protocolOf(loaded);
    const worker = await loaded.worker();
    const isWorker = ({ type, url }: Target) => type === 'service_worker' && url.includes(loaded.id);
    const [ordinary] = (await targetsOf(protocol)).filter(isWorker);
    const inPrivate = ({ browserContextId }: Target) => browserContextId !== ordinary?.browserContextId;
    // A page that is dark: nothing on it calls the background script.
    await worker.evaluate((url) => void chrome.windows.create({ incognito: true, url }), `${server.origin}/plain`);
    const find = async (fits: (target: Target) => boolean) =>
      (await targetsOf(protocol)).find((target) => inPrivate(target) && fits(target));
    await expect.poll(() => find(isWorker)).toBeDefined();
    const own = (await find(isWorker)) as Target;

    const hasEntry = () =>
      runIn(
        protocol,
        own,
        (id) => new Promise((done) => chrome.contextMenus.update(id, {}, () => done(!chrome.runtime.lastError))),
        'look-up',
      ).catch(() => false); // It has only just begun.
    await expect.poll(hasEntry).toBe(true);
    expect(
      await worker.evaluate(() => chrome.contextMenus.update('look-up', {}).then(() => true)),
      'ordinary windows keep theirs',
    ).toBe(true);

    await runIn(
      protocol,
      own,
      async (selectionText) => {
        const [tab] = await chrome.tabs.query({ active: true });
        const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
        onClicked.dispatch({ menuItemId: 'look-up', selectionText, editable: false }, tab);
      },
      'Peter Navarro',
    );
    await expect.poll(() => find(({ url }) => url.endsWith('/card.html#peter-navarro'))).toBeDefined();
    expect((await targetsOf(protocol)).filter((one) => !inPrivate(one) && one.url.includes('card.html'))).toEqual([]);

    // The panel of the private window, as a page of its own there: what is opened in it is no news to other windows.
    await runIn(protocol, own, async (url) => void (await chrome.tabs.create({ url })), '/sidepanel.html');
    await expect.poll(() => find(({ url }) => url.endsWith('/sidepanel.html'))).toBeDefined();
    const panel = (await find(({ url }) => url.endsWith('/sidepanel.html'))) as Target;
    const openOne = () =>
      runIn(
        protocol,
        panel,
        async (tab) => {
          const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
          tabs.find(({ textContent }) => textContent?.includes(tab))?.click();
          document.querySelector('.catalog .member-name')?.closest('button')?.click();
          return document.querySelector('.popup-card:not([hidden]) h2')?.textContent ?? '';
        },
        'Look up',
      );
    await expect.poll(openOne).not.toBe('');
    expect(await worker.evaluate(() => chrome.storage.session.get('opened-lately'))).toEqual({});
  } finally {
    await loaded.context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
});
