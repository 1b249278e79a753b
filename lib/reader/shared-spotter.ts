import type { Spotter } from '../spotting/spotter';

/**
 * Makes the spotter. Its script is not evaluated before this is called (`lib/build/scripts/evaluate-later.ts`), so that
 * compiling and evaluating it are two tasks.
 */
type LoadSpotter = () => Promise<Spotter>;

/**
 * The name of the symbol under which the spotter’s script leaves the spotter in the global object of our scripts, which
 * the page cannot see.
 */
export const SPOTTER_NAME = 'backstory.spotter';

const SPOTTER = Symbol.for(SPOTTER_NAME);

const world = globalThis as { [SPOTTER]?: LoadSpotter };

/** Leaves a spotter for the reader that is put into this page next, in the place of one that is there already. */
export function shareSpotter(load: LoadSpotter): void {
  world[SPOTTER] = load;
}

/**
 * The spotter that was left on this page last; undefined where there is none. Its script is put in before the reader’s.
 * But Firefox does not identify documents, so if the tab goes on to another page in between, that page gets the reader
 * alone.
 */
export const sharedSpotter = async (): Promise<Spotter | undefined> => world[SPOTTER]?.();
