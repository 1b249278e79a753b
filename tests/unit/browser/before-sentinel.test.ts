import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasFlag, raiseFlag, registerFlagScript } from '../../../lib/browser/before-sentinel';
import { standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/** The scripts that the browser has registered; like the browser it refuses an id twice, and one that is not there. */
let registered: { id: string; runAt?: string; js?: string[] }[] = [];

const later = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  registered = [];
  vi.restoreAllMocks();
  standInLocks();
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    await later();
    return registered.filter(({ id }) => ids.includes(id));
  }) as never);
  vi.spyOn(scripting, 'registerContentScripts').mockImplementation((async (scripts: typeof registered) => {
    await later();
    if (scripts.some(({ id }) => registered.some((one) => one.id === id))) throw new Error('Duplicate script ID');
    registered.push(...scripts);
  }) as never);
  vi.spyOn(scripting, 'unregisterContentScripts').mockImplementation((async ({ ids }: { ids: string[] }) => {
    await later();
    if (!registered.some(({ id }) => ids.includes(id))) throw new Error('Nonexistent script ID');
    registered = registered.filter(({ id }) => !ids.includes(id));
  }) as never);
});

test('the script is registered before the sentinel’s time, once, and removed', async () => {
  await registerFlagScript('off-topic-pages', true);
  await registerFlagScript('off-topic-pages', true);
  expect(registered).toMatchObject([{ js: ['off-topic-pages.js'], runAt: 'document_start' }]);
  await registerFlagScript('off-topic-pages', false);
  await registerFlagScript('off-topic-pages', false);
  expect(registered).toEqual([]);
});

test.each([
  [[true, false], 0],
  [[true, false, true], 1],
  [[true, true], 1],
])('of quick changes %j the last holds', async (changes, count) => {
  await Promise.all(changes.map((on) => registerFlagScript('off-topic-pages', on)));
  expect(registered).toHaveLength(count);
});

test('after a change that failed the next one is made', async () => {
  vi.mocked(fakeBrowser.scripting.registerContentScripts).mockRejectedValueOnce(new Error('broken'));
  const [first, second] = await Promise.allSettled([
    registerFlagScript('off-topic-pages', true),
    registerFlagScript('off-topic-pages', true),
  ]);
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
  expect(registered).toHaveLength(1);
});

test('each flag has a script of its own', async () => {
  await Promise.all([registerFlagScript('off-topic-pages', true), registerFlagScript('fronts-off', true)]);
  expect(registered.map(({ js }) => js)).toEqual([['off-topic-pages.js'], ['fronts-off.js']]);
  await registerFlagScript('off-topic-pages', false);
  expect(registered.map(({ id }) => id)).toEqual(['fronts-off']);
});

test('the sentinel finds the flag that was raised', () => {
  expect(hasFlag('off-topic-pages')).toBe(false);
  raiseFlag('off-topic-pages');
  expect(hasFlag('off-topic-pages')).toBe(true);
  expect(hasFlag('fronts-off')).toBe(false);
});
