/** Takes a listener of the extension API away when the signal says so. Where the extension is gone, so is the listener. */
export function onAbort(signal: AbortSignal | undefined, remove: () => void): void {
  signal?.addEventListener('abort', () => {
    try {
      remove();
    } catch {
      // “Extension context invalidated”: an update has taken it away.
    }
  });
}
