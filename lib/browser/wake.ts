import { browser } from 'wxt/browser';
import { isAlive } from './alive';

/** Waits before asking again, in ms: the browser may end the background script in the middle of an answer. */
const PATIENCE = [200, 1000, 5000];

/** Asks for the reader to be put into this page. Whether it was; false when that was refused or nobody is there to ask. */
export async function askForReader(): Promise<boolean> {
  for (const wait of [0, ...PATIENCE]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (!isAlive()) return false;
    try {
      const answer: unknown = await browser.runtime.sendMessage({ type: 'light' });
      if (answer) return (answer as { lit?: boolean }).lit === true;
    } catch {
      // Nobody answered: asked again, or the extension is gone.
    }
  }
  return false;
}
