import { shownIn } from '../dom/nodes';
import { MOUNT_ID, REGION_ID } from './style';

// What the elements share that hold our text in a page, of a card or of a live region.

/**
 * The tag name of the elements that hold our text. Chromium’s `window.find` skips the contents of elements that have no
 * end tag, so the page cannot find out word by word what the card says. Of these elements, only `basefont` has no
 * effect of its own. Firefox searches it all the same.
 */
export const UNSEARCHED = 'basefont';

/** The dialogs that sites make themselves: they may close at a press outside, or keep the focus in. */
const OWN_DIALOG = '[role$=dialog], [aria-modal=true]';

/** A selector of the elements that may be hosts, by the parents that `parentFor` chooses. */
const HOSTS = `:is(:root, dialog, :popover-open, :fullscreen, ${OWN_DIALOG}) > div`;

/**
 * Removes the hosts that an older copy of this script has left, of a card or of a live region: Firefox ends the scripts
 * of an updated extension without a word to them. There, and only there, elements have `openOrClosedShadowRoot`.
 */
export function removeLeftHosts(page: Document): void {
  const found = page.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>(HOSTS);
  for (const host of found) if (host.openOrClosedShadowRoot?.querySelector(`#${MOUNT_ID},#${REGION_ID}`)) host.remove();
}

/**
 * Where a host goes so that what is in it can be used: see `openCardHost`. What is slotted stands in what is around its
 * slot.
 */
export function parentFor(near: Node, page: Document): Element {
  const { checkVisibility, matches } = Element.prototype;
  for (let at = shownIn(near); at; at = shownIn(at))
    // One with `display: contents` has no box that could tell when it is closed.
    if (matches.call(at, `dialog:modal, :popover-open, :fullscreen, ${OWN_DIALOG}`) && checkVisibility.call(at))
      return at;
  // While a modal dialog is open, whatever stands outside it can neither be used nor heard.
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;
}
