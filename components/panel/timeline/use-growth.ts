import { useEffect, useState } from 'preact/hooks';

/** How many lines are rendered at first, and how many each frame adds below; above it adds half as many. */
export const FIRST_LINES = 40;
const MORE_LINES = 40;

/** The lines of a list that are rendered: from `from` to the one before `to`. */
export interface Made {
  from: number;
  to: number;
}

/**
 * Renders a long list in pieces, so that none of them delays a frame: first the lines around `start`, then more in both
 * directions with each frame. All are rendered in the end, so that the browser’s own search finds every line and a
 * screen reader counts them right. A list with another `key` begins anew; before printing all is rendered at once.
 */
export function useGrowth(count: number, start: number, key: string): Made {
  const first = { key, ...around(start, count) };
  const [kept, setKept] = useState(first);
  const made = kept.key === key && kept.from <= start && start < kept.to ? kept : first;
  const isWhole = made.from === 0 && made.to >= count;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() =>
      setKept({ key, from: Math.max(0, made.from - MORE_LINES / 2), to: made.to + MORE_LINES }),
    );
    const all = () => setKept({ key, from: 0, to: count });
    addEventListener('beforeprint', all);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('beforeprint', all);
    };
  }, [key, made.from, made.to, count]);
  return made;
}

function around(start: number, count: number): Made {
  const from = Math.max(0, Math.min(start - FIRST_LINES / 2, count - FIRST_LINES));
  return { from, to: from + FIRST_LINES };
}
