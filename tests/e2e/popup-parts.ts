import type { CDPSession, Page, Worker } from '@playwright/test';
import { DEFAULTS, type Settings } from '../../lib/settings/schema';
import type { Loaded } from '../browser/launch';

/** What the popup says of the page from now on: each of its sentences once, in order; `cast` where it shows one. */
export async function recordStates(popup: Page): Promise<() => Promise<string[]>> {
  await popup.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const note = () => {
      const now = document.querySelector('.cast')
        ? 'cast'
        : document.querySelector('.popup .state')?.firstChild?.nodeValue;
      if (now && said.at(-1) !== now) said.push(now);
    };
    note();
    new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => popup.evaluate(() => (window as unknown as { said: string[] }).said);
}

/** Stores the default settings but for these. */
export async function storeSettings(loaded: Loaded, changed: Partial<Settings>): Promise<void> {
  const worker = await loaded.worker();
  await worker.evaluate((settings) => chrome.storage.local.set({ settings }), { ...DEFAULTS, ...changed });
}

/** Runs code in the world that the extension’s scripts have in a page, which the page cannot reach. */
async function inOurWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const contextId = await worldOf(session);
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  await session.detach();
  return result.value;
}

async function worldOf(session: CDPSession): Promise<number> {
  let found: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === 'Backstory') found = id;
  });
  await session.send('Runtime.enable');
  if (found === undefined) throw new Error('the extension has no world in this page');
  return found;
}

/** Has no mark be made in a page until it is mended, as if its browser could not. */
export const breakReading = (page: Page): Promise<unknown> =>
  inOurWorld(
    page,
    `globalThis.failures = [];
     globalThis.RealRange = StaticRange;
     globalThis.StaticRange = class {
       constructor() {
         failures.push(performance.now());
         throw new Error('broken');
       }
     };`,
  );

/** When readings have failed, in ms. */
export const failures = (page: Page): Promise<number[]> => inOurWorld(page, 'failures') as Promise<number[]>;

export const mendReading = (page: Page): Promise<unknown> => inOurWorld(page, 'globalThis.StaticRange = RealRange;');

/** The types of the messages that come to the background script from now on. */
export async function recordMessages(loaded: Loaded): Promise<() => Promise<string[]>> {
  const worker: Worker = await loaded.worker();
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ type }) => {
      heard.push(type);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/** Has the background script take another day, `YYYY-MM-DD`, for today. Gives what takes that back. */
export async function setToday(loaded: Loaded, day: string): Promise<() => Promise<void>> {
  const worker = await loaded.worker();
  await worker.evaluate((now) => {
    const RealDate = Date;
    const Today = class extends RealDate {
      constructor(...given: ConstructorParameters<typeof RealDate> | []) {
        super(...((given.length === 0 ? [`${now}T12:00:00`] : given) as [string]));
      }
    };
    Object.assign(globalThis, { Date: Today, RealDate });
  }, day);
  return () => worker.evaluate(() => void Object.assign(globalThis, { Date: Reflect.get(globalThis, 'RealDate') }));
}
