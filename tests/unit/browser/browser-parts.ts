import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;

const ID = fakeBrowser.runtime.id;

/**
 * A sender of this extension: the page of a tab. `documentId`: the browser’s name for its document, where it has one.
 */
export const pageAt = (url: string, id = 7, documentId?: string) =>
  ({ id: ID, url, tab: { id }, ...(documentId && { documentId }) }) as never;

/** For one test, the extension is gone: it was updated or removed under its scripts. */
export function removeExtension(): void {
  fakeBrowser.runtime.id = undefined as never;
  onTestFinished(() => {
    fakeBrowser.runtime.id = ID;
  });
}

/**
 * Gives Node the window’s events that a page’s script hears. The page comes back from the back/forward cache by
 * `comeBack`.
 */
export function standInWindow() {
  const listeners = new Set<(event: object) => void>();
  const add = (type: string, heard: (event: object) => void, { signal }: { signal: AbortSignal }) => {
    if (type !== 'pageshow') return;
    listeners.add(heard);
    signal.addEventListener('abort', () => listeners.delete(heard));
  };
  vi.stubGlobal('addEventListener', add);
  const comeBack = (event: object = { isTrusted: true, persisted: true }) => {
    for (const heard of [...listeners]) heard(event);
  };
  return { comeBack, listeners };
}

/** Gives Node the locks that the scripts of an extension share; Node 20 has none. */
export function standInLocks(): void {
  const ends = new Map<string, Promise<unknown>>();
  const request = <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const done = Promise.resolve(ends.get(name)).then(work);
    ends.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

/**
 * Has messages go to those who listen, with a way to answer, as browsers do; WXT’s fake browser gives none. Gives all
 * messages that were sent. `sender` is who sends them.
 */
export function connectMessages(sender: object = { id: ID }) {
  const listeners = new Set<Listener>();
  const sent: unknown[] = [];
  const { onMessage } = fakeBrowser.runtime;
  vi.spyOn(onMessage, 'addListener').mockImplementation((one) => void listeners.add(one as Listener));
  vi.spyOn(onMessage, 'removeListener').mockImplementation((one) => void listeners.delete(one as Listener));
  const deliver = (message: unknown, ...more: unknown[]) => {
    sent.push(...more, message);
    if (listeners.size === 0) return Promise.reject(new Error('Receiving end does not exist.'));
    return new Promise<unknown>((resolve) => {
      const kept = [...listeners].map((listener) => listener(structuredClone(message), sender, resolve));
      if (!kept.includes(true)) resolve(undefined);
    });
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((message: unknown) => deliver(message) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(
    (tab: number, message: unknown, to: unknown) => deliver(message, tab, to) as never,
  );
  return { sent, listeners };
}

/**
 * Has the browser put scripts and style sheets into pages; gives what it was asked for, in order, and where that went.
 */
export function recordScripting(isRefused: (tab: number) => boolean = () => false) {
  const done: string[] = [];
  const targets: object[] = [];
  const record = (name: string, what: { target: { tabId: number }; files?: string[] }) => {
    targets.push(what.target);
    if (isRefused(what.target.tabId)) return Promise.reject(new Error('No tab with id'));
    done.push([name, what.target.tabId, ...(what.files ?? [])].join(' '));
    return Promise.resolve([]);
  };
  const sheets: { css: string; origin: string }[] = [];
  const { scripting } = fakeBrowser;
  vi.spyOn(scripting, 'executeScript').mockImplementation((what) => record('script', what as never) as never);
  vi.spyOn(scripting, 'insertCSS').mockImplementation((what) => {
    sheets.push(what as never);
    return record('insert', what as never) as never;
  });
  vi.spyOn(scripting, 'removeCSS').mockImplementation((what) => record('remove', what as never) as never);
  return { done, sheets, targets };
}
