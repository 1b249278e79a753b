import { afterEach, describe, expect, test, vi } from 'vitest';
import { commandKeys, onCommand } from '../../../lib/browser/keys';

const api = vi.hoisted(() => ({
  commands: undefined as unknown,
  runtime: { getPlatformInfo: async () => ({ os: 'mac' }) },
}));
vi.mock('wxt/browser', () => ({ browser: api }));

afterEach(() => {
  api.commands = undefined;
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
      ],
      isMac: true,
    });
  });

  test('calls with the command of a key, and not with what is none of ours', () => {
    let press: (command: string) => void = () => undefined;
    api.commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
    const commands: string[] = [];
    onCommand((command) => commands.push(command));
    for (const name of ['next-mention', '_execute_action', 'toString', 'card-here']) press(name);
    expect(commands).toEqual(['next-mention', 'card-here']);
  });
});
