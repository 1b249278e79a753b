import { isInView } from '../../hover/placement';
import { seenBox } from '../../hover/seen';
import { parentOf } from '../../page/dom/nodes';
import { boxesOf } from '../../page/marking/boxes';
import type { HoverControl } from './hover-control';
import { seenNow } from './seen-now';

/** Tells hovering when the name of a card is scrolled away, and when Escape is pressed. */
export function listenToLeaving(control: HoverControl, signal: AbortSignal): void {
  listenToScroll(control, document, signal);
  addEventListener('resize', (event) => onResize(control, event), { signal, passive: true });
  // Under pinch zoom what is seen of the window changes without any change of the window.
  for (const type of ['resize', 'scroll'])
    visualViewport?.addEventListener(type, (event) => onResize(control, event), { signal });
  const onKey = escapeListener(control);
  for (const type of ['keydown', 'keyup'] as const) document.addEventListener(type, onKey, { signal, capture: true });
}

/**
 * Tells hovering when the name of a card is scrolled away inside a shadow root around it, or one that it is slotted into,
 * until the signal ends it. No scroll event leaves a shadow root.
 */
export function listenInRoots(control: HoverControl, name: Node, signal: AbortSignal): void {
  for (let at: Node | null = name; at; at = shownIn(at))
    if (at instanceof ShadowRoot) listenToScroll(control, at, signal);
}

/** What a node is shown in: its slot or parent, or the host of a shadow root. */
const shownIn = (node: Node): Node | null =>
  (node instanceof Element || node instanceof Text ? node.assignedSlot : null) ??
  parentOf(node) ??
  (node instanceof ShadowRoot ? node.host : null);

function isShownIn(name: Node, element: Element): boolean {
  let at: Node | null = name;
  while (at && at !== element) at = shownIn(at);
  return at === element;
}

function listenToScroll(control: HoverControl, root: Node, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  root.addEventListener('scroll', (event) => onScroll(control, event), options);
}

function onScroll({ hover: { card }, view, send }: HoverControl, event: Event): void {
  if (!event.isTrusted || !card || card.pinned) return;
  const boxes = boxesOf(card.on.range);
  const seen = seenNow();
  const inSight = boxes.map((box) => seenBox(box, seen));
  if (isInView(inSight, seen.height) && !isCutOff(card.on.range.startContainer, boxes, event.target)) view.place();
  else send({ type: 'gone', on: card.on });
}

/** Whether a name has left what one can see of the element in which it was scrolled. */
function isCutOff(name: Node, boxes: readonly DOMRect[], scrolled: EventTarget | null): boolean {
  if (!(scrolled instanceof Element) || !isShownIn(name, scrolled)) return false;
  const seen = Element.prototype.getBoundingClientRect.call(scrolled);
  return !boxes.some(
    ({ left, right, top, bottom }) => right > seen.left && left < seen.right && bottom > seen.top && top < seen.bottom,
  );
}

function onResize(control: HoverControl, event: Event): void {
  if (control.hover.card?.pinned) event.isTrusted && control.view.place();
  else onScroll(control, event);
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
