import { browser } from 'wxt/browser';
import type { WakeAnswer } from '../messages/background';
import { isAlive } from './alive';

/** Waits before asking, in ms: the browser may end the background script in the middle of an answer. */
const PATIENCE = [0, 200, 1000, 5000];

/** Asks for the reader to be put into this page. Fails where it could not be, or nobody is there to ask. */
export async function askForReader(): Promise<Exclude<WakeAnswer, 'failed'>> {
  for (const wait of PATIENCE) {
    if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isAlive()) break;
    try {
      const answer: unknown = await browser.runtime.sendMessage({ type: 'light' });
      if (answer === 'woken' || answer === 'off') return answer;
      if (answer) break;
    } catch {
      // Nobody answered: asked again, or the extension is gone.
    }
  }
  throw new Error();
}
