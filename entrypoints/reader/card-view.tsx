import { render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import { PageCard } from '../../components/card/PageCard';
import themeCss from '../../components/theme/theme.css?inline';
import { ask } from '../../lib/browser/messages';
import { type Placement, placeCard } from '../../lib/hover/place';
import type { Card } from '../../lib/knowledge/card';
import { CardAnswer } from '../../lib/messages/background';
import { type CardHost, openCardHost } from '../../lib/page/card-host';
import type { Mark } from '../../lib/page/marks';
import { boxesOf } from '../../lib/page/point';
import { isDarkAt } from '../../lib/page/scheme';
import type { Underlines } from '../../lib/page/underlines';

const CSS_TEXT = `${themeCss}\n${cardCss}`;

interface Events {
  /** The pointer or the focus came into the card, or left it. */
  onInside(inside: boolean): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /** The page has removed or hidden the card. */
  onTaken(): void;
}

/** The card in the page: fetched, rendered into its host, placed beside its name. At most one at a time. */
export class CardView {
  /** Whether the next card takes the focus, and gives it back when it closes. */
  takeFocus = false;
  private host: CardHost | undefined;
  private mark: Mark | undefined;
  private pointer: { x: number; y: number } | undefined;
  private focusBefore: Element | null = null;
  private token = 0;

  constructor(
    private readonly underlines: Underlines,
    private readonly events: Events,
  ) {}

  /** Opens the card of a mark, in the place of any other. */
  async open(mark: Mark, pointer: { x: number; y: number } | undefined): Promise<void> {
    const focus = this.takeFocus;
    this.takeFocus = false;
    const token = ++this.token;
    const card = await fetchCard(mark.id);
    if (token !== this.token) return;
    // From card to card the focus goes back to where it was before the first.
    if (focus && document.activeElement !== this.host?.element) this.focusBefore = document.activeElement;
    this.removeHost();
    this.mark = mark;
    this.pointer = pointer;
    this.host = this.makeHost(mark);
    this.underlines.point(mark);
    this.render(card ?? undefined);
    this.place();
    if (focus) this.host.mount.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  /** Removes the card and, if it had the focus, gives it back. */
  close(): void {
    this.token++;
    const hadFocus = this.host !== undefined && document.activeElement === this.host.element;
    this.removeHost();
    this.underlines.point(undefined);
    if (hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  /** Whether an event’s target is the card. */
  owns(target: EventTarget | null): boolean {
    return this.host !== undefined && target === this.host.element;
  }

  /** Puts the card beside its name, where that is now. */
  place(): void {
    if (!this.host || !this.mark) return;
    const at = this.placement(this.host);
    this.host.move(at.left, at.top, at.maxHeight);
  }

  private placement(host: CardHost): Placement {
    return placeCard({
      anchor: boxesOf((this.mark as Mark).range),
      pointer: this.pointer,
      card: host.measure(),
      viewport: { width: document.documentElement.clientWidth, height: innerHeight },
    });
  }

  private makeHost(mark: Mark): CardHost {
    const host = openCardHost(mark.range.startContainer, CSS_TEXT, () => {
      if (this.host === host) this.events.onTaken();
    });
    host.mount.className = 'backstory in-page';
    // Given by `underlines.css`, which Firefox takes away with the extension: nothing else closes the card then.
    if (import.meta.env.FIREFOX) {
      host.mount.style.setProperty('--backstory-stands', 'inherit'); // Even where the page has said that it does not.
      host.mount.style.display = 'var(--backstory-stands, none)';
    }
    host.mount.style.colorScheme = isDarkAt(mark.range.startContainer) ? 'dark' : 'light';
    host.element.addEventListener('pointerenter', (event) => event.isTrusted && this.events.onInside(true));
    host.element.addEventListener('pointerleave', (event) => event.isTrusted && this.events.onInside(false));
    host.element.addEventListener('focusin', (event) => event.isTrusted && this.events.onInside(true));
    host.element.addEventListener('focusout', (event) => {
      if (this.host === host && event.isTrusted && event.relatedTarget !== null) this.events.onInside(false);
    });
    return host;
  }

  private render(card: Card | undefined): void {
    if (!this.host) return;
    render(
      <PageCard
        first={card}
        fetchCard={fetchCard}
        onPin={this.events.onPin}
        onClose={this.events.onClose}
        onResize={() => this.place()}
      />,
      this.host.mount,
    );
  }

  private removeHost(): void {
    if (!this.host) return;
    const { host } = this;
    this.host = undefined;
    render(null, host.mount);
    host.remove();
  }
}

async function fetchCard(id: string): Promise<Card | null | undefined> {
  return ask({ type: 'card', id }, CardAnswer);
}
