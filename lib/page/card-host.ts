import { elementAround } from './nodes';

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

const hosts = new WeakSet<Node>();

/** Whether a node is the host of a card: no part of the page. */
export const isCardHost = (node: Node): boolean => hosts.has(node);

/** The element that holds the card, while one is open. */
export interface CardHost {
  /** Where the card is rendered, inside the closed shadow root. */
  readonly mount: HTMLElement;
  readonly element: HTMLElement;
  /** Puts the card at a place in the viewport, in CSS px. */
  move(left: number, top: number, maxHeight: number): void;
  remove(): void;
}

/**
 * What inline style cannot say: pages give every `div` a `::before`, or a colour to every `::backdrop`. An important
 * rule inside the root wins over any of the page’s.
 */
const HOST_CSS =
  ':host::before,:host::after{content:none!important;display:none!important}:host::backdrop{display:none!important}';

/** Ids in a shadow root are its own; by this one a later copy of this script knows a host that an older one has left. */
const MOUNT_ID = 'backstory-card';

/**
 * Adds a host for the card: a popover in the top layer with a closed shadow root, so that no style of the page reaches
 * it and no `z-index` covers it. A modal dialog makes everything outside it inert, so there the host goes inside; inside
 * a popover a click on the card is no click outside, which would close it. `onTaken` hears when the page takes it away.
 */
export function openCardHost(near: Node, css: string, onTaken: () => void = () => {}): CardHost {
  const page = near.ownerDocument ?? document;
  const element = page.createElement('div');
  hosts.add(element);
  element.popover = 'manual';
  // The page must not restyle the host: inline and important wins over every rule but its own like. `all` leaves out
  // direction and custom properties.
  element.style.cssText =
    'all:initial!important;direction:ltr!important;unicode-bidi:isolate!important;--max-height:initial!important;position:fixed!important;inset:0 auto auto 0!important;margin:0!important;padding:0!important;border:0!important;background:none!important;overflow:visible!important;width:max-content!important;height:max-content!important;max-width:none!important;max-height:none!important;display:block!important;visibility:hidden!important';
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const style = page.createElement('style');
  style.textContent = HOST_CSS + css;
  const mount = page.createElement('div');
  mount.id = MOUNT_ID;
  root.append(style, mount);
  const parent = parentFor(near, page);
  parent.append(element);
  // On a page that zooms its root, viewport and card would be measured differently.
  const zoom = element.currentCSSZoom || 1;
  if (zoom !== 1) element.style.setProperty('zoom', String(1 / zoom), 'important');
  element.showPopover();
  for (const type of OWN_EVENTS) element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  let over = false;
  const isTaken = () => !over && !(element.isConnected && element.matches(':popover-open'));
  const taken = new MutationObserver(() => isTaken() && onTaken());
  taken.observe(parent, { childList: true });
  element.addEventListener('toggle', () => isTaken() && onTaken());
  return {
    mount,
    element,
    move(left, top, maxHeight) {
      element.style.setProperty('left', `${Math.round(left)}px`, 'important');
      element.style.setProperty('top', `${Math.round(top)}px`, 'important');
      element.style.setProperty('visibility', 'visible', 'important');
      mount.style.setProperty('--max-height', `${Math.floor(maxHeight)}px`);
    },
    remove() {
      over = true; // A card that is removed at once still has the event of its opening before it.
      taken.disconnect();
      element.remove();
    },
  };
}

/**
 * Removes the host of a card that an older copy of this script has left open: Firefox ends the scripts of an updated
 * extension without a word to them. There, and only there, elements have `openOrClosedShadowRoot`.
 */
export function removeLeftHosts(page: Document): void {
  const popovers = page.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(
    'div:popover-open',
  );
  for (const popover of popovers) if (popover.openOrClosedShadowRoot?.getElementById(MOUNT_ID)) popover.remove();
}

function parentFor(near: Node, page: Document): Element {
  for (let at = elementAround(near); at; at = elementAround(at))
    if (Element.prototype.matches.call(at, 'dialog:modal, :popover-open, :fullscreen')) return at;
  return page.documentElement;
}
