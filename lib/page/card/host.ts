import { markAsOwn } from '../dom/nodes';
import { isDarkAt } from './color-scheme';
import { keepCardEvents } from './events';
import { parentFor, UNSEARCHED } from './hosts';
import { guardSelection } from './selection';
import { HOST_CSS, MOUNT_ID, privateNames, putStyle } from './style';

// The host of a card. It comes with the card script, as most pages are read without a card; what all hosts share is in
// `hosts.ts`.

/** A place in the viewport, in CSS px, and how high the card may be there. */
interface HostPosition {
  left: number;
  top: number;
  maxHeight: number;
  sheet?: 'head' | 'foot';
}

/** The element that holds the card, while one is open. */
export interface CardHost {
  /** Where the card is rendered, inside the closed shadow root. */
  readonly mount: HTMLElement;
  readonly element: HTMLElement;
  /** How large the card is when nothing limits its height, in CSS px of the viewport; as a sheet, or beside its name. */
  measure(asSheet?: boolean): { width: number; height: number };
  /** Where the card is, in CSS px of the viewport. */
  box(): DOMRect;
  /** Puts the card at a place in the viewport, in CSS px; a sheet at the head or foot of it. */
  move(to: HostPosition): void;
  remove(): void;
}

/** What browsers are set to unless their user has chosen otherwise, in CSS px. */
const USUAL_FONT_SIZE = 16;

/**
 * If less height than this is free, in CSS px, the card scrolls as a whole: a header that stayed in place would leave
 * no room for the text.
 */
const LOW = 320;

/**
 * Adds a host for the card: an element with a closed shadow root, and in that a popover in the top layer, so that no
 * `z-index` covers it. As the popover is inside the root, the page hears nothing of its opening, and can neither
 * prevent that nor hide it. A modal dialog makes everything outside it inert, so there the host goes inside. In a
 * popover it goes inside too, as a click outside would close that. The card is dark where the text at `near` is light.
 * `onTaken` hears, later, when the page takes the host away. `textScale` is how large the user wants its text, where 1
 * is the size that the browser is set to.
 */
export function openCardHost(near: Node, css: string, onTaken: () => unknown = () => {}, textScale = 1): CardHost {
  const page = near.ownerDocument ?? document;
  const parent = parentFor(near, page);
  const element = page.createElement('div');
  markAsOwn(element);
  const names = privateNames();
  const mount = page.createElement(UNSEARCHED);
  mount.id = MOUNT_ID;
  mount.lang = 'en'; // A page’s language chooses the fonts that `serif` and `system-ui` stand for.
  mount.popover = 'manual';
  mount.style.colorScheme = isDarkAt(near) ? 'dark' : 'light';
  const root = element.attachShadow({ mode: 'closed' });
  putStyle(root, HOST_CSS + names.rename(css));
  root.append(mount);
  const end = new AbortController();
  keepCardEvents(element);
  guardSelection(element, mount, end.signal);
  const isTaken = () => element.parentNode !== parent || !mount.matches(':popover-open');
  const taken = new MutationObserver(() => isTaken() && onTaken());
  taken.observe(parent, { childList: true });
  taken.observe(page, { childList: true }); // `document.open` takes the whole root away.
  parent.append(element);
  try {
    mount.showPopover();
  } catch {
    // The parent is in no document any more.
  }
  // Out of the page’s reach, the text of the host has the size that the user has set the browser to. Styles of cards are
  // written for the usual one.
  const scale = (textScale * Number.parseFloat(getComputedStyle(element).fontSize)) / USUAL_FONT_SIZE || 1;
  return {
    mount,
    element,
    measure(asSheet = false) {
      mount.classList.toggle('sheet', asSheet);
      // On a page that zooms its root, viewport and card would be measured differently.
      mount.style.zoom = '1';
      mount.style.zoom = String(scale / (mount.currentCSSZoom || 1));
      mount.style.removeProperty(names.of('--max-height'));
      const { width, height } = mount.getBoundingClientRect();
      return { width, height };
    },
    box: () => mount.getBoundingClientRect(),
    move({ left, top, maxHeight, sheet }) {
      const zoomed = (px: number) => `${Math.round(px) / scale}px`;
      // A card that goes with its name as the page scrolls is translated: any other move is a shift of the layout, of which
      // the browser tells the page, box and all, and which it counts against the page.
      mount.style.translate = `${zoomed(left)} ${sheet === 'foot' ? 0 : zoomed(top)}`;
      mount.style.inset = sheet === 'foot' ? 'auto auto 0 0' : '';
      mount.style.visibility = 'visible';
      mount.style.setProperty(names.of('--max-height'), `${Math.floor(maxHeight / scale)}px`);
      mount.classList.toggle('low', maxHeight / scale < LOW);
      mount.classList.toggle('at-head', sheet === 'head');
    },
    remove() {
      taken.disconnect();
      end.abort();
      element.remove();
    },
  };
}
