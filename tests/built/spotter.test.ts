import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { SPOTTER_NAME } from '../../lib/reader/shared-spotter';

test.each(['chrome-mv3', 'firefox-mv2'])(
  'the spotter of %s is evaluated when it is asked for, and no sooner',
  async (build) => {
    const script = readFileSync(`.output/${build}/spotter.js`, 'utf8');
    const context = createContext({ console, performance, setTimeout });
    // A function as the last value could not be sent to the background script.
    expect(runInContext(script, context)).toBe(0);
    const ask = () => runInContext(`globalThis[Symbol.for('${SPOTTER_NAME}')]`, context) as () => Promise<object>;
    const first = ask();
    expect(first).toBeTypeOf('function');
    const spotter = await first();
    expect(ask()).not.toBe(first); // It has left what makes a spotter in its place.
    const members = [...Object.keys(spotter), ...Object.getOwnPropertyNames(Object.getPrototypeOf(spotter))];
    expect(members).toEqual(expect.arrayContaining(['spotting', 'frontsIn', 'sentences']));
  },
);
