import { browser } from 'wxt/browser';

/**
 * Whether this copy of the extension still runs. In a page’s old script it turns false when the extension is updated,
 * removed or switched off; every call to the extension API would throw from then on.
 */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * Takes a listener of the extension API away when the signal says so. Where the extension is gone, so is the listener.
 */
export function onAbort(signal: AbortSignal | undefined, remove: () => void): void {
  signal?.addEventListener('abort', () => {
    try {
      remove();
    } catch {
      // “Extension context invalidated”: an update has taken it away.
    }
  });
}

/** Calls `came` whenever the page comes back from the back/forward cache, until the signal ends it. */
export function onComeBack(came: () => void, signal: AbortSignal): void {
  const onShow = ({ isTrusted, persisted }: PageTransitionEvent) => isTrusted && persisted && came();
  addEventListener('pageshow', onShow, { signal });
}
