import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Hovering } from '../../lib/reader/hovering/hovering';
import { eventually } from '../eventually';
import { put, wait } from './page-parts';
import { leave, nameIn, STORY, startReader } from './reader-parts';

// Hovering is a script of its own, which comes when the user first moves the pointer on a page with names.

beforeEach(async () => {
  await page.viewport(1280, 900);
  await leave();
});
afterEach(() => CSS.highlights.clear());

test('it is asked for once, at the first move of the pointer', async () => {
  const { root, reader, extension, openName } = startReader(STORY);
  await reader.start();
  await wait(100);
  expect(extension.loadHovering).not.toHaveBeenCalled();
  await leave();
  await eventually(() => expect(extension.loadHovering).toHaveBeenCalledTimes(1));
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
  expect(extension.loadHovering).toHaveBeenCalledTimes(1);
});

test('it is not asked for on a page without names', async () => {
  const { reader, extension } = startReader('<article><p>It rained all day in the valley.</p></article>');
  await reader.start();
  await leave();
  await wait(100);
  expect(extension.loadHovering).not.toHaveBeenCalled();
});

test.each<[string, (reader: ReturnType<typeof startReader>['reader']) => Promise<unknown>, unknown]>([
  ['a step', (reader) => reader.step(1), { found: true }],
  ['going to a mention', (reader) => reader.goTo('scott-bessent', 0), { found: true }],
  ['a question for mentions', (reader) => reader.mentions('rare-earths').then(({ length }) => length), 1],
])('it is asked for by %s', async (_, act, expected) => {
  const { reader, extension } = startReader(STORY);
  await reader.start();
  expect(await act(reader)).toEqual(expected);
  expect(extension.loadHovering).toHaveBeenCalledTimes(1);
});

test('a pointer that came to rest before it was there opens its card, as soon as if it had been', async () => {
  const LATE_MS = 400;
  const loadHovering = vi.fn(() => wait(LATE_MS).then(() => Hovering));
  const { root, reader, extension, openName } = startReader(STORY, { hoverDelayMs: 600 }, { loadHovering });
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(loadHovering).toHaveBeenCalledTimes(1));
  const waits = vi.spyOn(globalThis, 'setTimeout');
  await eventually(() => expect(extension.fetchCard).toHaveBeenCalled(), { interval: 10 });
  // What was left of the delay, and half of it for the renderer. The pointer rested while hovering was loaded.
  const left = waits.mock.calls.map(([, ms = 0]) => ms).filter((ms, at, all) => all[at + 1] === ms / 2);
  waits.mockRestore();
  expect(left).toHaveLength(1);
  expect(left[0]).toBeLessThanOrEqual(600 - LATE_MS);
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
});

/** Moves the pointer out of the window of the test, of which no move tells. */
const leaveWindow = () =>
  cdp().send('Input.dispatchMouseEvent' as never, { type: 'mouseMoved', x: -9, y: -9 } as never);

test.each<[string, () => Promise<unknown>]>([
  ['left the window', leaveWindow],
  ['went on into a frame', () => userEvent.hover(put('<iframe></iframe>', 'position:fixed;right:0;bottom:0'))],
])('a pointer that crossed a name and %s before it was there opens no card', async (_, go) => {
  let come = (_hovering: typeof Hovering) => {};
  const loadHovering = vi.fn(() => new Promise<typeof Hovering>((resolve) => (come = resolve)));
  const { root, reader, extension, openName } = startReader(STORY, { hoverDelayMs: 100 }, { loadHovering });
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(loadHovering).toHaveBeenCalledTimes(1));
  await go();
  await wait(50);
  come(Hovering);
  await wait(500);
  expect(extension.fetchCard).not.toHaveBeenCalled();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
});

test('what was pointed at when it could not be had is not taken up when it can', async () => {
  let isThere = false;
  const loadHovering = vi.fn(async () => (isThere ? Hovering : undefined));
  const { root, reader, extension, openName } = startReader(STORY, { hoverDelayMs: 100 }, { loadHovering });
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(loadHovering).toHaveBeenCalledTimes(1));
  isThere = true;
  await wait(1100);
  expect(await reader.mentions('rare-earths')).toHaveLength(1);
  await wait(500);
  expect(extension.fetchCard).not.toHaveBeenCalled();
  expect(openName()).toBe('');
});

test('where it cannot be had nothing happens, and it is asked for again after a while', async () => {
  let isThere = false;
  const loadHovering = vi.fn(async () => (isThere ? Hovering : undefined));
  const { root, reader, openName } = startReader(STORY, {}, { loadHovering });
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(loadHovering).toHaveBeenCalledTimes(1));
  await leave();
  expect(loadHovering).toHaveBeenCalledTimes(1);
  expect(await reader.step(1)).toEqual({ found: false });
  isThere = true;
  await wait(1100);
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
});

test('a page whose extension is gone by then loses its underlines', async () => {
  const { reader, stop, extension } = startReader(STORY);
  await reader.start();
  extension.isAlive.mockReturnValue(false);
  await leave();
  await eventually(() => expect(stop.signal.aborted).toBe(true));
  expect(CSS.highlights.size).toBe(0);
  expect(extension.loadHovering).not.toHaveBeenCalled();
});
