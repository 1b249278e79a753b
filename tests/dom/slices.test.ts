import { describe, expect, test } from 'vitest';
import { finishInSlices, inSlices, SLICE_MS } from '../../lib/page/work/slices';
import type { Pausable } from '../../lib/spotting/shared/pausable';

const busy = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end; );
};

function* numbers(upTo: number): Generator<number> {
  for (let at = 0; at < upTo; at++) yield at;
}

describe('long work', () => {
  test('is cut into slices, between which the page comes to its own', async () => {
    const starts: number[] = [];
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      channel.port2.postMessage(0);
    };
    channel.port2.postMessage(0);
    const done = await inSlices(
      numbers(40),
      () => {
        starts.push(turns);
        busy(2);
      },
      new AbortController().signal,
    );
    channel.port1.close();
    expect(done).toBe(true);
    const slices = new Map<number, number>();
    for (const turn of starts) slices.set(turn, (slices.get(turn) ?? 0) + 1);
    expect(slices.size).toBeGreaterThan(5);
    expect(Math.max(...slices.values())).toBeLessThanOrEqual(Math.ceil(SLICE_MS / 2));
  });

  test('goes through everything once, in order', async () => {
    const seen: number[] = [];
    await inSlices(numbers(1000), (at) => void seen.push(at), new AbortController().signal);
    expect(seen).toEqual([...numbers(1000)]);
  });

  test('counts the time that it takes to come by an item, too', async () => {
    let paused = false;
    setTimeout(() => {
      paused = true;
    });
    let beforePause = 0;
    const slow = (function* () {
      for (let at = 0; at < 20; at++) {
        busy(3);
        yield at;
      }
    })();
    await inSlices(slow, () => void (paused || beforePause++), new AbortController().signal);
    expect(beforePause).toBeLessThan(20);
  });
});

describe('work with a result', () => {
  function* sum(upTo: number): Pausable<number> {
    let all = 0;
    for (let at = 1; at <= upTo; at++) {
      all += at;
      busy(1);
      yield;
    }
    busy(4);
    return all;
  }

  test('gives it, and is counted to the end', async () => {
    const meter = { ms: 100 };
    expect(await finishInSlices(sum(20), new AbortController().signal, meter)).toBe(210);
    expect(meter.ms).toBeGreaterThanOrEqual(124);
  });

  test('gives nothing once the signal has come, be it with the last step', async () => {
    const stop = new AbortController();
    const work = function* (): Pausable<number> {
      yield;
      stop.abort();
      return 1;
    };
    expect(await finishInSlices(work(), stop.signal)).toBeUndefined();
    setTimeout(() => stop.abort(), 5);
    expect(await finishInSlices(sum(1000), stop.signal)).toBeUndefined();
  });
});

describe('the signal', () => {
  test('ends it between two items', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const done = await inSlices(
      numbers(100),
      (at) => {
        seen.push(at);
        if (at === 4) stop.abort();
      },
      stop.signal,
    );
    expect(done).toBe(false);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  test('ends it during a pause', async () => {
    const stop = new AbortController();
    let seen = 0;
    const work = inSlices(
      numbers(1000),
      () => {
        seen++;
        busy(2);
      },
      stop.signal,
    );
    setTimeout(() => stop.abort(), 20);
    expect(await work).toBe(false);
    expect(seen).toBeLessThan(1000);
  });

  test('that has come already lets nothing begin', async () => {
    let seen = 0;
    expect(await inSlices(numbers(3), () => void seen++, AbortSignal.abort())).toBe(false);
    expect(seen).toBe(0);
  });

  test('that comes with the last item counts', async () => {
    const stop = new AbortController();
    expect(await inSlices([1], () => stop.abort(), stop.signal)).toBe(false);
  });
});
