import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onNewDay } from '../../entrypoints/shared/new-day';

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 29, 23, 59, 50) }));
afterEach(() => vi.useRealTimers());

test('a new day begins at midnight, each of them, and no sooner', () => {
  const begun = vi.fn();
  onNewDay(begun);
  vi.advanceTimersByTime(9_000);
  expect(begun).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(begun).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(begun).toHaveBeenCalledTimes(2);
});

test('where the machine has slept over midnight, it begins when the page comes to sight, once', () => {
  const begun = vi.fn();
  onNewDay(begun);
  vi.setSystemTime(new Date(2026, 10, 30, 8, 0));
  expect(begun).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('focus'));
  expect(begun).toHaveBeenCalledTimes(1);
});
