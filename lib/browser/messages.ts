import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { BackgroundRequest } from '../messages/background';
import type { PageRequest } from '../messages/page';
import { isAlive } from './alive';
import { onAbort } from './on-abort';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** The answer of a handler that has failed: it fits no schema, and tells the asker that somebody was there. */
const FAILED = { failed: true };

/**
 * Answers messages from other parts of this extension. What does not fit the schema is refused: nothing runs, the
 * asker gets `undefined`.
 */
export function listen<T>(
  schema: z.ZodMiniType<T>,
  handler: (request: T, sender: Sender) => unknown,
  signal?: AbortSignal,
): void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const request = schema.safeParse(message);
    if (!request.success) return false;
    const answer = async () => handler(request.data, sender); // What throws at once is an answer that fails, too.
    answer().then(respond, () => respond(FAILED));
    return true; // Chrome keeps the channel open only for `true`, not for a promise.
  };
  browser.runtime.onMessage.addListener(listener);
  onAbort(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/**
 * Asks the background script. `undefined` when nobody answers, or the answer does not fit. The browser may end that script
 * in the middle of an answer, so where nobody has answered it is asked once more.
 */
export async function ask<T>(request: BackgroundRequest, answer: z.ZodMiniType<T>): Promise<T | undefined> {
  let said = await askOnce(request);
  if (said === undefined) said = await askOnce(request);
  return answer.safeParse(said).data;
}

async function askOnce(request: BackgroundRequest): Promise<unknown> {
  if (!isAlive()) return undefined;
  try {
    return await browser.runtime.sendMessage(BackgroundRequest.parse(request));
  } catch {
    return undefined; // No receiver: the extension was updated or removed under this script.
  }
}

/**
 * Whether a message’s sender is still the page that its tab shows: by the time it is answered the reader may have gone
 * on. Firefox does not name documents; there the sender is believed.
 */
export async function isStillThere({ tab, documentId }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  if (documentId === undefined) return true;
  try {
    const request: PageRequest = { type: 'report' };
    return (await browser.tabs.sendMessage(tab.id, request, { documentId })) !== undefined;
  } catch {
    return false;
  }
}

/** Asks the scripts in a tab’s main frame. `undefined` when there are none, or the answer does not fit. */
export async function askPage<T>(tab: number, request: PageRequest, answer: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    return answer.safeParse(await browser.tabs.sendMessage(tab, request, { frameId: 0 })).data;
  } catch {
    return undefined;
  }
}
