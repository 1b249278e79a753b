import { describe, expect, test } from 'vitest';
import { LEAVE_MS } from '../../../lib/hover/machine';
import { opened } from './run';

describe('a pinned card', () => {
  test('stays through leaving, other names, presses, scrolling away, and when its name vanishes', () => {
    const run = opened().inside(true).pin(true).inside(false).on(undefined).on('B').wait(5000).press().press('B');
    expect(run.gone('A').marks({}).wait(60_000).log).toEqual(['A']);
  });

  test('closes when it is told to', () => {
    expect(opened().pin(true).close().log).toEqual(['A', '-']);
    expect(opened().pin(true).close().on('A').wait(5000).log).toEqual(['A', '-']);
  });

  test('stays when it was pinned on the very way out', () => {
    expect(opened().inside(true).inside(false).wait(200).pin(true).wait(60_000).card).toBe('A');
  });

  test('goes as any other once it is not pinned any more', () => {
    expect(opened().inside(true).pin(true).pin(false).inside(false).wait(LEAVE_MS).card).toBeUndefined();
  });

  test('that was let go with neither pointer nor focus on it goes', () => {
    const run = opened().inside(true).inside(false).wait(100).pin(true).wait(5000).pin(false);
    expect(run.wait(LEAVE_MS).card).toBeUndefined();
  });

  test('that was let go by key gives no way to a name where the pointer has been lying', () => {
    const run = opened().focus(true).pin(true).on('B').wait(5000).pin(false).on('B').wait(60_000);
    expect(run.log).toEqual(['A']);
  });

  test('is not replaced by a key: its pin gets the focus, and nothing is scrolled', () => {
    const run = opened().pin(true).key('B').wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.done).toEqual([{ do: 'grow' }, { do: 'pin', pinned: true }, { do: 'focus-pin' }]);
    expect(run.pin(false).key('B').log).toEqual(['A', 'B']);
  });

  test('is not replaced by a tap either, which leaves the focus where it is', () => {
    const run = opened().pin(true).tap('B').wait(5000);
    expect(run.log).toEqual(['A']);
    expect(run.done).toEqual([{ do: 'grow' }, { do: 'pin', pinned: true }]);
  });
});
