import { beforeEach, expect, test, vi } from 'vitest';
import { raiseFlag } from '../../lib/browser/before-sentinel';
import { eventually } from '../eventually';
import { put, wait } from './page-parts';

type Change = Record<string, { newValue: unknown }>;

/** What the sentinel asks of the extension API. */
const extension = vi.hoisted(() => ({
  listeners: [] as ((changes: Change) => void)[],
  get: vi.fn<(key: string) => Promise<Record<string, unknown>>>(),
  sendMessage: vi.fn<(message: { type: string }) => Promise<string>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'backstory', onConnect: { addListener: () => {} }, sendMessage: extension.sendMessage },
    storage: {
      local: {
        get: extension.get,
        onChanged: { addListener: (one: (changes: Change) => void) => void extension.listeners.push(one) },
      },
    },
  },
}));

const { default: sentinel } = await import('../../entrypoints/sentinel/index');
const start = () => (sentinel as unknown as { main(): Promise<void> }).main();

const STORY = '<p>Canada answers the tariffs: Ottawa puts a duty of 25% on American steel.</p>';
const CANADA_OFF = { frontsOff: ['canada', 'world'] };

const wakes = (): number => extension.sendMessage.mock.calls.filter(([{ type }]) => type === 'wake').length;

beforeEach(() => {
  for (const name of ['sentinel', 'report-channel', 'fronts-off', 'off-topic-pages'])
    Reflect.deleteProperty(globalThis, Symbol.for(`backstory.${name}`));
  extension.listeners.length = 0;
  extension.get.mockReset().mockResolvedValue({ settings: CANADA_OFF });
  extension.sendMessage.mockReset().mockResolvedValue('woken');
});

test('it asks for the reader on a front that is on, and for the settings only where some are off', async () => {
  put(STORY);
  await start();
  expect(wakes()).toBe(1);
  expect(extension.get).not.toHaveBeenCalled();
});

test('a front that is off wakes nothing, until it is on again', async () => {
  put(STORY);
  raiseFlag('fronts-off');
  await start();
  expect(wakes()).toBe(0);
  for (const listener of extension.listeners) listener({ settings: { newValue: { frontsOff: [] } } });
  await eventually(() => expect(wakes()).toBe(1));
});

test('where the settings cannot be read all fronts are on', async () => {
  put(STORY);
  raiseFlag('fronts-off');
  extension.get.mockRejectedValue(new Error('The storage is broken.'));
  await start();
  expect(wakes()).toBe(1);
});

test('settings that change while they are read hold, and not what was read', async () => {
  put(STORY);
  raiseFlag('fronts-off');
  let answer = (_: Record<string, unknown>): void => {};
  extension.get.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const done = start();
  await wait(20);
  for (const listener of extension.listeners) listener({ settings: { newValue: { frontsOff: [] } } });
  answer({ settings: CANADA_OFF });
  await done;
  expect(wakes()).toBe(1);
});

test('settings that change while the reader is asked for hold, though the answer says that the site is off', async () => {
  put(STORY);
  let answer = (_: string): void => {};
  extension.sendMessage.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const done = start();
  await eventually(() => expect(wakes()).toBe(1));
  for (const listener of extension.listeners) listener({ settings: { newValue: {} } });
  answer('off');
  await done;
  expect(wakes()).toBe(2);
});

test('a site that is off stays so, and the reader is not asked for again', async () => {
  put(STORY);
  extension.sendMessage.mockResolvedValue('off');
  await start();
  await wait(20);
  expect(wakes()).toBe(1);
});

/** Has the page come back from the back/forward cache, as far as those know whose listeners were heard. */
function comeBack({ mock }: { mock: { calls: unknown[][] } }): void {
  const event = { isTrusted: true, persisted: true } as PageTransitionEvent;
  for (const [type, listener] of mock.calls)
    if (type === 'pageshow') (listener as (event: PageTransitionEvent) => void)(event);
}

test('settings that change while a page that comes back reads them hold', async () => {
  put(STORY);
  raiseFlag('fronts-off');
  const heard = vi.spyOn(globalThis, 'addEventListener');
  await start();
  expect(wakes()).toBe(0);
  let answer = (_: Record<string, unknown>): void => {};
  extension.get.mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  comeBack(heard);
  heard.mockRestore();
  for (const listener of extension.listeners) listener({ settings: { newValue: { frontsOff: ['canada', 'world'] } } });
  answer({ settings: { frontsOff: [] } });
  await wait(50);
  expect(wakes()).toBe(0);
});

test('a page that is left while its settings are read asks for them again when it comes back', async () => {
  put(STORY);
  raiseFlag('fronts-off');
  const heard = vi.spyOn(globalThis, 'addEventListener');
  // Firefox drops an answer that comes while the page is away.
  extension.get.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue({ settings: { frontsOff: [] } });
  const done = start();
  await wait(20);
  comeBack(heard);
  await done;
  expect(wakes()).toBe(1);
  heard.mockRestore();
});

test('text in an element that is defined after the first look wakes the reader', async () => {
  put('<article-of-late-bundle></article-of-late-bundle>');
  await start();
  expect(wakes()).toBe(0);
  customElements.define(
    'article-of-late-bundle',
    class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = STORY;
      }
    },
  );
  await eventually(() => expect(wakes()).toBe(1));
});

test('text that comes into an open shadow root later wakes the reader, also in a root that came later itself', async () => {
  const root = put('<div></div>');
  const outer = (root.firstChild as Element).attachShadow({ mode: 'open' });
  await start();
  expect(wakes()).toBe(0);
  const host = document.createElement('div');
  const inner = host.attachShadow({ mode: 'open' });
  outer.append(host);
  await wait(500);
  inner.innerHTML = STORY;
  await eventually(() => expect(wakes()).toBe(1));
});
