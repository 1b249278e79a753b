import { isInView } from '../../hover/placement';
import { boxesOf } from '../../page/marking/boxes';
import type { HoverControl } from './hover-control';

/** Tells hovering when the name of a card is scrolled away, and when Escape is pressed. */
export function listenToLeaving(control: HoverControl, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('scroll', (event) => onScroll(control, event), options);
  addEventListener('resize', (event) => onResize(control, event), options);
  document.addEventListener('keydown', (event) => onKey(control, event), { signal, capture: true });
}

function onScroll({ hover: { card }, view, send }: HoverControl, event: Event): void {
  if (!event.isTrusted || !card || card.pinned) return;
  if (isInView(boxesOf(card.on.range), innerHeight)) view.place();
  else send({ type: 'gone', on: card.on });
}

function onResize(control: HoverControl, event: Event): void {
  if (control.hover.card?.pinned) event.isTrusted && control.view.place();
  else onScroll(control, event);
}

function onKey({ hover: { card, loading }, send }: HoverControl, event: KeyboardEvent): void {
  if (!event.isTrusted || event.key !== 'Escape' || !(card || loading)) return;
  event.stopPropagation();
  event.preventDefault();
  send({ type: 'close' });
}
