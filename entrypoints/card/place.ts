/** A place in what the page shows: how far it is scrolled, in CSS px, and which of its parts that fold are open. */
export interface Place {
  top: number;
  unfolded: readonly number[];
}

/** For how long what is shown may still be loading, in ms. */
const LOADED_MS = 3000;

/** What a user does who has not waited. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

const foldingParts = (): HTMLDetailsElement[] => [...document.querySelectorAll('details')];

/** Where the user is now. */
export const placeNow = (): Place => ({
  top: scrollY,
  unfolded: foldingParts().flatMap(({ open }, nth) => (open ? [nth] : [])),
});

/**
 * Goes to a place. What a search finds comes a moment later, above what is there already, so it is gone to again
 * whenever the page grows, until the user does something or the signal ends it.
 */
export function goTo({ top, unfolded }: Place, signal: AbortSignal): void {
  const parts = foldingParts();
  for (const nth of unfolded) parts[nth]?.setAttribute('open', '');
  const go = () => scrollTo({ top, behavior: 'instant' });
  const growth = new ResizeObserver(go);
  const until = AbortSignal.any([signal, AbortSignal.timeout(LOADED_MS)]);
  const stop = () => growth.disconnect();
  until.addEventListener('abort', stop);
  for (const act of ACTS) addEventListener(act, stop, { signal: until, passive: true });
  growth.observe(document.body);
  go();
}
