import { isIdle } from '../../hover/state';
import { nearestTarget } from '../../page/around/touch-target';
import { controlAt } from '../../page/dom/controls';
import type { Mark } from '../../page/marking/marks';
import type { HoverControl } from './hover-control';

/** Tells hovering of presses, and of taps on names. */
export function listenToPresses(control: HoverControl, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', (event) => onPress(control, event), options);
  document.addEventListener('click', (event) => onTap(control, event as PointerEvent), options);
}

function onPress({ hover, view, underlines, send }: HoverControl, event: PointerEvent): void {
  if (!event.isTrusted || isIdle(hover) || view.owns(event)) return;
  const on = isFinger(event) ? touched(underlines, event) : underlines.at(event.clientX, event.clientY);
  send({ type: 'press', on });
}

/** A finger cannot rest on a name, so a tap opens the card. A long press stays the browser’s: no click comes of it. */
function onTap({ view, underlines, send }: HoverControl, event: PointerEvent): void {
  if (!event.isTrusted || !isFinger(event) || view.owns(event)) return;
  const mark = touched(underlines, event);
  if (mark) send({ type: 'open', on: mark, by: 'tap' });
}

const isFinger = ({ pointerType }: PointerEvent): boolean => pointerType === 'touch';

/** The name that a finger means; none on a link or control, which does what it does. */
function touched(underlines: HoverControl['underlines'], event: PointerEvent): Mark | undefined {
  const [target] = event.composedPath();
  if (target instanceof Node && controlAt(target)) return undefined;
  return nearestTarget((x, y) => underlines.inLineAt(x, y), event.clientX, event.clientY);
}
