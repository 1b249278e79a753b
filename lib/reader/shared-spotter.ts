import type { Spotter } from '../spotting/spotter';

/** Evaluates the spotter. That is a task by itself, so it is not done where the script is compiled. */
type LoadSpotter = () => Promise<Spotter>;

/** The place in the scripts’ own world where the spotter’s script leaves it, and the page finds nothing. */
const SPOTTER = Symbol.for('backstory.spotter');

const world = globalThis as { [SPOTTER]?: LoadSpotter };

/** Leaves a spotter for the reader of this page, in the place of one that an earlier copy of the extension has left. */
export function shareSpotter(load: LoadSpotter): void {
  world[SPOTTER] = load;
}

/** The spotter that was left on this page last. Fails where there is none: its script is put in before the reader’s. */
export async function sharedSpotter(): Promise<Spotter> {
  const load = world[SPOTTER];
  if (!load) throw new Error('The spotter is not there.');
  return load();
}
