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
import { type ToPage, toPage } from '../messages/protocol';
import { onAbort } from './lifetime';

/** Who sent a message. */
export type Sender = Browser.runtime.MessageSender;

/** The main frame of a tab, or a document in it. */
export type Target = Pick<Browser.scripting.InjectionTarget, 'tabId' | 'documentIds'>;

/**
 * The target for scripts and style sheets that are put into the page which has sent a message. It names the very
 * document, so that nothing goes into the next page of the tab when the user has gone on meanwhile. Firefox does not
 * identify documents; there the target is whatever page the tab shows. Undefined where the sender is not in a tab.
 */
export function targetOf({ tab, documentId }: Sender): Target | undefined {
  if (tab?.id === undefined) return undefined;
  return { tabId: tab.id, ...(documentId !== undefined && { documentIds: [documentId] }) };
}

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
    // A handler that throws synchronously has failed too, and so has one with an answer of the wrong shape: the reader
    // does not check answers.
    const run = async () => protocol[request.name]?.answer.parse(await handle(request.fields, sender));
    run().then(respond, () => respond(FAILED));
    return true; // Chrome keeps the channel open only for `true`, not for a promise.
  };
  browser.runtime.onMessage.addListener(listener);
  onAbort(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/** Asks the reader in a tab’s main frame. `undefined` when there is none, or the answer does not fit. */
export async function askPage<Name extends keyof ToPage>(
  tab: number,
  name: Name,
  fields: Fields<ToPage, Name>,
): Promise<Answer<ToPage, Name> | undefined> {
  try {
    const answered: unknown = await browser.tabs.sendMessage(
      tab,
      { type: name, ...toPage[name].request.parse(fields) },
      { frameId: 0 },
    );
    return toPage[name].answer.safeParse(answered).data as Answer<ToPage, Name> | undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the tab still shows the page that has sent a message: the user may have gone on meanwhile. Firefox does not
 * identify documents; there this is taken to be so.
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
