import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mark } from './list';
import type { Made } from './use-growth';

/** Where the list is to be shown: at what begins on a day or next after it, or at a mark. */
export interface ScrollTarget {
  day: string;
  mark?: Mark['kind'];
  /** Whether the line gets the focus: it was in the list before, or on something that is gone. */
  takesFocus?: boolean;
  /** Counts the wishes, so that the same one can be had again. */
  nth: number;
}

/** How far down a line is put that the list is to be shown at, as a share of the height in sight. */
const DOWN = 1 / 3;

/**
 * Scrolls a list to a line when a new place is wished for, or another list is shown. While lines above are made, which are then higher or lower than
 * the room that stood for them, it keeps the first line in sight where it is.
 */
export function useScrollAnchor(
  list: RefObject<HTMLElement | null>,
  key: string,
  start: number,
  place: ScrollTarget,
  made: Made,
): void {
  const shown = useRef<{ key: string; place?: ScrollTarget }>({ key });
  const kept = useRef<{ line: HTMLElement; top: number } | undefined>(undefined);
  useLayoutEffect(() => {
    const root = list.current;
    const lines = root?.querySelectorAll<HTMLElement>('ol > li');
    const line = lines?.[start];
    if (!root || !lines || !line || root.clientHeight === 0) return; // It has no height while a card is over it.
    if (shown.current.key !== key || shown.current.place !== place) {
      const isWished = shown.current.place !== place;
      shown.current = { key, place };
      const above = (root.clientHeight - line.offsetHeight) * DOWN;
      root.scrollTop = start === 0 ? 0 : line.offsetTop - above;
      const stop = line.matches('[data-rove]') ? line : line.querySelector<HTMLElement>('[data-rove]');
      if (isWished && place.takesFocus) stop?.focus({ preventScroll: true });
    } else if (kept.current?.line.isConnected) {
      root.scrollTop += kept.current.line.offsetTop - kept.current.top;
    }
    const first = firstInSight(lines, root.scrollTop);
    kept.current = first && { line: first, top: first.offsetTop };
  }, [key, place, made.from, made.to]);
}

/** The first line that ends below the upper edge, found by halving. */
function firstInSight(lines: NodeListOf<HTMLElement>, scrollTop: number): HTMLElement | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const at = (low + high) >> 1;
    const line = lines[at] as HTMLElement;
    if (line.offsetTop + line.offsetHeight > scrollTop) high = at;
    else low = at + 1;
  }
  return lines[low];
}
