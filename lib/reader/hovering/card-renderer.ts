import type { isBetween } from '../../hover/gap';
import type { CardSize } from '../../hover/state';
import type { Card } from '../../knowledge/card';
import type { CardTools } from '../../messages/card-tools';
import type { CardHost } from '../../page/card/host';
import type { listenToCard } from './card-events';
import type { followName } from './following';
import type { placeHost } from './placing';
import type { readOnAt } from './reading-place';

/** What a card in the page shows, and what can be done on it. */
export interface CardContent {
  /** The card to begin with; undefined when it could not be loaded. */
  initial: Card | undefined;
  /** Names in links beside that of the card, if a tap has opened it: a tap on one of them would follow its link. */
  alsoHere: readonly { id: string; name: string }[];
  /** Whether all of it is shown, or what there is time for at a glance. */
  size: CardSize;
  pinned: boolean;
  fetchCard(id: string): Promise<Card | null | undefined>;
  tools?: CardTools | undefined;
  /** The user wants all of the card. */
  onGrow(): void;
  onPin(pinned: boolean): void;
  onClose(): void;
  /**
   * Called right after each change of what is shown, the first rendering included, because the card may have another
   * size then.
   */
  onResize(): void;
}

/** How cards are shown in a page. */
export interface CardRenderer {
  /** Opens what holds a card, with its style (`openCardHost`). */
  openHost(near: Node, onTaken: () => unknown, textScale: number): CardHost;
  /** Hears what happens at a card. */
  listenToCard: typeof listenToCard;
  /** Puts a card beside its name. */
  placeHost: typeof placeHost;
  /** Whether a point is between a card and its name. */
  isBetween: typeof isBetween;
  /** Keeps a card beside its name as long as it is open. */
  followName: typeof followName;
  /** Lets the user read on at a name after a card that had the focus. */
  readOnAt: typeof readOnAt;
  /** Renders a card into an element, in the place of the one before; undefined takes it away. */
  render(mount: HTMLElement, content: CardContent | undefined): void;
}
