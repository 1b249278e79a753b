import { expect, onTestFinished, test, vi } from 'vitest';
import { DEFAULTS } from '../../lib/settings/schema';
import { eventually } from '../eventually';
import { put } from './page-parts';
import { underlined } from './reader-parts';

/** What the page of the first run asks of the extension API. */
const extension = vi.hoisted(() => ({
  settings: {} as object,
  /** Who hears of changes in the storage. */
  listeners: [] as ((changes: object) => void)[],
  giveKeys: (_: unknown[]) => {},
}));

vi.mock('wxt/browser', () => {
  const nobody = { addListener: () => {}, removeListener: () => {} };
  const keys = new Promise((resolve) => {
    extension.giveKeys = resolve;
  });
  return {
    browser: {
      commands: { getAll: () => keys },
      runtime: {
        id: 'backstory',
        onConnect: nobody,
        onMessage: nobody,
        getPlatformInfo: async () => ({ os: 'linux' }),
        sendMessage: async ({ type }: { type: string }) => (type === 'settings' ? extension.settings : null),
      },
      storage: {
        local: {
          get: async () => ({ settings: extension.settings }),
          onChanged: { ...nobody, addListener: (one: (changes: object) => void) => void extension.listeners.push(one) },
        },
      },
    },
  };
});

test('a pause that is stored while the page of the first run waits for its keys is heard: its story is not marked', async () => {
  extension.settings = DEFAULTS;
  put('<main id="app"></main>');
  const title = document.title;
  onTestFinished(() => {
    document.title = title;
    document.adoptedStyleSheets = [];
  });
  const begun = import('../../entrypoints/welcome/main');
  await eventually(() => expect(extension.listeners.length).toBeGreaterThan(0));
  extension.settings = { ...DEFAULTS, pause: { until: Date.now() + 10_000 } };
  const change = { settings: { newValue: extension.settings } };
  for (const listener of extension.listeners) listener(change);
  extension.giveKeys([]);
  await begun;
  expect(document.querySelector('.story')?.textContent).toBeTruthy();
  expect(underlined()).toEqual([]);
  extension.settings = DEFAULTS;
  for (const listener of extension.listeners) listener({ settings: { newValue: DEFAULTS } });
  await eventually(() => expect(underlined()).not.toEqual([]));
});
