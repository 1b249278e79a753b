import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForReader } from '../../../lib/browser/wake';
import { removeExtension, standInWindow } from './browser-parts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

/**
 * A background script that gives these answers, one after the other; an error is nobody there. Gives when it was asked.
 */
function answering(...answers: unknown[]): number[] {
  const began = Date.now();
  const asked: number[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: unknown) => {
    expect(message).toEqual({ type: 'wake' });
    asked.push(Date.now() - began);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  }) as never);
  return asked;
}

/** Asks, and gives the outcome when all waits are over. */
async function outcome(): Promise<string> {
  const asking = askForReader().catch(() => 'failed');
  await vi.runAllTimersAsync();
  return asking;
}

const NOBODY = new Error('Receiving end does not exist.');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers();
  standInWindow();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each(['woken', 'off'])('an answer “%s” is given on', async (answer) => {
  const asked = answering(answer);
  expect(await outcome()).toBe(answer);
  expect(asked).toEqual([0]);
});

test('where nobody answers it is asked again, later and later, and then fails', async () => {
  const asked = answering(NOBODY, undefined, NOBODY, NOBODY);
  expect(await outcome()).toBe('failed');
  expect(asked).toEqual([0, 200, 1200, 6200]);
});

test('a background script that comes back is heard', async () => {
  const asked = answering(NOBODY, 'woken');
  expect(await outcome()).toBe('woken');
  expect(asked).toEqual([0, 200]);
});

test.each(['failed', { failed: true }, 'something else'])('an answer %j is final', async (answer) => {
  const asked = answering(answer, 'woken');
  expect(await outcome()).toBe('failed');
  expect(asked).toEqual([0]);
});

test('a script whose extension is gone asks nobody', async () => {
  const asked = answering('woken');
  removeExtension();
  expect(await outcome()).toBe('failed');
  expect(asked).toEqual([]);
});
