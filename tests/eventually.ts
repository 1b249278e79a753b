import { vi } from 'vitest';

/**
 * Waits until a check throws no more. It gives up long after what it waits for should have come (15 s): beside other
 * programs on two processors, a second that Vitest gives by itself passes before a card is open. So a test of how soon
 * something comes has to measure that. Where timers are fake, each look moves the clock on by `interval` ms.
 */
export const eventually = <Result>(check: () => Result | Promise<Result>, { interval = 50 } = {}): Promise<Result> =>
  vi.waitFor(check, { timeout: 15_000, interval });
