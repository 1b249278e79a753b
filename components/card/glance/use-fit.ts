import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { MOST_CUTS } from './glance-of';

/**
 * The number of steps by which a glance is cut so that it fits its place. `onResize` places the card; where its content
 * is still too high, it is cut by one step more and placed again. All of this happens before the browser paints.
 */
export function useFit(
  frame: RefObject<HTMLElement | null>,
  shown: unknown,
  isGlance: boolean,
  onResize: () => void,
): number {
  const [fit, setFit] = useState({ shown, cut: 0 });
  // Another card starts uncut.
  const cut = fit.shown === shown ? fit.cut : 0;
  useLayoutEffect(() => {
    onResize();
    const card = frame.current?.lastElementChild;
    if (isGlance && card && card.scrollHeight > card.clientHeight && cut < MOST_CUTS) setFit({ shown, cut: cut + 1 });
  }, [shown, isGlance, cut]);
  return cut;
}
