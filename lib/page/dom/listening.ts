/**
 * Adds listeners to a page, and again when `document.open` has removed them with everything else; no event tells of
 * that, but the document gets a new root. What `listen` adds ends with the signal that it is given.
 */
export function keepListening(page: Document, listen: (signal: AbortSignal) => void, signal: AbortSignal): void {
  let former = new AbortController();
  const again = () => {
    former.abort();
    former = new AbortController();
    if (!signal.aborted) listen(AbortSignal.any([signal, former.signal]));
  };
  const observer = new MutationObserver(again);
  observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  again();
}
