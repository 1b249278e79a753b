import { beforeEach, expect, test, vi } from 'vitest';
import type { Spotter } from '../../../lib/spotting/spotter';

/** What a script of a page has of the module: each has a copy of its own, and all share one world. */
async function inAScript() {
  vi.resetModules();
  return import('../../../lib/reader/shared-spotter');
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('backstory.spotter'));
});

test('the spotter that was left last is found by another script', async () => {
  const [older, newer] = [{} as Spotter, {} as Spotter];
  (await inAScript()).shareSpotter(async () => older);
  (await inAScript()).shareSpotter(async () => newer);
  expect(await (await inAScript()).sharedSpotter()).toBe(newer);
});

test('it is not evaluated before it is asked for', async () => {
  const load = vi.fn(async () => ({}) as Spotter);
  (await inAScript()).shareSpotter(load);
  expect(load).not.toHaveBeenCalled();
});

test('where none was left there is none', async () => {
  expect(await (await inAScript()).sharedSpotter()).toBeUndefined();
});
