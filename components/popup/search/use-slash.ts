import { useEffect, useRef } from 'preact/hooks';

/** What a “/” is not typed into, though it is an input. */
const SWITCH = '[type=checkbox], [type=radio]';

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && !target.matches(SWITCH);

/** Calls `act` when the key “/” is pressed alone, but not in a field, where it is typed. */
export function useSlash(act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isAlone || isField(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
