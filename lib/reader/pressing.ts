import { isIdle } from '../hover/state';
import type { HoverControl } from './hover-control';

/** Tells hovering of presses, and of taps on names. */
export function listenToPresses(control: HoverControl, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', (event) => onPress(control, event), options);
  document.addEventListener('click', (event) => onTap(control, event), options);
}

function onPress({ hover, view, underlines, send }: HoverControl, event: PointerEvent): void {
  if (!event.isTrusted || isIdle(hover) || view.owns(event.target)) return;
  send({ type: 'press', on: underlines.at(event.clientX, event.clientY) });
}

/** A finger cannot rest on a name, so a tap opens the card; a tap on a link still follows the link. */
function onTap({ view, underlines, send }: HoverControl, event: MouseEvent): void {
  if (!event.isTrusted || (event as PointerEvent).pointerType !== 'touch' || view.owns(event.target)) return;
  if ((event.target as Element | null)?.closest?.('a[href], button, input, label, summary')) return;
  const mark = underlines.at(event.clientX, event.clientY);
  if (mark) send({ type: 'open', on: mark, by: 'tap' });
}
