/** How long a page must be still before it is read again, in ms: bursts of changes are one. */
const STILL_MS = 250;

/** Longest wait while a page never comes to rest, in ms. */
const LONGEST_WAIT_MS = 1500;

/** Attributes by which text that was there comes into sight or goes: of dialogs, details, tabs, pages behind a dialog. */
const REVEALING = ['open', 'hidden', 'inert', 'aria-hidden'];

/**
 * Calls `changed` when text below `root` was added, removed, altered or revealed, once things are still or after a while.
 * Changes inside `ignored` (our own card) do not count. Ends with the signal.
 */
export function watchText(root: Node, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const due = () => {
    timer = undefined;
    if (!signal.aborted) changed();
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(due, Math.max(0, Math.min(STILL_MS, first + LONGEST_WAIT_MS - now)));
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter: REVEALING });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
