import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openCardHost } from '../../lib/page/card/host';
import { watchText } from '../../lib/page/work/watch';
import { eventually } from '../eventually';
import { put, wait } from './page-parts';

/** Waits until the watcher has called so often, and then a while for a call too many. */
async function calledTimes(calls: readonly number[], times: number): Promise<void> {
  await eventually(() => expect(calls.length).toBeGreaterThanOrEqual(times));
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

/** Takes the clock from a test. Gives what lets time pass, behind what the observer of the page is told of it. */
function fakeTime(): (ms: number) => Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
  return async (ms) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(ms);
  };
}

test('a page that never comes to rest is read again after a second and a half', async () => {
  const pass = fakeTime();
  const { text, calls } = watched();
  for (let at = 0; at < 3600; at += 50) {
    text.data = String(at);
    await pass(50);
  }
  expect(calls).toHaveLength(2);
  expect(calls[0]).toBe(1500);
  // The first change after a call is up to 50 ms after it.
  expect((calls[1] ?? 0) - 1500).toBeGreaterThanOrEqual(1500);
  expect((calls[1] ?? 0) - 1500).toBeLessThanOrEqual(1550);
});

test('a page is read again once for a burst of changes, after it', async () => {
  const pass = fakeTime();
  const { text, calls } = watched();
  for (let at = 0; at < 400; at += 20) {
    text.data = `Text ${at}`;
    await pass(20);
  }
  expect(calls).toEqual([]);
  await pass(1000);
  expect(calls).toHaveLength(1);
});

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
  const unheard: unknown[] = [];
  const onUnheard = (event: PromiseRejectionEvent) => unheard.push(event.reason);
  addEventListener('unhandledrejection', onUnheard);
  onTestFinished(() => removeEventListener('unhandledrejection', onUnheard));
  const pass = fakeTime();
  const { root, calls } = recorded(fail);
  for (let at = 0; at < 9000; at += 50) {
    root.append('more');
    await pass(50);
  }
  const waits = calls.slice(1, 4).map(({ at }, index) => at - (calls[index]?.at ?? 0));
  // The page is never still: the first wait is the longest for such a page, the others are the rests after failures.
  expect(waits).toEqual([1500, 2000, 4000]);
  vi.useRealTimers();
  await wait(100); // The browser tells of an unhandled rejection in a task of its own.
  expect(unheard).toEqual([]);
});

test('a card that comes and goes is no change of the page, and one with something else is', async () => {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  let calls = 0;
  watchText(document, () => calls++, stop.signal);
  const host = openCardHost(document.body, '');
  await wait(450);
  host.remove();
  await wait(450);
  expect(calls).toBe(0);
  const other = openCardHost(document.body, '');
  document.documentElement.replaceChild(put('<p>Text</p>'), other.element);
  await eventually(() => expect(calls).toBe(1));
});

let elements = 0;

/** A custom element that no script has defined yet. `define` defines it, with or without a shadow root. */
function undefinedElement() {
  const name = `later-element-${++elements}`;
  const define = (withRoot = true) =>
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback() {
          if (withRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<p>Text</p>';
        }
      },
    );
  return { element: document.createElement(name), define };
}

/** What the calls of a watcher that reads shadow roots told: how many changes, or undefined for anything. */
function watchedWithShadows(root: HTMLElement, readsShadows = true) {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const told: (number | undefined)[] = [];
  const watch = watchText(root, (records) => told.push(records?.length), stop.signal, readsShadows);
  return { watch, told, stop };
}

describe('a custom element that is defined late', () => {
  test.each([
    ['is read when it has got a shadow root', true, true, [undefined]],
    ['is no change where it has none', false, true, []],
    ['is no change where shadow roots are left alone', true, false, []],
  ])('%s', async (_, withRoot, readsShadows, expected) => {
    const pass = fakeTime();
    const { element, define } = undefinedElement();
    const { told } = watchedWithShadows(put(element.outerHTML), readsShadows);
    await pass(1200);
    define(withRoot);
    await pass(3000);
    expect(told).toEqual(expected);
  });

  test('is read when it came later itself, also into a shadow root', async () => {
    const pass = fakeTime();
    const [first, second] = [undefinedElement(), undefinedElement()];
    const root = put('<div></div>');
    const shadow = (root.firstChild as Element).attachShadow({ mode: 'open' });
    const { watch, told } = watchedWithShadows(root);
    watch.also(shadow);
    await pass(40_000);
    root.append(first.element);
    shadow.append(second.element);
    await pass(1000);
    expect(told).toEqual([2]);
    second.define();
    await pass(2000);
    expect(told).toEqual([2, undefined]);
    first.define();
    await pass(5000);
    expect(told).toEqual([2, undefined, undefined]);
  });

  test('is not awaited for ever, nor when the signal has ended the watch', async () => {
    const pass = fakeTime();
    const [first, second] = [undefinedElement(), undefinedElement()];
    const root = put(first.element.outerHTML);
    watchedWithShadows(root);
    expect(vi.getTimerCount()).toBe(1);
    await pass(40_000);
    expect(vi.getTimerCount()).toBe(0);
    const { told, stop } = watchedWithShadows(put(second.element.outerHTML));
    stop.abort();
    second.define();
    await pass(40_000);
    expect(told).toEqual([]);
  });
});

/** A watcher whose calls are written down: when they came, in ms, and how many changes they told of. */
function recorded(work: () => unknown = () => undefined) {
  const root = put('<p>Text</p>');
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const calls: { at: number; told: number | undefined }[] = [];
  const watch = watchText(
    root,
    (records) => {
      calls.push({ at: performance.now(), told: records?.length });
      return work();
    },
    stop.signal,
  );
  const called = (times: number) =>
    eventually(() => expect(calls.length).toBeGreaterThanOrEqual(times), { interval: 10 });
  return { root, watch, calls, called };
}

describe('after a call', () => {
  test('that made work, the page is left alone for fifty times as long', async () => {
    const { root, calls, called } = recorded(() => ({ ms: 40 }));
    root.append('one');
    await called(1);
    root.append('two');
    await called(2);
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeGreaterThanOrEqual(1990);
  });

  test('that made much, a page that goes to another address is read again soon, and one that changes its hash is not', async () => {
    const before = location.href;
    onTestFinished(() => history.replaceState(history.state, '', before));
    const { root, calls, called } = recorded(() => ({ ms: 1000 }));
    root.append('one');
    await called(1);
    history.replaceState(history.state, '', '#part-2');
    root.append('two');
    await wait(2500);
    expect(calls).toHaveLength(1);
    const url = new URL(before);
    url.searchParams.set('another', 'story');
    history.replaceState(history.state, '', url);
    root.append('three');
    await called(2);
    expect(calls[1]?.told).toBe(2);
    // The rest after such a reading is 15 s.
    expect((calls[1]?.at ?? 0) - (calls[0]?.at ?? 0)).toBeLessThan(10_000);
  });

  test('that made none, it is not', async () => {
    const pass = fakeTime();
    const { root, calls } = recorded(() => ({ ms: 0 }));
    root.append('one');
    await pass(250);
    expect(calls).toHaveLength(1);
    root.append('two');
    await pass(250);
    expect(calls).toHaveLength(2);
  });

  test('that has not ended there is no other, and what changes meanwhile is told by the next', async () => {
    let end: () => void = () => {};
    const { root, calls, called } = recorded(() => new Promise<void>((done) => (end = done)));
    root.append('one');
    await called(1);
    root.append('two');
    root.append('three');
    await wait(600);
    expect(calls).toHaveLength(1);
    end();
    await called(2);
    expect(calls.map(({ told }) => told)).toEqual([1, 2]);
    end();
  });
});

test('however much work a call made, the page is read again after a quarter of a minute', async () => {
  const pass = fakeTime();
  const { root, calls } = recorded(() => ({ ms: 60_000 }));
  root.append('one');
  await pass(300);
  expect(calls).toHaveLength(1);
  root.append('two');
  await pass(14_000);
  expect(calls).toHaveLength(1);
  await pass(1500);
  expect(calls).toHaveLength(2);
});

describe('a storm of changes', () => {
  const storm = (root: Element) => {
    for (let at = 0; at < 2500; at++) root.append('x');
  };

  test('is not told change by change, and what comes after it is', async () => {
    const { root, calls, called } = recorded();
    storm(root);
    await called(1);
    root.append('one');
    await called(2);
    expect(calls.map(({ told }) => told)).toEqual([undefined, 1]);
  });

  test('is not listened to: what goes on does not put the reading off', async () => {
    const pass = fakeTime();
    const { root, calls } = recorded();
    storm(root);
    for (let at = 0; at < 300; at += 20) {
      await pass(20);
      root.append('more');
    }
    expect(calls).toHaveLength(1);
  });

  test('of a bit less is told', async () => {
    const { root, calls, called } = recorded();
    for (let at = 0; at < 400; at++) root.append('x');
    await called(1);
    expect(calls[0]?.told).toBe(400);
  });

  test('ends the watch over shadow roots, which are asked for again when the page is read', async () => {
    const { root, watch, calls, called } = recorded();
    const shadow = (root.firstElementChild as Element).attachShadow({ mode: 'open' });
    watch.also(shadow);
    shadow.append('one');
    await called(1);
    storm(root);
    await called(2);
    watch.also(shadow);
    watch.also(shadow);
    shadow.append('two');
    await called(3);
    expect(calls.map(({ told }) => told)).toEqual([1, undefined, 1]);
  });
});
