import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerInAddressBar } from '../../../lib/browser/lookup/address-bar';
import { openCardPage, openCardPageBeside } from '../../../lib/browser/lookup/card-page';
import { type MenuEntry, offerMenus } from '../../../lib/browser/menus/menus';
import { saveSettings } from '../../../lib/browser/settings';
import { DEFAULTS } from '../../../lib/settings/schema';
import { eventually } from '../../eventually';
import { standInLocks } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

type Listener = (...args: unknown[]) => unknown;

/** An event of the extension API. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (one: Listener) => void listeners.push(one),
    tell: (...args: unknown[]) => listeners.map((one) => one(...args)),
  };
}

/** Gives the fake browser a part of the API that it has not, for one test. */
function give(name: 'contextMenus' | 'extension' | 'omnibox', part: object | undefined): void {
  const before = Object.getOwnPropertyDescriptor(fakeBrowser, name) as PropertyDescriptor;
  Object.defineProperty(fakeBrowser, name, { value: part, configurable: true });
  onTestFinished(() => void Object.defineProperty(fakeBrowser, name, before));
}

/** Context menus that keep what is made. */
function menus() {
  const made: { id: string; title: string; contexts: string[]; visible: boolean }[] = [];
  const onClicked = event();
  const removed = vi.fn(async () => void made.splice(0));
  give('contextMenus', {
    onClicked,
    removeAll: removed,
    create: (entry: (typeof made)[number], done: () => void) => {
      made.push(entry);
      done();
    },
    update: async (id: string, { visible }: { visible: boolean }) => {
      for (const one of made) if (one.id === id) one.visible = visible;
    },
  });
  return { made, onClicked, removed };
}

const entry = (id: string, onChoose: MenuEntry['onChoose'] = () => {}): MenuEntry => ({
  id,
  at: 'selection',
  title: `${id} “%s”`,
  onChoose,
});

beforeEach(() => {
  fakeBrowser.reset();
  standInLocks();
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `own:/${path}`);
});

describe('context menus', () => {
  test('are made once when the extension is installed, and once more when the browser starts', async () => {
    const { made } = menus();
    offerMenus([entry('one'), entry('two')]);
    expect(made).toEqual([]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await fakeBrowser.runtime.onStartup.trigger();
    await eventually(() => expect(made.map(({ id }) => id)).toEqual(['one', 'two']));
    expect(made[0]).toEqual({ id: 'one', title: 'one “%s”', contexts: ['selection'], visible: true });
  });

  test('are shown as things are when they are made, and when they are looked at anew', async () => {
    const { made } = menus();
    await saveSettings({ ...DEFAULTS, badge: true });
    const look = offerMenus([entry('always'), { ...entry('now and then'), isShown: ({ badge }) => badge }]);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await eventually(() => expect(made.map(({ visible }) => visible)).toEqual([true, true]));
    await saveSettings({ ...DEFAULTS, badge: false });
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    await look();
    expect(made.map(({ visible }) => visible)).toEqual([true, false]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('what is chosen is told at once, within the gesture, and nothing else is', () => {
    const { onClicked } = menus();
    const chosen: unknown[] = [];
    offerMenus([entry('one', (click, tab) => chosen.push([click, tab]))]);
    onClicked.tell({ menuItemId: 'other' }, { id: 1 });
    expect(chosen).toEqual([]);
    onClicked.tell({ menuItemId: 'one', selectionText: 'He' }, { id: 1 });
    expect(chosen).toEqual([[{ menuItemId: 'one', selectionText: 'He' }, { id: 1 }]]);
  });

  test('are made whenever the background script of Chrome’s private windows starts, which keep none', async () => {
    const { made, removed } = menus();
    give('extension', { inIncognitoContext: true });
    offerMenus([entry('one')]);
    await eventually(() => expect(made.map(({ id }) => id)).toEqual(['one']));
    // Chrome would remove those of ordinary windows, too.
    expect(removed).not.toHaveBeenCalled();
  });

  test('are left out where the browser has none (Firefox for Android)', () => {
    give('contextMenus', undefined);
    expect(() => offerMenus([entry('one')])).not.toThrow();
  });
});

describe('the address bar', () => {
  test('suggests what is found, says what Enter will do, and does it', () => {
    const bar = {
      onInputStarted: event(),
      onInputChanged: event(),
      onInputEntered: event(),
      setDefaultSuggestion: vi.fn(),
    };
    give('omnibox', bar);
    const entered: unknown[] = [];
    offerInAddressBar({
      suggest: (typed) => [{ content: typed.toUpperCase(), description: typed }],
      typed: (typed) => ({ description: `Look up ${typed}` }),
      onEnter: (...what) => entered.push(what),
    });
    const suggest = vi.fn();
    bar.onInputStarted.tell();
    bar.onInputChanged.tell('he', suggest);
    bar.onInputEntered.tell('he', 'newBackgroundTab');
    expect(bar.setDefaultSuggestion.mock.calls).toEqual([
      [{ description: 'Look up ' }],
      [{ description: 'Look up he' }],
    ]);
    expect(suggest).toHaveBeenCalledWith([{ content: 'HE', description: 'he' }]);
    expect(entered).toEqual([['he', 'newBackgroundTab']]);
  });

  test('is left alone where the browser has no keywords (Firefox for Android)', () => {
    give('omnibox', undefined);
    const nothing = { suggest: () => [], typed: () => ({ description: '' }), onEnter: () => {} };
    expect(() => offerInAddressBar(nothing)).not.toThrow();
  });
});

describe('the page of cards opens', () => {
  const opened = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const CARD = { card: 'he-lifeng' };
  const url = 'own://card.html#he-lifeng';

  test('beside the tab in which it was asked for, which it goes back to when it is closed', async () => {
    const create = opened();
    await openCardPageBeside(CARD, { id: 7, windowId: 3, index: 4, incognito: false } as never);
    expect(create).toHaveBeenCalledWith({ url, windowId: 3, index: 5, openerTabId: 7 });
  });

  test('in the private window where it was asked for, so that no history keeps it', async () => {
    const create = opened();
    await openCardPageBeside(CARD, { id: 7, windowId: 3, index: 4, incognito: true } as never);
    expect(create).toHaveBeenCalledWith({ url, windowId: 3, index: 5, openerTabId: 7 });
  });

  test('where the browser likes it when it was asked for in no tab', async () => {
    const create = opened();
    await openCardPageBeside({ search: 'a & b' }, undefined);
    expect(create).toHaveBeenCalledWith({ url: 'own://card.html#?a%20%26%20b' });
  });

  test('where the browser likes it when the selection is in no tab, as in Chrome’s viewer of PDF files', async () => {
    const create = opened();
    await openCardPageBeside(CARD, { id: -1, windowId: -1, index: -1, incognito: false } as never);
    expect(create).toHaveBeenCalledWith({ url });
  });

  test.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ] as const)('as the address bar asks: in a %s', async (disposition, active) => {
    const create = opened();
    await openCardPage(CARD, disposition);
    expect(create).toHaveBeenCalledWith({ url, active });
  });

  test('as the address bar asks: in the tab itself', async () => {
    const create = opened();
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    await openCardPage(CARD, 'currentTab');
    expect(update).toHaveBeenCalledWith({ url });
    expect(create).not.toHaveBeenCalled();
  });
});
