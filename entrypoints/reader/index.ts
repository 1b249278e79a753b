import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftHosts } from '../../lib/page/card/hosts';
import { start } from './start';

/**
 * The key in the global object of our scripts by which a second copy of this script finds the first. The page cannot
 * see it.
 */
const RUNNING = Symbol.for('backstory.reader');

// The background script injects this into a page that could be about a subject. Everything it starts stops with one
// signal. Compiling it is a task by itself, so the build makes all of it a function that is called in the next
// (lib/build/scripts/evaluate-later.ts).
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const stop = new AbortController();
  world[RUNNING] = stop;
  removeLeftHosts(document);
  await start(stop);
});
