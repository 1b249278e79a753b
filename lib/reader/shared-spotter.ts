import type { Spotter } from '../spotting/spotter';

/** Makes the spotter. Its script is evaluated no sooner (`lib/build/evaluate-later.ts`), so that no task is both. */
type LoadSpotter = () => Promise<Spotter>;

/** What the place is called, in the scripts’ own world, where the spotter’s script leaves it and the page finds nothing. */
export const SPOTTER_NAME = 'backstory.spotter';

const SPOTTER = Symbol.for(SPOTTER_NAME);

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
