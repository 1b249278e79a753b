import { browser } from 'wxt/browser';
import { onComeBack } from './lifetime';

/**
 * Gives what the extension API answers. An answer that comes while the page is in the back/forward cache is lost:
 * Firefox 153 drops it (“Promise resolved while context is inactive”), and the promise of the call never settles. So a
 * page that comes back without an answer asks again.
 */
export async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const stop = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const askNow = () => ask().then(resolve, reject);
      onComeBack(askNow, stop.signal);
      void askNow();
    });
  } finally {
    stop.abort();
  }
}

/** Sends a message to the background script and gives its answer; fails where nobody is there. */
export const sendMessage = (message: object): Promise<unknown> =>
  untilAnswered(() => browser.runtime.sendMessage(message));
