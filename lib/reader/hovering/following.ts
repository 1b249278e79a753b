import { isInView } from '../../hover/placement';
import { seenBox } from '../../hover/seen';
import { parentOf, shownIn } from '../../page/dom/nodes';
import { boxesOf, isCutOff, isOn } from '../../page/marking/boxes';
import { type Mark, stands } from '../../page/marking/marks';
import type { HoverControl } from '../inputs/hover-control';
import { seenNow } from '../inputs/seen-now';

/** How often the name of an open card is looked for, in ms: no event tells that the page has moved it. */
const LOOK_MS = 250;

/**
 * While a card is open, keeps it beside its name where that is scrolled or moved, and tells hovering when the name has
 * gone out of sight.
 */
export function followName(control: HoverControl, { range }: Mark, signal: AbortSignal): void {
  let corner = cornerOf(range);
  const follow = (isMoved: boolean) => {
    const { card } = control.hover;
    if (!card) return;
    corner = cornerOf(card.on.range);
    if (card.pinned) return;
    if (isInSight(card.on.range, isMoved)) control.view.place();
    else control.send({ type: 'gone', on: card.on });
  };
  const onScroll = (event: Event) => event.isTrusted && follow(event.target instanceof Element);
  const onResize = (event: Event) => {
    if (control.hover.card?.pinned) event.isTrusted && control.view.place();
    else onScroll(event);
  };
  const options = { signal, capture: true, passive: true };
  document.addEventListener('scroll', onScroll, options);
  // No scroll event leaves a shadow root around the name, or one that it is slotted into.
  for (let at: Node | null = range.startContainer; at; at = shownIn(at)) {
    const parent = parentOf(at);
    if (parent instanceof ShadowRoot) parent.addEventListener('scroll', onScroll, options);
  }
  addEventListener('resize', onResize, { signal, passive: true });
  // Under pinch zoom what is seen of the window changes without any change of the window.
  for (const type of ['resize', 'scroll']) visualViewport?.addEventListener(type, onResize, { signal });
  const timer = setInterval(() => {
    const { pointer, card } = control.hover;
    // One that the page has taken away or altered may be there anew when the page is read again.
    if (!card?.on.range.startContainer.isConnected || !stands(card.on)) return;
    const was = corner;
    corner = cornerOf(card.on.range);
    // Under the pointer the card stays: the page may move its name again and again.
    if (corner === was || card.pinned || pointer.at === 'card') return;
    follow(true);
    const { on, point } = pointer.at === 'name' ? pointer : {};
    if (on !== card.on || !point || isOn(on.range, point.x, point.y) || control.view.bridges(point)) return;
    control.send({ type: 'pointer', on: undefined });
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Where a name begins, in whole CSS px of the viewport. */
function cornerOf(range: AbstractRange): string {
  const [box] = boxesOf(range);
  return box ? `${Math.round(box.left)} ${Math.round(box.top)}` : '';
}

/** Whether a name is in what one sees of the window; `isMoved`: and of the elements in which it was moved. */
function isInSight(range: AbstractRange, isMoved: boolean): boolean {
  const seen = seenNow();
  const boxes = boxesOf(range).map((box) => seenBox(box, seen));
  return isInView(boxes, seen.height) && !(isMoved && isCutOff(range));
}
