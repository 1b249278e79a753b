import type { Answer, Request } from '../messages/exchange';
import type { ToBackground } from '../messages/protocol';
import { isAlive } from './lifetime';
import { sendMessage } from './send';

const REQUEST: Request<ToBackground, 'wake'> = { type: 'wake' };

/** Waits before asking, in ms: the browser may end the background script in the middle of an answer. */
const WAITS_MS = [0, 200, 1000, 5000];

/**
 * Asks for the reader to be put into this page. Fails where that could not be done, or nobody is there to ask. The
 * sentinel is on every page, so it has no schemas: it takes the types of the protocol alone.
 */
export async function askForReader(): Promise<Exclude<Answer<ToBackground, 'wake'>, 'failed'>> {
  for (const wait of WAITS_MS) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isAlive()) break;
    try {
      const answer: unknown = await sendMessage(REQUEST);
      if (answer === 'woken' || answer === 'off') return answer;
      if (answer) break;
    } catch {
      // Nobody answered: it is asked again, or the extension is gone.
    }
  }
  throw new Error('The reader could not be put in.');
}
