import { browser } from 'wxt/browser';
import type { Answer, Fields, Handlers } from '../messages/exchange';
import type { ToBackground, ToPage } from '../messages/protocol';
import type { Settings } from '../settings/schema';
import { isAlive, onAbort, onComeBack } from './lifetime';
import { sendMessage } from './send';

// Messages for scripts without schemas: the reader is put into many pages, and takes the types of the protocol alone.
// What comes from the background script is parsed where it leaves (`messages.ts`, lib/decisions/extension/0008).

/**
 * Asks the background script. Resolves to `undefined` where nobody answers or the handler has failed. The browser may
 * end that script in the middle of an answer, so a request that nobody has answered is sent once more.
 */
export async function ask<Name extends keyof ToBackground>(
  name: Name,
  fields: Fields<ToBackground, Name>,
): Promise<Answer<ToBackground, Name> | undefined> {
  const askOnce = async (): Promise<unknown> => {
    if (!isAlive()) return undefined;
    try {
      return await sendMessage({ type: name, ...fields });
    } catch {
      return undefined; // No receiver: the extension was updated or removed under this script.
    }
  };
  let answered = await askOnce();
  if (answered === undefined) answered = await askOnce(); // `null` is an answer.
  return isFailure(answered) ? undefined : (answered as Answer<ToBackground, Name> | undefined);
}

const isFailure = (answered: unknown): boolean =>
  typeof answered === 'object' && answered !== null && 'failed' in answered;

const isNothing = (fields: Record<string, unknown>): boolean => Object.keys(fields).length === 0;

const isId = (id: unknown): boolean => typeof id === 'string' && id.length > 0 && id.length <= 100;

/**
 * Whether the fields of a request are valid: the same rules as in the schemas of `toPage`, but without schemas. A test
 * compares the two.
 */
export const fitsPage: Record<keyof ToPage, (fields: Record<string, unknown>) => boolean> = {
  report: isNothing,
  readOn: isNothing,
  openHere: isNothing,
  mentions: ({ id, ...rest }) => isId(id) && isNothing(rest),
  goTo: ({ id, nth, ...rest }) => isId(id) && Number.isSafeInteger(nth) && (nth as number) >= 0 && isNothing(rest),
  step: ({ by, id, different, ...rest }) =>
    (by === 1 || by === -1) &&
    (different === undefined || different === true) &&
    (id === undefined || isId(id)) &&
    isNothing(rest),
};

/**
 * Answers what other parts of this extension ask the page, until the signal ends it. A message that is no such request
 * is refused: nothing runs, and the asker gets `undefined`.
 */
export function answerPage(handlers: Handlers<ToPage, undefined>, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void): boolean => {
    if (sender.id !== browser.runtime.id) return false;
    const { type, ...fields } = (message ?? {}) as { type?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(fitsPage, type)) return false;
    const name = type as keyof ToPage;
    if (!fitsPage[name](fields)) return false;
    const handle = handlers[name] as (fields: unknown, from: undefined) => unknown;
    const run = async () => handle(fields, undefined); // What throws at once is an answer that fails, too.
    run().then(respond, () => respond({ failed: true }));
    return true; // Chrome keeps the channel open only for `true`, not for a promise.
  };
  browser.runtime.onMessage.addListener(listener);
  onAbort(signal, () => browser.runtime.onMessage.removeListener(listener));
}

/** Whether the names of an entity are marked nowhere. Undefined where nobody answers. */
export const isMuted = async (id: string): Promise<boolean | undefined> =>
  (await ask('settings', {}))?.muted.includes(id);

/** The settings as this page has heard of them. */
export interface HeardSettings {
  /** Resolves once they were asked for, answered or not. */
  asked: Promise<void>;
  /** What was heard last; undefined as long as nobody has answered. */
  newest?: Settings;
  /** Called with the settings whenever they are stored. */
  onChange?: (settings: Settings) => void;
}

/**
 * Asks for the settings now and whenever they are stored, until the signal ends it. The background script reads them. A
 * page that comes back from the back/forward cache asks too, as Firefox has told it of no change while it was there.
 */
export function hearSettings(signal: AbortSignal): HeardSettings {
  let last = 0;
  let answered = 0;
  const askNow = async () => {
    const turn = ++last;
    const settings = await ask('settings', {});
    // An answer that was long on its way is older than what was heard meanwhile.
    if (!settings || turn < answered || signal.aborted) return;
    answered = turn;
    heard.newest = settings;
    heard.onChange?.(settings);
  };
  const listener = (changes: object) => {
    if ('settings' in changes) void askNow();
  };
  browser.storage.local.onChanged.addListener(listener);
  onAbort(signal, () => browser.storage.local.onChanged.removeListener(listener));
  onComeBack(askNow, signal);
  const heard: HeardSettings = { asked: Promise.resolve() };
  heard.asked = askNow();
  return heard;
}
