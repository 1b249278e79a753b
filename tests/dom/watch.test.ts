import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchText } from '../../lib/page/work/watch';
import { put, wait } from './page-parts';

/** Waits until the watcher has called so often, and then a while for a call too many. */
async function calledTimes(calls: readonly number[], times: number): Promise<void> {
  await vi.waitFor(() => expect(calls.length).toBeGreaterThanOrEqual(times), { timeout: 3000 });
  await wait(300);
  expect(calls).toHaveLength(times);
}

/** A watched element, and the times at which its watcher called, in ms since it began. */
function watched(html = '<p>Text</p>') {
  const root = put(html);
  root.querySelector('p')?.setAttribute('hidden', '');
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const calls: number[] = [];
  const began = performance.now();
  watchText(root, () => calls.push(performance.now() - began), stop.signal);
  const text = root.querySelector('p')?.firstChild as Text;
  return { root, text, stop, calls };
}

describe.concurrent('a page is read again', () => {
  test.each<[string, (root: HTMLElement, text: Text) => void]>([
    ['text was added', (root) => root.append('more')],
    ['an element was added deep inside', (_, text) => text.parentElement?.append(document.createElement('b'))],
    ['an element was removed', (root) => root.querySelector('p')?.remove()],
    ['text was altered in place', (_, text) => text.replaceData(0, 1, 'N')],
    ['text came into sight', (_, text) => text.parentElement?.removeAttribute('hidden')],
  ])('when %s', async (_, change) => {
    const { root, text, calls } = watched();
    change(root, text);
    await calledTimes(calls, 1);
  });

  test('once for a burst of changes, after it', async () => {
    const { text, calls } = watched();
    for (let at = 0; at < 20; at++) {
      text.data = `Text ${at}`;
      await wait(20);
    }
    expect(calls).toEqual([]);
    await calledTimes(calls, 1);
  });

  test('after a second and a half at the latest, on a page that never comes to rest', async () => {
    const { text, calls } = watched();
    const until = performance.now() + 3600;
    while (performance.now() < until) {
      text.data = String(Math.random());
      await wait(50);
    }
    expect(calls.length).toBe(2);
    for (const [at, limit] of [
      [calls[0], 1500],
      [(calls[1] ?? 0) - (calls[0] ?? 0), 1600],
    ] as const) {
      expect(at).toBeGreaterThan(1200);
      expect(at).toBeLessThan(limit + 600);
    }
  });

  test('again and again, for one change after another', async () => {
    const { text, calls } = watched();
    text.data = 'one';
    await wait(450);
    text.data = 'two';
    await calledTimes(calls, 2);
  });
});

describe.concurrent('a page is not read again', () => {
  test('when only its looks change', async () => {
    const { root, calls } = watched();
    root.style.color = 'red';
    root.className = 'wide';
    root.querySelector('p')?.setAttribute('data-x', '1');
    await wait(450);
    expect(calls).toEqual([]);
  });

  test('when something changes elsewhere', async () => {
    const { calls } = watched();
    put('<p>elsewhere</p>');
    await wait(450);
    expect(calls).toEqual([]);
  });

  test('once the signal has ended it, even for a change that came before', async () => {
    const { text, stop, calls } = watched();
    text.data = 'changed';
    await wait(50);
    stop.abort();
    text.data = 'again';
    await wait(450);
    expect(calls).toEqual([]);
  });
});

test.each<[string, () => unknown]>([
  [
    'at once',
    () => {
      throw new Error('broken');
    },
  ],
  ['later', () => Promise.reject(new Error('broken'))],
])('a call that fails %s disturbs nobody, and the next waits longer each time', async (_, fail) => {
  const root = put('<p>Text</p>');
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const calls: number[] = [];
  const unheard: unknown[] = [];
  addEventListener('unhandledrejection', (event) => unheard.push(event.reason), { signal: stop.signal });
  watchText(
    root,
    () => {
      calls.push(performance.now());
      return fail();
    },
    stop.signal,
  );
  const change = setInterval(() => root.append('more'), 300);
  onTestFinished(() => clearInterval(change));
  await vi.waitFor(() => expect(calls.length).toBeGreaterThanOrEqual(4), { timeout: 12_000 });
  const [first, second, third, fourth] = calls as [number, number, number, number];
  expect(third - second).toBeGreaterThan(1.4 * (second - first));
  expect(fourth - third).toBeGreaterThan(1.4 * (third - second));
  expect(unheard).toEqual([]);
});
