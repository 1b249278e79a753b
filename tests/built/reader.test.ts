import { readFileSync } from 'node:fs';
import { setImmediate as nextTask, setTimeout as sleep } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv2'];

/** What evaluating the reader fails with in a world without a page, so that it is seen when it is evaluated. */
const NO_PAGE = /is not defined/;

/** Runs the reader of a build in such a world, and gives its last value. */
const run = (build: string, world: object): unknown =>
  runInContext(readFileSync(`.output/${build}/reader.js`, 'utf8'), createContext({ ...world }));

test.each(BUILDS)('the reader of %s is evaluated in a later task than the one that compiles it', async (build) => {
  const failed = vi.fn();
  const value = run(build, { setTimeout }) as Promise<unknown>;
  value.catch(failed);
  await Promise.resolve();
  expect(failed).not.toHaveBeenCalled();
  await sleep(20);
  expect(failed).toHaveBeenCalledOnce();
  await expect(value).rejects.toThrow(NO_PAGE);
});

test.each(BUILDS)('where the page has a scheduler, the reader of %s waits there for its turn', async (build) => {
  const posted: (() => unknown)[] = [];
  const failed = vi.fn();
  const value = run(build, { scheduler: { postTask: (work: () => unknown) => posted.push(work) } }) as Promise<unknown>;
  value.catch(failed);
  await nextTask();
  expect(posted).toHaveLength(1);
  expect(failed).not.toHaveBeenCalled();
  // The page’s scheduler gets nothing of ours to resolve its promise with: Firefox would not let it read that.
  expect(posted[0]?.()).toBeUndefined();
  await expect(value).rejects.toThrow(NO_PAGE);
});
