import { beforeEach, expect, test, vi } from 'vitest';
import { start } from '../../entrypoints/reader/start';
import { reportChannel } from '../../lib/browser/report-channel';
import { shareSpotter } from '../../lib/reader/shared-spotter';
import { DEFAULTS } from '../../lib/settings/schema';
import type { Spotter } from '../../lib/spotting/spotter';
import { eventually } from '../eventually';

/** What the reader asks of the extension API. */
const extension = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: { type: string }) => Promise<unknown>>(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'backstory', onConnect: { addListener: () => {} }, sendMessage: extension.sendMessage },
  },
}));

/** What the background script answers to each request. */
let answers: Record<string, unknown>;

beforeEach(() => {
  for (const name of ['report-channel', 'spotter']) Reflect.deleteProperty(globalThis, Symbol.for(`backstory.${name}`));
  answers = {};
  extension.sendMessage.mockReset().mockImplementation(async ({ type }) => answers[type]);
  reportChannel().report('waking');
});

const wakes = (): number => extension.sendMessage.mock.calls.filter(([{ type }]) => type === 'wake').length;

test.each([
  ['its settings', () => shareSpotter(async () => ({}) as Spotter)],
  [
    'a spotter',
    () => {
      answers.settings = DEFAULTS;
    },
  ],
])('a reader that has not got %s says that it has failed, and is put in anew when the popup asks', async (_, have) => {
  have();
  await start(new AbortController());
  expect(reportChannel().stage).toBe('failed');
  answers.wake = 'woken';
  reportChannel().report('waking');
  reportChannel().onRetry?.();
  await eventually(() => expect(wakes()).toBe(1));
  expect(reportChannel().stage).toBe('waking');
  answers.wake = 'off';
  reportChannel().onRetry?.();
  await eventually(() => expect(reportChannel().stage).toBe('off'));
  answers.wake = undefined;
  reportChannel().onRetry?.();
  await eventually(() => expect(reportChannel().stage).toBe('failed'));
});

test('a reader that was stopped meanwhile says nothing', async () => {
  const stop = new AbortController();
  stop.abort();
  await start(stop);
  expect(reportChannel().stage).toBe('waking');
});
