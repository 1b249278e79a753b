import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `onEscape` when Escape is pressed, instead of letting the browser close the popup; without `onEscape` the key
 * is left to the browser. A field that uses the key itself calls `preventDefault`, and then this does nothing.
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
