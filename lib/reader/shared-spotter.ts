import type { Spotter } from '../spotting/spotter';

/** Evaluates the spotter. It is not done where the script is compiled, so that neither makes the other’s task longer. */
type LoadSpotter = () => Promise<Spotter>;

/** The place in the scripts’ own world where the spotter’s script leaves it, and the page finds nothing. */
const SPOTTER = Symbol.for('backstory.spotter');

const world = globalThis as { [SPOTTER]?: LoadSpotter };

/** Leaves a spotter for the reader of this page, in the place of one that an earlier copy of the extension has left. */
export function shareSpotter(load: LoadSpotter): void {
  world[SPOTTER] = load;
}

/**
 * The spotter that was left on this page last, if there is one. Its script is put in before the reader’s; but Firefox names
 * no documents, so that the reader alone comes into a page that the tab has gone on to in between.
 */
export const sharedSpotter = async (): Promise<Spotter | undefined> => world[SPOTTER]?.();
