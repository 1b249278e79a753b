import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For buttons that go once they were pressed: a function that makes their handlers. When `shown` has changed after a
 * press, and the focus has gone with the button, `focus` gives it another place.
 */
export function useGoneButton(shown: unknown, focus: () => void): <Result>(act: () => Result) => () => Result {
  const wasPressed = useRef(false);
  useLayoutEffect(() => {
    if (wasPressed.current && document.activeElement === document.body) focus();
    wasPressed.current = false;
  }, [shown]);
  return (act) => () => {
    wasPressed.current = true;
    return act();
  };
}

/** Focuses what popup and panel have in any state: the tab of the section that is shown, or the field of the search. */
export const focusWhatStays = (): void =>
  document.querySelector<HTMLElement>('[role=tab][aria-selected=true], [role=combobox]')?.focus();
