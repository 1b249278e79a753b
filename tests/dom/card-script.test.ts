import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { eventually } from '../eventually';
import { wait } from './page-parts';
import { leave, nameIn, STORY, startReader } from './reader-parts';

// What renders cards is a script of its own, which comes with the first card of a page.

beforeEach(async () => {
  await page.viewport(1280, 900);
  await leave();
});
afterEach(() => CSS.highlights.clear());

test('it is asked for in the middle of the wait before the first card, and once', async () => {
  const { root, reader, extension, cards, openName } = startReader(STORY, { hoverDelayMs: 300 });
  await reader.start();
  expect(extension.loadRenderer).not.toHaveBeenCalled();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(extension.loadRenderer).toHaveBeenCalledTimes(1));
  expect(extension.fetchCard).not.toHaveBeenCalled();
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
  await leave();
  await eventually(() => expect(cards()).toEqual([]));
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(openName()).toBe('Scott Bessent'));
  expect(extension.loadRenderer).toHaveBeenCalledTimes(1);
});

test('it is not asked for by a pointer that passes over a name', async () => {
  const { root, reader, extension } = startReader(STORY, { hoverDelayMs: 600 });
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await leave();
  await wait(700);
  expect(extension.loadRenderer).not.toHaveBeenCalled();
});

test('where it cannot be had there is no card, and it is asked for again at the next', async () => {
  const given = { loadRenderer: vi.fn(async () => undefined) };
  const { root, reader, cards } = startReader(STORY, {}, given);
  await reader.start();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(given.loadRenderer.mock.calls.length).toBeGreaterThanOrEqual(2));
  const before = given.loadRenderer.mock.calls.length;
  expect(cards()).toEqual([]);
  await leave();
  await userEvent.hover(nameIn(root, 'Scott Bessent'));
  await eventually(() => expect(given.loadRenderer.mock.calls.length).toBeGreaterThan(before));
  expect(cards()).toEqual([]);
});
