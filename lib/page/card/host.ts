import { markAsOwn } from '../dom/nodes';
import { isDarkAt } from './color-scheme';
import { keepCardEvents } from './events';
import { parentFor, UNSEARCHED } from './hosts';
import { guardSelection } from './selection';
import { HOST_CSS, MOUNT_ID, privateNames, putStyle } from './style';

// The host of a card. It comes with the card script, as most pages are read without a card; what all hosts share is in
// `hosts.ts`.

/**
 * A place in what the user sees of the window, and how high the card may be there, all in CSS px of a card: they are as
 * large on the screen whatever the pinch zoom.
 */
interface HostPosition {
  left: number;
  top: number;
  maxHeight: number;
  sheet?: 'head' | 'foot';
}

/**
 * What the user sees of the window: where that begins, in CSS px of the viewport, and how many of a card are one of
 * these.
 */
interface SeenPart {
  left: number;
  top: number;
  scale: number;
}

const ALL: SeenPart = { left: 0, top: 0, scale: 1 };

/** The element that holds the card, while one is open. */
export interface CardHost {
  /** Where the card is rendered, inside the closed shadow root. */
  readonly mount: HTMLElement;
  readonly element: HTMLElement;
  /**
   * How large the card is when nothing limits its height, in its own CSS px: as a sheet in a window of this width, or
   * beside its name.
   */
  measure(sheet?: { width: number; scale: number }): { width: number; height: number };
  /** Where the card is, in CSS px of the viewport. */
  box(): DOMRect;
  /** Puts the card at a place in what is seen of the window; a sheet at the head or foot of that. */
  move(to: HostPosition, seen?: SeenPart): void;
  remove(): void;
}

/**
 * The font size that browsers have unless their user has chosen another. Our styles are written for it. Where text
 * alone is zoomed, as by Firefox for Android for a system with large text, it is computed to more, as all sizes in CSS
 * px are.
 */
export const USUAL_FONT_SIZE = '16px';

/** The font size of an element as it is computed, in CSS px. */
export const fontSizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);

/**
 * If less height than this is free, in CSS px, the card scrolls as a whole: a header that stayed in place would leave
 * little room for the text. At 200 % a window of 683 px has 325 free, wherever in it the card stands.
 */
const LOW = 330;

/**
 * Adds a host for the card: an element with a closed shadow root, and in that a popover in the top layer, so that no
 * `z-index` covers it. As the popover is inside the root, the page hears nothing of its opening, and can neither
 * prevent that nor hide it. A modal dialog makes everything outside it inert, so there the host goes inside. In a
 * popover and in a dialog of the site’s own it goes inside too, as a click outside would close that. The card is dark
 * where the text at `near` is light. `onTaken` hears, later, when the page takes the host away. `textScale` is how
 * large the user wants its text, where 1 is the size that the browser is set to.
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
  // Out of the page’s reach, the text of the host has the size that the user has set the browser to. Styles of cards
  // are written for the usual one.
  mount.style.fontSize = USUAL_FONT_SIZE;
  const scale = (textScale * fontSizeOf(element)) / fontSizeOf(mount) || 1;
  return {
    mount,
    element,
    measure(sheet) {
      mount.classList.toggle('sheet', sheet !== undefined);
      mount.style.scale = '';
      mount.style.width = sheet && sheet.scale !== 1 ? `${sheet.width / scale}px` : '';
      // On a page that zooms its root, viewport and card would be measured differently.
      mount.style.zoom = '1';
      mount.style.zoom = String(scale / (mount.currentCSSZoom || 1));
      mount.style.removeProperty(names.of('--max-height'));
      const { width, height } = mount.getBoundingClientRect();
      return { width, height };
    },
    box: () => mount.getBoundingClientRect(),
    move({ left, top, maxHeight, sheet }, seen = ALL) {
      const isPinched = seen.scale !== 1;
      const zoomed = (px: number) => `${(isPinched ? px : Math.round(px)) / scale}px`;
      // At the foot of all the window the browser keeps a sheet there; under pinch zoom it knows of no such place.
      const isAtFoot = sheet === 'foot' && !isPinched;
      // A card that goes with its name as the page scrolls is translated: any other move is a shift of the layout, of
      // which the browser tells the page, box and all, and which it counts against the page.
      const [x, y] = [seen.left + left / seen.scale, seen.top + top / seen.scale];
      mount.style.translate = `${zoomed(x)} ${isAtFoot ? 0 : zoomed(y)}`;
      mount.style.inset = isAtFoot ? 'auto auto 0 0' : '';
      mount.style.scale = isPinched ? String(1 / seen.scale) : '';
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
