import type { CardHost } from '../../page/card/host';

/** What is told of the card in a page. */
export interface CardEvents {
  /** The pointer came into the card, or left it. */
  onInside(inside: boolean): void;
  /** The card has moved, or its size has changed. */
  onPlaced(): void;
  /** The focus of a keyboard came into the card, or left it. */
  onFocus(inside: boolean): void;
  onGrow(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** The page has removed or hidden the card. */
  onTaken(): void;
}

/** Tells of pointer and focus at a card, as long as it is the open one. `onFrom` hears what had the focus before. */
export function listenToCard(
  { element, mount }: CardHost,
  isOpen: () => boolean,
  { onInside, onFocus }: CardEvents,
  onFrom: (before: Element) => void,
): void {
  const on = <K extends keyof HTMLElementEventMap>(type: K, act: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, (event) => event.isTrusted && isOpen() && act(event));
  on('pointerenter', ({ pointerType }) => pointerType !== 'touch' && onInside(true));
  // A lifted finger or pen also causes `pointerleave`, to nowhere, but the user has not left the card by that.
  on('pointerleave', ({ pointerType, relatedTarget }) => (pointerType === 'mouse' || relatedTarget) && onInside(false));
  on('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Element) onFrom(relatedTarget);
    // A button that was pressed with the mouse has the focus too, but then the pointer decides when the card closes. So
    // only a visible focus counts.
    if (mount.querySelector(':focus-visible')) onFocus(true);
  });
  // Without another target the focus is in another window, or on nothing.
  on('focusout', ({ relatedTarget }) => relatedTarget !== null && onFocus(false));
}
