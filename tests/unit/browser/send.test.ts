import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../../lib/browser/send';
import { standInWindow } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const sent: unknown[] = [];
const answers: { give: (answer: unknown) => void; fail: (error: Error) => void }[] = [];

beforeEach(() => {
  sent.length = 0;
  answers.length = 0;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(((message: unknown) => {
    sent.push(message);
    return new Promise((give, fail) => answers.push({ give, fail }));
  }) as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a page that comes back without its answer asks again, and takes the first answer', async () => {
  const { comeBack, listeners } = standInWindow();
  const answer = sendMessage({ type: 'wake' });
  comeBack();
  expect(sent).toEqual([{ type: 'wake' }, { type: 'wake' }]);
  answers[1]?.give('woken');
  expect(await answer).toBe('woken');
  expect(listeners.size).toBe(0);
  comeBack();
  expect(sent.length).toBe(2);
});

test.each([
  ['of the first showing', { isTrusted: true, persisted: false }],
  ['that the page made itself', { isTrusted: false, persisted: true }],
])('an event %s asks nothing', async (_, event) => {
  const { comeBack } = standInWindow();
  const answer = sendMessage({ type: 'wake' });
  comeBack(event);
  expect(sent.length).toBe(1);
  answers[0]?.give('off');
  expect(await answer).toBe('off');
});

test('it fails where nobody is there, and no listener is left', async () => {
  const { listeners } = standInWindow();
  const answer = sendMessage({ type: 'wake' });
  answers[0]?.fail(new Error('Receiving end does not exist.'));
  await expect(answer).rejects.toThrow('Receiving end');
  expect(listeners.size).toBe(0);
});
