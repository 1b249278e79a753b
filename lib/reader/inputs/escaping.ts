import type { HoverControl } from './hover-control';

/** Closes the card at Escape. */
export function listenToEscape(control: HoverControl, signal: AbortSignal): void {
  const onKey = escapeListener(control);
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, onKey, { signal, capture: true });
}

/**
 * Gives a listener to keys that closes the card at Escape. That press is then the card’s until the key is let go: some
 * pages close their dialogs at that, or while the key repeats.
 */
function escapeListener(control: HoverControl): (event: KeyboardEvent) => void {
  let isOurs = false;
  return (event) => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    const { card, loading } = control.hover;
    const closes = event.type === 'keydown' && (card ?? loading) !== undefined;
    const wasOurs = isOurs && (event.repeat || event.type === 'keyup');
    isOurs = event.type === 'keydown' && (closes || wasOurs);
    if (!closes && !wasOurs) return;
    event.stopPropagation();
    event.preventDefault();
    if (closes) control.send({ type: 'close' });
  };
}
