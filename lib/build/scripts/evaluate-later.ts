import type { Plugin } from 'vite';
import { rewriting } from './quick-scripts';

// Scripts that are evaluated in a later task than the one in which they are compiled. Dynamic imports would do that,
// too, but wrap the modules of a script one by one: 2 kB gzip of the spotter, 1 kB of the reader.

/**
 * Makes a script leave a function in its world, under `Symbol.for(name)`. The function evaluates the script, which puts
 * a function of its own in the same place, and returns what that one returns. The last value of a script is sent to
 * whoever injected it, and Firefox refuses to send a function. So it is 0.
 */
export function evaluateLater(fileName: string, name: string): Plugin {
  const place = `globalThis[Symbol.for(${JSON.stringify(name)})]`;
  return rewriting('backstory-evaluate-later', (code) => `${place}=function(){\n${code}\nreturn ${place}()};\n0;\n`, [
    fileName,
  ]);
}

/**
 * Makes a script evaluate itself in the next task of the page. Its last value is a promise of what its last value would
 * be without this: the variable that WXT names after it.
 */
export const evaluateInNextTask = (name: string): Plugin =>
  rewriting('backstory-evaluate-in-next-task', (code) => `${NEXT_TASK}(function(){\n${code}\nreturn ${name}});\n`, [
    `${name}.js`,
  ]);

/**
 * Calls a function in the next task and promises its result. A posted task waits for its turn, as a timer does. The
 * promise is one of the script’s own world, as the page’s would have to read ours, which Firefox 153 refuses.
 */
const NEXT_TASK =
  '(work=>new Promise(done=>globalThis.scheduler?.postTask?scheduler.postTask(()=>done()):setTimeout(done)).then(work))';
