import { describe, expect, test } from 'vitest';
import { inSlices, SLICE_MS } from '../../lib/page/slices';

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
    expect(Math.max(...slices.values())).toBeLessThanOrEqual(SLICE_MS / 2);
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
