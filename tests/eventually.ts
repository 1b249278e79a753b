import { vi } from 'vitest';

/**
 * Waits until a check throws no more. It gives up long after what it waits for should have come (15 s): beside other
 * programs on two processors, a second that Vitest gives by itself passes before a card is open.
 */
export const eventually = <Result>(check: () => Result | Promise<Result>, { interval = 50 } = {}): Promise<Result> =>
  vi.waitFor(check, { timeout: 15_000, interval });
