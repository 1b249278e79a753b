import { browser } from 'wxt/browser';
import { onComeBack } from './lifetime';

/**
 * Sends a message to the background script and gives its answer; fails where nobody is there. An answer that comes while
 * the page is in the back/forward cache is lost: Firefox 153 drops it (“Promise resolved while context is inactive”), and
 * the promise of the call never settles. So a page that comes back without an answer asks again.
 */
export async function sendMessage(message: object): Promise<unknown> {
  const stop = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const send = () => browser.runtime.sendMessage(message).then(resolve, reject);
      onComeBack(send, stop.signal);
      void send();
    });
  } finally {
    stop.abort();
  }
}
