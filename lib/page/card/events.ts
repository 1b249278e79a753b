/**
 * These events stay inside the card. The page does not hear of them, as it may close its dialog at a click outside,
 * keep the focus in it, have keys of its own, scroll in its own way, or allow no menu.
 */
const OWN_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'touchmove',
  'wheel',
  'contextmenu',
  'keydown',
  'keyup',
  'keypress',
  'focusin',
  'focusout',
];

/** Keeps what happens inside a card from bubbling into the page. */
export function keepCardEvents(host: Element): void {
  for (const type of OWN_EVENTS) host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
}
