import { useEffect, useRef } from 'preact/hooks';

/**
 * Has Escape do something, where there is something to do, instead of closing the popup. What is in sight comes first: a
 * field that has used the key keeps it from here.
 */
export function useEscape(onEscape: (() => void) | undefined): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !latest.current) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
