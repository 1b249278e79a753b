import { markAsOwn } from '../dom/nodes';
import { parentFor, UNSEARCHED } from './hosts';
import { HOST_CSS, putStyle, REGION_ID } from './style';

/**
 * How long the region stays empty before its text is put in, in ms. A screen reader announces changes of a region that
 * it has seen before, but not the text with which a new region is added.
 */
const EMPTY_MS = 150;

/** In the accessibility tree, and nowhere on the screen nor in a selection. */
const UNSEEN =
  'display:block;position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);user-select:none';

/**
 * Announces to screen readers where a key press has led, in a live region inside a closed shadow root. The region is
 * put into the page at the first announcement.
 */
export class LiveRegion {
  private host: HTMLElement | undefined;
  private region: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Announces a text after `EMPTY_MS`, and drops an announcement that is still waiting. `near`: a node where the user
   * is. If that is in a modal dialog, the region goes there too, because nothing outside is announced. `forMs`: how
   * long the region stays in the page with the text; without it until it is removed.
   */
  say(text: string, near: Node, forMs?: number): void {
    const parent = parentFor(near, near.ownerDocument ?? document);
    if (this.host?.parentNode !== parent) this.putInto(parent);
    const { region } = this;
    clearTimeout(this.timer);
    region?.replaceChildren(); // So that the same words again are a change, too.
    this.timer = setTimeout(() => {
      region?.append(text);
      if (forMs) this.timer = setTimeout(() => this.remove(), forMs);
    }, EMPTY_MS);
  }

  remove(): void {
    clearTimeout(this.timer);
    this.host?.remove();
    this.host = undefined;
  }

  private putInto(parent: Element): void {
    this.remove();
    const page = parent.ownerDocument;
    this.host = page.createElement('div');
    markAsOwn(this.host);
    this.region = page.createElement(UNSEARCHED);
    this.region.id = REGION_ID;
    this.region.role = 'status';
    this.region.ariaLive = 'polite';
    this.region.lang = 'en';
    this.region.style.cssText = UNSEEN;
    const root = this.host.attachShadow({ mode: 'closed' });
    putStyle(root, HOST_CSS);
    root.append(this.region);
    parent.append(this.host);
  }
}
