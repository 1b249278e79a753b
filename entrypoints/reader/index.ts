import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftHosts } from '../../lib/page/card/host';
import { pause } from '../../lib/page/work/slices';

/** A mark in this script’s own world, where a second injection finds the first and the page finds neither. */
const RUNNING = Symbol.for('backstory.reader');

// The background script injects this into a page that could be about a subject. Everything it starts stops with one signal.
// Compiling it is a task by itself, so its imports and the spotter are evaluated in the next.
export default defineUnlistedScript(async () => {
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  const stop = new AbortController();
  world[RUNNING] = stop;
  removeLeftHosts(document);
  await pause();
  const { start } = await import('./start');
  await start(stop);
});
