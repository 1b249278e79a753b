import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

/** An event of the extension API that keeps who listens. */
function event() {
  const listeners: Listener[] = [];
  return { listeners, addListener: (one: Listener) => void listeners.push(one), removeListener: () => {} };
}

/** Runs the background script that was built, in a browser that has of the API what the script asks for, as given. */
function runBackground({
  commands,
  storage = {},
  ...more
}: {
  commands?: object;
  storage?: object;
  [part: string]: unknown;
}) {
  const events = { installed: event(), started: event(), stored: event() };
  const opened: unknown[] = [];
  const asked: unknown[] = [];
  const injected: unknown[] = [];
  const registered: unknown[] = [];
  const browser = {
    commands,
    ...more,
    runtime: {
      id: 'backstory',
      onMessage: event(),
      onInstalled: events.installed,
      onStartup: events.started,
      getURL: (path: string) => path,
      getManifest: () => ({ version: '1.0.0' }),
    },
    storage: {
      local: {
        get: async () => ({}),
        set: async () => {},
        remove: async () => {},
        onChanged: events.stored,
        ...storage,
      },
    },
    browserAction: { setTitle: async () => {} },
    extension: { inIncognitoContext: false },
    tabs: {
      query: async () => [{ id: 7 }],
      create: async (what: unknown) => void opened.push(what),
      sendMessage: async (...message: unknown[]) => void asked.push(message.slice(0, 2)),
    },
    scripting: {
      executeScript: async (what: unknown) => void injected.push(what),
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (what: unknown) => void registered.push(what),
    },
  };
  const navigator = { locks: { request: (_: string, work: () => Promise<unknown>) => work() } };
  runInContext(
    readFileSync('.output/firefox-mv2/background.js', 'utf8'),
    createContext({ browser, console, navigator, URL, setTimeout, clearTimeout, queueMicrotask }),
  );
  const install = async (how: object = { reason: 'install' }) => {
    for (const listener of events.installed.listeners) await listener(how);
  };
  const store = async (settings: unknown) => {
    for (const listener of events.stored.listeners) listener({ settings: { newValue: settings } });
    await later(20);
  };
  return { install, store, injected, registered, opened, asked };
}

const SETTINGS = {
  version: 1,
  categories: {},
  hoverDelayMs: 300,
  strength: 'normal',
  marks: 'all',
  badge: true,
  offTopicPages: true,
  offSites: [],
};

const SENTINEL = { target: { tabId: 7 }, files: ['/sentinel.js'] };

test('where the browser has no commands (Firefox for Android) open tabs are entered and settings heard', async () => {
  const { install, store, injected, registered } = runBackground({});
  await install();
  expect(injected).toEqual([SENTINEL]);
  await store(SETTINGS);
  expect(registered).toHaveLength(1);
});

test('where it has neither menus nor keywords nor tells of itself, the page of the first run opens all the same', async () => {
  const { install, opened } = runBackground({});
  await install();
  expect(opened).toEqual([{ url: '/welcome.html' }]);
  await install({ reason: 'update', previousVersion: '0.9.0' });
  expect(opened).toHaveLength(1);
});

test('where it has menus and keywords, both are offered whenever it starts, and a word leads to its card', async () => {
  const made: unknown[] = [];
  const contextMenus = {
    onClicked: event(),
    removeAll: async () => {},
    update: async () => {},
    create: (entry: unknown, done: () => void) => {
      made.push(entry);
      done();
    },
  };
  const omnibox = { onInputStarted: event(), onInputChanged: event(), onInputEntered: event() };
  const { opened } = runBackground({ contextMenus, omnibox });
  await later(20);
  expect(made).toEqual([
    { id: 'look-up', title: 'Look up “%s” in Backstory', contexts: ['selection'], visible: true },
    { id: 'pause-hour', title: 'Pause for an hour', contexts: ['browser_action'], visible: true },
    { id: 'pause-session', title: 'Pause until the browser restarts', contexts: ['browser_action'], visible: true },
    { id: 'go-on', title: 'Go on now', contexts: ['browser_action'], visible: false },
  ]);
  contextMenus.onClicked.listeners[0]?.({ menuItemId: 'look-up', selectionText: ' He Lifeng’s ' }, undefined);
  omnibox.onInputEntered.listeners[0]?.('a & b', 'newForegroundTab');
  expect(opened).toEqual([{ url: '/card.html#he-lifeng' }, { url: '/card.html#?a%20%26%20b', active: true }]);
});

test('where it has commands they are listened to, for the tab that the browser tells or else the one in front', async () => {
  const onCommand = event();
  const { asked } = runBackground({ commands: { onCommand } });
  expect(onCommand.listeners).toHaveLength(1);
  onCommand.listeners[0]?.('next-mention', { id: 9, windowId: 2 });
  onCommand.listeners[0]?.('card-here');
  await later(20);
  expect(asked).toEqual([
    [9, { type: 'step', by: 1 }],
    [7, { type: 'openHere' }],
  ]);
});

test.each([
  ['nothing can be read of', { get: () => Promise.reject(new Error('corrupted')) }],
  ['nothing can be written to', { get: async () => ({ settings: 'damaged' }), set: () => Promise.reject(new Error()) }],
])('where %s the storage, open tabs are entered all the same', async (_, storage) => {
  const { install, injected } = runBackground({ storage });
  await install();
  expect(injected).toEqual([SENTINEL]);
});
