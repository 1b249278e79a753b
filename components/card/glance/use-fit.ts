import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { MOST_CUTS } from './glance-of';

/**
 * The number of steps by which a glance is cut so that it fits its place. `onResize` places the card; where its content
 * is still too high, it is cut by one step more and placed again. All of this happens before the browser paints, and
 * anew when the window has another size.
 */
export function useFit(
  frame: RefObject<HTMLElement | null>,
  shown: unknown,
  isGlance: boolean,
  onResize: () => void,
): number {
  const [fit, setFit] = useState({ shown, room: 0, cut: 0 });
  // Another card starts uncut, and so does one in a window that has changed: it was turned or zoomed.
  const cut = fit.shown === shown ? fit.cut : 0;
  const { room } = fit;
  useLayoutEffect(() => {
    if (!isGlance) return;
    const onWindow = ({ isTrusted }: Event) => isTrusted && setFit((fit) => ({ ...fit, room: fit.room + 1, cut: 0 }));
    addEventListener('resize', onWindow);
    return () => removeEventListener('resize', onWindow);
  }, [isGlance]);
  useLayoutEffect(() => {
    onResize();
    const card = frame.current?.lastElementChild;
    if (isGlance && card && card.scrollHeight > card.clientHeight && cut < MOST_CUTS)
      setFit({ shown, room, cut: cut + 1 });
  }, [shown, isGlance, room, cut]);
  return cut;
}
