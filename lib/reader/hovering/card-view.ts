import type { Point } from '../../hover/placement';
import type { Spot } from '../../hover/spot';
import type { CardSize } from '../../hover/state';
import type { Card } from '../../knowledge/card';
import type { CardTools } from '../../messages/card-tools';
import { focusedIn } from '../../page/around/at-caret';
import type { CardHost } from '../../page/card/host';
import { boxesOf } from '../../page/marking/boxes';
import type { Mark } from '../../page/marking/marks';
import type { Underlines } from '../../page/marking/underlines';
import { ANNOUNCES_REMOVAL } from '../../platform/capabilities';
import type { CardEvents } from './card-events';
import type { CardContent, CardRenderer } from './card-renderer';

/** What the view needs of the page, and the callbacks for what happens at a card. */
interface Around extends CardEvents {
  /** The card of an entity as it reads beside a mark. */
  fetchCard(id: string, mark: Mark): ReturnType<CardContent['fetchCard']>;
  /** How large the user wants the text, where 1 is usual. */
  textScale(): number;
  /** What can be done with the card of a mark. */
  tools(mark: Mark): CardTools | undefined;
}

/** What is shown: the card of a mark; undefined when it could not be had. */
interface Shown {
  mark: Mark;
  card: Card | undefined;
  /** Whether the card takes the focus, and gives it back when it closes. */
  focus: boolean;
  /** Where the pointer rests on the name. */
  point: Point | undefined;
  /** Whether something of the page’s own may open below the name. */
  keepsBelowFree: boolean;
  alsoHere: CardContent['alsoHere'];
  renderer: CardRenderer;
}

/** The card in the page: rendered into its host, placed beside its name. At most one at a time. */
export class CardView {
  private host: CardHost | undefined;
  /** Observes the size of the card, which changes when the user unfolds something. */
  private readonly resizes = new ResizeObserver(() => this.onResize());
  /** Whether the observer has told the size that the card has at first. */
  private isSizeTold = false;
  private shown: Shown | undefined;
  size: CardSize = 'glance';
  pinned = false;
  private spot: Spot | undefined;
  /** What had the focus before the card. */
  private focusBefore: Element | null = null;

  constructor(
    private readonly underlines: Underlines,
    private readonly around: Around,
  ) {}

  /** Shows a card in the place of any other. */
  show(shown: Shown): void {
    // From card to card the focus goes back to where it was before the first.
    const before = this.hasFocus() ? this.focusBefore : focusedIn(document);
    this.removeHost(!shown.focus);
    this.shown = shown;
    this.host = this.makeHost(shown);
    this.underlines.point(shown.mark);
    this.render(); // This places it, too: see `onResize`.
    this.isSizeTold = false;
    this.resizes.observe(this.host.mount);
    if (!shown.focus) return;
    this.host.mount.querySelector<HTMLElement>('[data-focus]')?.focus();
    this.focusBefore = before; // The event that tells of the focus names the host of a shadow root, not what is in it.
  }

  /** Shows all of the card. Its head stays where it is. */
  grow(): void {
    this.size = 'full';
    this.render();
  }

  /** Shows whether the card is pinned. A pinned card stays at its place. */
  pin(pinned: boolean): void {
    this.pinned = pinned;
    this.render();
  }

  /** Moves the focus to the pin of the card; to the card where it has none, as it could not be loaded. */
  focusPin(): void {
    const { mount } = this.host ?? {};
    const pin = mount?.querySelector<HTMLElement>('[data-pinned]') ?? mount?.querySelector<HTMLElement>('[data-focus]');
    pin?.focus();
  }

  /** Hears which mark the name of the card has by now. */
  follow(mark: Mark | undefined): void {
    if (this.shown && mark) this.shown.mark = mark;
    this.underlines.point(this.shown?.mark);
  }

  /** Removes the card and, if it had the focus, gives it back. */
  close(): void {
    this.removeHost(true);
    this.underlines.point(undefined);
  }

  /** Whether an event happens in the card. Its target may be the host of a shadow root that the card stands in. */
  owns(event: Event): boolean {
    return this.host !== undefined && event.composedPath().includes(this.host.element);
  }

  /** Whether a point is in the gap between the card and its name. */
  bridges(point: Point): boolean {
    const { host, shown } = this;
    return !!host && !!shown?.renderer.isBetween(point, boxesOf(shown.mark.range), host.box());
  }

  /** Moves a glance to where its name is now. A full card, and one whose name is out of sight, stays where it is. */
  place(): void {
    if (!this.host || !this.shown) return;
    const { mark, point, keepsBelowFree, renderer } = this.shown;
    this.spot = renderer.placeHost(this.host, { range: mark.range, point, keepsBelowFree }, this.spot, this);
    this.around.onPlaced();
  }

  /**
   * Places the card anew, but not when the observer tells its first size: the card was just placed, and a change of
   * style in that frame costs a second pass over all highlights (67 ms with 10,000 in Chromium 156). The observer also
   * tells when the dialog in which the card stands is closed or removed: the card has no size then.
   */
  private onResize(): void {
    if (this.host && !this.host.element.parentElement?.checkVisibility()) this.around.onTaken();
    else if (this.isSizeTold) this.place();
    this.isSizeTold = true;
  }

  /**
   * Whether the card has the focus, or nothing has it and the caret is in the card: where a screen reader moves its
   * caret through plain text, Chromium takes the focus off the card.
   */
  private hasFocus(): boolean {
    if (!this.host) return false;
    const { element, mount } = this.host;
    if ((element.getRootNode() as Document).activeElement === element) return true;
    return document.activeElement === document.body && mount.contains(getSelection()?.anchorNode ?? null);
  }

  private makeHost({ mark, renderer }: Shown): CardHost {
    const onTaken = () => this.host === host && this.around.onTaken();
    const host = renderer.openHost(mark.range.startContainer, onTaken, this.around.textScale());
    host.mount.className = 'backstory in-page';
    // The underline sheet sets this property. When the extension is removed, the browser removes the sheet too, which
    // hides the card; nothing else would close it.
    if (!ANNOUNCES_REMOVAL) {
      // The page may have registered the property as not inherited.
      host.mount.style.setProperty('--backstory-stands', 'inherit');
      host.mount.style.display = 'var(--backstory-stands, none)';
    }
    const isOpen = () => this.host === host;
    renderer.listenToCard(host, isOpen, this.around, (before) => {
      this.focusBefore = before;
    });
    return host;
  }

  private render(): void {
    if (!this.host || !this.shown) return;
    const { mark, card, alsoHere, renderer } = this.shown;
    renderer.render(this.host.mount, {
      initial: card,
      alsoHere,
      size: this.size,
      pinned: this.pinned,
      fetchCard: (id) => this.around.fetchCard(id, mark),
      tools: this.around.tools(mark),
      onGrow: this.around.onGrow,
      onPin: this.around.onPin,
      onClose: this.around.onClose,
      onResize: () => this.place(),
    });
  }

  private removeHost(givesBack: boolean): void {
    if (!this.host) return;
    const { host, shown } = this;
    const hadFocus = this.hasFocus();
    this.host = undefined;
    this.shown = undefined;
    this.spot = undefined;
    this.size = 'glance';
    this.pinned = false;
    this.resizes.disconnect();
    shown?.renderer.render(host.mount, undefined);
    host.remove();
    if (!givesBack) return;
    if (hadFocus && shown) shown.renderer.readOnAt(shown.mark.range, this.focusBefore);
    this.focusBefore = null;
  }
}
