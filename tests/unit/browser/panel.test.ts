import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followOpened, forgetOpened, noteOpened, openedLately } from '../../../lib/browser/panel/opened-lately';
import { hasPanel, openPanel } from '../../../lib/browser/panel/opening';
import { eventually } from '../../eventually';
import { standInLocks } from './browser-parts';

/** What the browser has to open a panel. */
const api = vi.hoisted(() => ({
  sidePanel: undefined as unknown,
  sidebarAction: undefined as unknown,
  extension: { inIncognitoContext: false },
}));

vi.mock('wxt/browser', () => ({
  browser: new Proxy(api, {
    get: (_, key) => (key in api ? Reflect.get(api, key) : Reflect.get(fakeBrowser, key)),
  }),
}));

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
});

describe('opening', () => {
  afterEach(() => {
    Object.assign(api, { sidePanel: undefined, sidebarAction: undefined });
  });

  test('is done in the window by Chrome, at once, as it allows nothing to be waited for', async () => {
    const open = vi.fn(async () => undefined);
    api.sidePanel = { open };
    const opened = openPanel(3);
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    expect([hasPanel(), await opened, await openPanel(undefined)]).toEqual([true, true, false]);
    expect(open).toHaveBeenCalledTimes(1);
  });

  test('is done by Firefox, whose sidebar is that of the window in front', async () => {
    const open = vi.fn(async () => undefined);
    api.sidebarAction = { open };
    const opened = openPanel(undefined);
    expect(open).toHaveBeenCalledTimes(1);
    expect([hasPanel(), await opened]).toEqual([true, true]);
  });

  test('fails quietly where the browser does not allow it', async () => {
    api.sidePanel = { open: () => Promise.reject(new Error('may only be called in response to a user gesture')) };
    expect(await openPanel(3)).toBe(false);
  });

  test('is offered nowhere where there is no panel (Firefox for Android)', () => {
    expect(hasPanel()).toBe(false);
  });
});

describe('what was opened lately', () => {
  beforeEach(() => forgetOpened());

  test('has the last one first, each once, and at most twenty, however quickly they come', async () => {
    const ids = Array.from({ length: 25 }, (_, nth) => `card-${nth}`);
    await Promise.all([...ids, 'card-20'].map(noteOpened));
    const lately = await openedLately();
    expect(lately.slice(0, 3)).toEqual(['card-20', 'card-24', 'card-23']);
    expect(lately).toHaveLength(20);
    expect(new Set(lately).size).toBe(20);
  });

  test('is kept in memory alone, and can be forgotten', async () => {
    await noteOpened('he-lifeng');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'opened-lately': ['he-lifeng'] });
    await forgetOpened();
    expect(await openedLately()).toEqual([]);
  });

  test('is not kept in a private window', async () => {
    api.extension = { inIncognitoContext: true };
    await noteOpened('he-lifeng');
    api.extension = { inIncognitoContext: false };
    expect(await openedLately()).toEqual([]);
  });

  test('is changed by one script after the other: what was forgotten is not back, and nothing is lost', async () => {
    vi.resetModules();
    const popup = await import('../../../lib/browser/panel/opened-lately'); // As it has it: with a state of its own.
    await Promise.all([noteOpened('he-lifeng'), popup.noteOpened('boeing')]);
    expect(await openedLately()).toEqual(['boeing', 'he-lifeng']);
    await Promise.all([forgetOpened(), popup.noteOpened('scott-bessent')]);
    expect(await openedLately()).toEqual(['scott-bessent']);
  });

  test('is told to who follows it', async () => {
    await noteOpened('he-lifeng');
    const told: string[][] = [];
    followOpened((ids) => told.push(ids));
    await eventually(() => expect(told).toEqual([['he-lifeng']]));
    await noteOpened('scott-bessent');
    expect(told.at(-1)).toEqual(['scott-bessent', 'he-lifeng']);
  });

  test('is told as it was heard last, also where that comes before what was read', async () => {
    let read = (_: object) => {};
    vi.spyOn(fakeBrowser.storage.session, 'get').mockReturnValueOnce(
      new Promise((resolve) => {
        read = resolve;
      }) as never,
    );
    const told: string[][] = [];
    followOpened((ids) => told.push(ids));
    await noteOpened('he-lifeng');
    read({});
    await new Promise((later) => setTimeout(later, 5));
    expect(told).toEqual([['he-lifeng']]);
  });

  test('is no trouble to who follows it where it cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('broken'));
    const told: string[][] = [];
    followOpened((ids) => told.push(ids));
    await new Promise((later) => setTimeout(later, 5)); // A rejection that nobody handles fails the test.
    expect(told).toEqual([]);
  });

  test.each([[7], ['he-lifeng'], [[7]], [['']], [Array.from({ length: 21 }, () => 'a')]])(
    'begins anew where what is stored is not such a list (%j)',
    async (stored) => {
      await fakeBrowser.storage.session.set({ 'opened-lately': stored });
      expect(await openedLately()).toEqual([]);
      await noteOpened('he-lifeng');
      expect(await openedLately()).toEqual(['he-lifeng']);
    },
  );

  test('a storage that takes nothing is no trouble', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(noteOpened('he-lifeng')).resolves.toBeUndefined();
    await noteOpened('scott-bessent');
    expect(await openedLately()).toEqual(['scott-bessent']);
  });

  test('whoever forgets it hears that it could not be forgotten', async () => {
    await noteOpened('he-lifeng');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(forgetOpened()).rejects.toThrow('full');
    expect(await openedLately()).toEqual(['he-lifeng']);
    await forgetOpened();
    expect(await openedLately()).toEqual([]);
  });
});
