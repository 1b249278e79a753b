import { markAsOwn } from '../dom/nodes';
import { parentFor, UNSEARCHED } from './host';
import { HOST_CSS, putStyle, REGION_ID } from './style';

/**
 * How long the region stands empty before it says something, in ms. A screen reader tells what changes in a region that it
 * has seen before, and not what a new one brings along.
 */
const EMPTY_MS = 150;

/** In the accessibility tree, and nowhere on the screen nor in a selection. */
const UNSEEN =
  'display:block;position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);user-select:none';

/** Tells a screen reader what the keys have come to, in a closed shadow root of its own. It is put in with the first word. */
export class LiveRegion {
  private host: HTMLElement | undefined;
  private region: HTMLElement | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Says this soon, in the place of what was to be said. `near` is where the user is: outside a modal dialog nothing is heard. */
  say(text: string, near: Node): void {
    const parent = parentFor(near, near.ownerDocument ?? document);
    if (this.host?.parentNode !== parent) this.putInto(parent);
    const { region } = this;
    clearTimeout(this.timer);
    region?.replaceChildren(); // So that the same words again are a change, too.
    this.timer = setTimeout(() => region?.append(text), EMPTY_MS);
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
