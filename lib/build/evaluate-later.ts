import type { Plugin } from 'vite';

/**
 * Makes a script leave a function in its world, under `Symbol.for(name)`. The function evaluates the script, which puts
 * a function of its own in the same place, and returns what that one returns. So a page compiles and evaluates the
 * script in two tasks. Dynamic imports would do that, too, but wrap its modules one by one (2 kB gzip of the spotter).
 */
export function evaluateLater(fileName: string, name: string): Plugin {
  const place = `globalThis[Symbol.for(${JSON.stringify(name)})]`;
  return {
    name: 'backstory-evaluate-later',
    enforce: 'post',
    generateBundle(_, bundle) {
      const file = bundle[fileName];
      // The last value of a script is sent to whoever injected it, and Firefox refuses to send a function. So it is 0.
      if (file?.type === 'chunk') file.code = `${place}=function(){\n${file.code}\nreturn ${place}()};\n0;\n`;
    },
  };
}
