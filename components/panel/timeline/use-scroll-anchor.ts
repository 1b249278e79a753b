import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkedDay } from './list';
import type { Made } from './use-growth';

/** Where to scroll the list: to a mark, or to what begins on a day or next after it. */
export interface ScrollTarget {
  day: string;
  mark?: MarkedDay['kind'];
  /** Whether the line gets the focus, as the focus was in the list before, or on an element that is gone. */
  takesFocus?: boolean;
  /** Counts the requests, so that the same place can be requested again. */
  nth: number;
}

/** How far below the upper edge the line is placed, as a share of the free height. */
const DOWN = 1 / 3;

/**
 * Scrolls a list to a line when a new place is requested, or another list is shown. Meanwhile lines above are rendered
 * that are higher or lower than their placeholders, and others come with the `groups` of a page that changes; then it
 * keeps the first line in sight where it is.
 */
export function useScrollAnchor(
  list: RefObject<HTMLElement | null>,
  key: string,
  start: number,
  place: ScrollTarget,
  made: Made,
  groups: readonly unknown[],
): void {
  const shown = useRef<{ key: string; place?: ScrollTarget }>({ key });
  const kept = useRef<{ line: HTMLElement; top: number } | undefined>(undefined);
  const keepFirst = (root: HTMLElement) => {
    const first = firstInSight(root.querySelectorAll<HTMLElement>('ol > li'), root.scrollTop);
    kept.current = first && { line: first, top: first.offsetTop };
  };
  useLayoutEffect(() => {
    const root = list.current;
    const onScroll = () => root && keepFirst(root);
    root?.addEventListener('scroll', onScroll, { passive: true });
    return () => root?.removeEventListener('scroll', onScroll);
  }, []);
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
    keepFirst(root);
  }, [key, place, made.from, made.to, groups]);
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
