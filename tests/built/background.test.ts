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
function runBackground({ commands, storage = {} }: { commands?: object; storage?: object }) {
  const events = { installed: event(), started: event(), stored: event() };
  const injected: unknown[] = [];
  const registered: unknown[] = [];
  const browser = {
    commands,
    runtime: { id: 'backstory', onMessage: event(), onInstalled: events.installed, onStartup: events.started },
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
    tabs: { query: async () => [{ id: 7 }] },
    scripting: {
      executeScript: async (what: unknown) => void injected.push(what),
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async (what: unknown) => void registered.push(what),
    },
  };
  runInContext(
    readFileSync('.output/firefox-mv2/background.js', 'utf8'),
    createContext({ browser, console, URL, setTimeout, clearTimeout, queueMicrotask }),
  );
  const install = async () => {
    for (const listener of events.installed.listeners) await listener({ reason: 'install' });
  };
  const store = async (settings: unknown) => {
    for (const listener of events.stored.listeners) listener({ settings: { newValue: settings } });
    await later(20);
  };
  return { install, store, injected, registered };
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

test('where it has commands they are listened to', () => {
  const onCommand = event();
  runBackground({ commands: { onCommand } });
  expect(onCommand.listeners).toHaveLength(1);
});

test.each([
  ['nothing can be read of', { get: () => Promise.reject(new Error('corrupted')) }],
  ['nothing can be written to', { get: async () => ({ settings: 'damaged' }), set: () => Promise.reject(new Error()) }],
])('where %s the storage, open tabs are entered all the same', async (_, storage) => {
  const { install, injected } = runBackground({ storage });
  await install();
  expect(injected).toEqual([SENTINEL]);
});
