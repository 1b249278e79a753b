import { type Browser, browser } from 'wxt/browser';
import {
  type Answer,
  FAILED,
  type Fields,
  type Handlers,
  type Protocol,
  type Request,
  readRequest,
} from '../messages/exchange';
import { type ToBackground, type ToPage, toBackground, toPage } from '../messages/protocol';
import { isAlive, onAbort } from './lifetime';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/**
 * Answers the requests of other parts of this extension, until the signal ends it. A message that is no request of the
 * protocol is refused: nothing runs, and the asker gets `undefined`.
 */
export function answer<P extends Protocol>(protocol: P, handlers: Handlers<P, Sender>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const request = readRequest(protocol, message);
    if (!request) return false;
    const handle = handlers[request.name] as (fields: unknown, from: Sender) => unknown;
    const run = async () => handle(request.fields, sender); // What throws at once is an answer that fails, too.
    run().then(respond, () => respond(FAILED));
    return true; // Chrome keeps the channel open only for `true`, not for a promise.
  };
  browser.runtime.onMessage.addListener(listener);
  onAbort(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/**
 * Asks the background script. `undefined` when nobody answers, or the answer does not fit. The browser may end that script
 * in the middle of an answer, so it is asked once more where nobody has answered.
 */
export async function ask<Name extends keyof ToBackground>(
  name: Name,
  fields: Fields<ToBackground, Name>,
): Promise<Answer<ToBackground, Name> | undefined> {
  const { request, answer } = toBackground[name];
  const askOnce = async (): Promise<unknown> => {
    if (!isAlive()) return undefined;
    try {
      return await browser.runtime.sendMessage({ type: name, ...request.parse(fields) });
    } catch {
      return undefined; // No receiver: the extension was updated or removed under this script.
    }
  };
  let answered = await askOnce();
  if (answered === undefined) answered = await askOnce(); // `null` is an answer.
  return answer.safeParse(answered).data as Answer<ToBackground, Name> | undefined;
}

/** Asks the reader in a tab’s main frame. `undefined` when there is none, or the answer does not fit. */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  fields: Fields<ToPage, Name>,
): Promise<Answer<ToPage, Name> | undefined> {
  try {
    const answered: unknown = await browser.tabs.sendMessage(tab, { type: name, ...fields }, { frameId: 0 });
    return toPage[name].answer.safeParse(answered).data as Answer<ToPage, Name> | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the sender of a message is still the page that its tab shows: by the time it is answered the user may have gone
 * on. Firefox does not name documents; there the sender is believed.
 */
export async function isStillThere({ tab, documentId }: Sender): Promise<boolean> {
  if (tab?.id === undefined) return false;
  if (documentId === undefined) return true;
  try {
    const request: Request<ToPage, 'report'> = { type: 'report' };
    return (await browser.tabs.sendMessage(tab.id, request, { documentId })) !== undefined;
  } catch {
    return false;
  }
}
