import lexicon from 'backstory:lexicon';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { start } from '../../entrypoints/reader/start';
import { reportChannel } from '../../lib/browser/report-channel';
import { shareSpotter } from '../../lib/reader/shared-spotter';
import { DEFAULTS } from '../../lib/settings/schema';
import { Spotter } from '../../lib/spotting/spotter';
import { eventually } from '../eventually';
import { put } from './page-parts';
import { underlined } from './reader-parts';

/** What the reader asks of the extension API. */
const extension = vi.hoisted(() => ({
  sendMessage: vi.fn<(message: { type: string }) => Promise<unknown>>(),
  /** Who hears of changes in the storage. */
  listeners: [] as ((changes: object) => void)[],
}));

vi.mock('wxt/browser', () => {
  const nobody = { addListener: () => {}, removeListener: () => {} };
  const onChanged = { ...nobody, addListener: (one: (changes: object) => void) => void extension.listeners.push(one) };
  return {
    browser: {
      runtime: { id: 'backstory', onConnect: nobody, onMessage: nobody, sendMessage: extension.sendMessage },
      storage: { local: { onChanged } },
    },
  };
});

/** What the background script answers to each request. */
let answers: Record<string, unknown>;

beforeEach(() => {
  for (const name of ['report-channel', 'spotter']) Reflect.deleteProperty(globalThis, Symbol.for(`backstory.${name}`));
  answers = { updateUnderlineSheet: null };
  extension.listeners.length = 0;
  extension.sendMessage.mockReset().mockImplementation(async ({ type }) => answers[type]);
  reportChannel().report('waking');
});

const asked = (name: string): number => extension.sendMessage.mock.calls.filter(([{ type }]) => type === name).length;

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
  await eventually(() => expect(asked('wake')).toBe(1));
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

test('a pause that is stored while the reader waits for its spotter is heard: the page is dark, and awaits its end', async () => {
  put('<article><p>Vice Premier He Lifeng came to Geneva.</p></article>');
  answers.settings = DEFAULTS;
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  shareSpotter(async () => {
    await eventually(() => expect(asked('settings')).toBe(1));
    answers.settings = { ...DEFAULTS, pause: { until: Date.now() + 10_000 } };
    for (const listener of extension.listeners) listener({ settings: {} });
    return new Spotter(lexicon);
  });
  await start(stop);
  expect(reportChannel().stage).toBe('off');
  expect(underlined()).toEqual([]);
  expect(asked('updateUnderlineSheet')).toBe(1);
});

test('a reader that begins where all is as it was does not have its sheet replaced', async () => {
  put('<article><p>Vice Premier He Lifeng came to Geneva.</p></article>');
  answers.settings = DEFAULTS;
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  shareSpotter(async () => new Spotter(lexicon));
  await start(stop);
  expect(reportChannel().stage).toBe('lit');
  expect(asked('updateUnderlineSheet')).toBe(0);
});
