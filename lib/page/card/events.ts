/**
 * What happens inside the card is the card’s: a page that closes its dialog at a click outside, keeps the focus in it, or
 * has keys of its own hears nothing of it.
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
