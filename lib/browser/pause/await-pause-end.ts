import { pauseEndOf } from '../../settings/pause';
import { isAlive } from '../lifetime';
import { ask } from '../plain-messages';

/**
 * The key in the global object of our scripts under which a wait for the end of a pause is found, so that the next one
 * stops it.
 */
const AWAITING = Symbol.for('backstory.pause');

/**
 * Awaits the end of the pause in a page that the pause has left dark, and then has the pause taken out of the storage:
 * this page and all others hear of that, and are marked again. A timer stands still while the machine sleeps, so the
 * page also looks whenever it comes to sight.
 */
export async function awaitPauseEnd(): Promise<void> {
  const world = globalThis as { [AWAITING]?: AbortController };
  world[AWAITING]?.abort();
  const stop = new AbortController();
  world[AWAITING] = stop;
  const { pause } = (await ask('settings', {})) ?? {};
  const end = pause && pauseEndOf(pause);
  if (!end) return;
  const look = () => {
    const left = end - Date.now();
    if (stop.signal.aborted || !isAlive()) return;
    if (left > 0) {
      setTimeout(look, left);
      return;
    }
    stop.abort();
    // Another pause may have begun meanwhile: then the end of that one is awaited.
    void ask('settlePause', {}).then(awaitPauseEnd);
  };
  document.addEventListener('visibilitychange', () => Date.now() >= end && look(), { signal: stop.signal });
  look();
}
