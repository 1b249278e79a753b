import { beforeEach, expect, test, vi } from 'vitest';
import { printIfAsked } from '../../entrypoints/shared/print-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
const painted = () => new Promise<void>((done) => setTimeout(done, 100));

beforeEach(() => {
  print.mockClear();
  history.replaceState(null, '', '#print');
});

test('a page that was opened to be printed is printed once, when there is something on it', async () => {
  for (const state of ['opening', 'reading', 'lit', 'reading', 'lit'] as const) printIfAsked(state);
  await painted();
  expect(print).toHaveBeenCalledTimes(1);
  expect(location.hash).toBe('');
});

test('if there is nothing to print, it is not printed later either', async () => {
  for (const state of ['opening', 'quiet', 'reading', 'lit'] as const) printIfAsked(state);
  await painted();
  expect(print).not.toHaveBeenCalled();
  expect(location.hash).toBe('');
});
