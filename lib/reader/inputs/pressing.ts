import { isIdle } from '../../hover/state';
import { nearestTarget } from '../../page/around/touch-target';
import { controlAt } from '../../page/dom/controls';
import type { MarkFinder } from '../../page/marking/mark-finder';
import type { Mark } from '../../page/marking/marks';
import type { HoverControl } from './hover-control';

/** Tells hovering of presses, and of taps and clicks on names. */
export function listenToPresses(control: HoverControl, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  document.addEventListener('pointerdown', (event) => onPress(control, event), options);
  document.addEventListener('click', (event) => onClick(control, event as PointerEvent), options);
}

function onPress({ hover, view, finder, send }: HoverControl, event: PointerEvent): void {
  if (!event.isTrusted || isIdle(hover) || view.owns(event)) return;
  const on = isTouching(event) ? touched(finder, event) : finder.at(event.clientX, event.clientY);
  send({ type: 'press', on });
}

/**
 * A finger cannot rest on a name, nor can a pen whose screen does not feel it hover, so a tap opens the card. A long
 * press stays the browser’s: no click comes of it. A tap or click on the name of a glance asks for all of the card.
 */
export function onClick({ hover, view, finder, send }: HoverControl, event: PointerEvent): void {
  const { card } = hover;
  const isTouch = isTouching(event);
  if (!event.isTrusted || view.owns(event) || !(card || isTouch)) return;
  const mark = touched(finder, event);
  if (mark && mark === card?.on && card.size === 'glance') {
    // Selecting words by mouse also ends in a click.
    if (!String(getSelection())) send({ type: 'grow' });
  } else if (mark && isTouch) send({ type: 'open', on: mark, by: 'tap' });
}

/** Whether a finger or pen has pressed. A key that presses has no type of pointer. */
const isTouching = ({ pointerType }: PointerEvent): boolean => /touch|pen/.test(pointerType);

/** The name that a tap or click means; none on a link or control, which does what it does. */
function touched(finder: MarkFinder, event: PointerEvent): Mark | undefined {
  // An event that has passed has no path any more, and a target only where that is in no shadow root.
  const [target = event.target] = event.composedPath();
  if (!(target instanceof Node) || controlAt(target)) return undefined;
  const { clientX, clientY } = event;
  return nearestTarget((x, y) => finder.inLineAt(x, y), clientX, clientY) ?? finder.at(clientX, clientY);
}
