import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandKeys, keySettingsOpener, onCommand } from '../../../lib/browser/keys';

const api = vi.hoisted(() => ({
  commands: undefined as unknown,
  tabs: { create: vi.fn(async () => undefined) },
  runtime: { getPlatformInfo: async () => ({ os: 'mac' }) },
}));
vi.mock('wxt/browser', () => ({ browser: api }));

afterEach(() => {
  api.commands = undefined;
  api.tabs.create.mockClear();
  vi.unstubAllEnvs();
});

describe('a browser without keys for extensions (Firefox for Android)', () => {
  test('has none to show, and nothing fails', async () => {
    expect(await commandKeys()).toBeUndefined();
    expect(() => onCommand(() => undefined)).not.toThrow();
  });
});

describe('a browser with keys', () => {
  test('tells them of each command of ours, and an empty text for one that has none', async () => {
    api.commands = {
      getAll: async () => [
        { name: '_execute_action', shortcut: 'Alt+B' },
        { name: 'next-mention', shortcut: 'Alt+Period' },
        { name: 'previous-mention' },
      ],
    };
    expect(await commandKeys()).toEqual({
      keys: [
        { command: 'next-mention', shortcut: 'Alt+Period' },
        { command: 'previous-mention', shortcut: '' },
        { command: 'next-name', shortcut: '' },
        { command: 'previous-name', shortcut: '' },
        { command: 'card-here', shortcut: '' },
        { command: 'open-panel', shortcut: '' },
        { command: 'pause', shortcut: '' },
      ],
      isMac: true,
    });
  });

  test('calls with the command of a key and the tab that it is for, and not with what is none of ours', () => {
    let press: (command: string, tab?: object) => void = () => undefined;
    api.commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
    const commands: unknown[] = [];
    onCommand((command, tab) => commands.push([command, tab?.id]));
    for (const name of ['next-mention', '_execute_action', 'toString', 'pause']) press(name, { id: 7, windowId: 1 });
    press('card-here');
    expect(commands).toEqual([
      ['next-mention', 7],
      ['pause', 7],
      ['card-here', undefined],
    ]);
  });
});

describe('the way to change keys', () => {
  test('is Firefox’s own, where it has one', async () => {
    vi.stubEnv('FIREFOX', true as never);
    const openShortcutSettings = vi.fn(async () => undefined);
    api.commands = { openShortcutSettings };
    await keySettingsOpener()?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
  });

  test('is for the user to find in a Firefox that has none', () => {
    vi.stubEnv('FIREFOX', true as never);
    api.commands = {};
    expect(keySettingsOpener()).toBeUndefined();
  });

  test('is a page of Chrome that no link leads to', async () => {
    api.commands = {};
    await keySettingsOpener()?.();
    expect(api.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
