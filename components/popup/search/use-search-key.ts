import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSlash } from './use-slash';

/**
 * Makes the key “/” show the search and focus its field, from anywhere on a page of ours. `show` brings it into view
 * where something else covers it. Returns a ref for the element in which the search is rendered.
 */
export function useSearchKey(show: () => void): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  useSlash(() => {
    show();
    setPresses((before) => before + 1);
  });
  useEffect(() => {
    if (presses > 0) shown.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, [presses]);
  return shown;
}
