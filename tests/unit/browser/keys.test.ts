import { afterEach, describe, expect, test, vi } from 'vitest';
import { onStepKey, stepKeys } from '../../../lib/browser/keys';

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
    expect(await stepKeys()).toBeUndefined();
    expect(() => onStepKey(() => undefined)).not.toThrow();
  });
});

describe('a browser with keys', () => {
  test('tells them, and an empty text for one that is not set', async () => {
    api.commands = {
      getAll: async () => [{ name: 'next-mention', shortcut: 'Alt+Period' }, { name: 'previous-mention' }],
    };
    expect(await stepKeys()).toEqual({ next: 'Alt+Period', previous: '', isMac: true });
  });

  test('calls with the direction of the key', () => {
    let press: (command: string) => void = () => undefined;
    api.commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
    const steps: number[] = [];
    onStepKey((by) => steps.push(by));
    press('next-mention');
    press('previous-mention');
    expect(steps).toEqual([1, -1]);
  });
});
