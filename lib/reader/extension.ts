import type { hasSheets, nextSpot } from '../hover/spot';
import type { CardSize } from '../hover/state';
import type { Card } from '../knowledge/card';
import type { CardTools, PageTools } from '../messages/card-tools';
import type { PageOfCard } from '../messages/page-view';
import type { ReportChannel } from '../messages/protocol';
import type { CardHost } from '../page/card/host';
import type { Hovering } from './hovering';
import type { readOnAt } from './reading-place';

/** What the reader needs of the extension around it. The entrypoint gives the real one. */
export interface Extension {
  /** Whether this copy of the extension still runs. */
  isAlive(): boolean;
  /** The card of an entity as it reads beside this page; nothing when it cannot be had. */
  fetchCard(id: string, page: PageOfCard): Promise<Card | null | undefined>;
  /** Hovering. It is not in the reader’s script, as many pages are opened and not touched; nothing when it cannot be had. */
  loadHovering(): Promise<typeof Hovering | undefined>;
  /** What renders cards. It is in neither script, as most pages are read without a card; nothing when it cannot be had. */
  loadRenderer(): Promise<CardRenderer | undefined>;
  /** What can be done with the cards of who reads an article of this day. `sentence` is where the name stands. */
  tools?(article: string | undefined, sentence: () => string): PageTools;
  /** Shows on the toolbar button how many entities are underlined. */
  showCount(count: number): void;
  /** Has the underline sheet of this page replaced, as the settings say by now. */
  updateUnderlineSheet(): void;
  /** Where the popups hear how this page is. */
  reports: ReportChannel;
}

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
  /** Whether cards are sheets in a window of this size. */
  hasSheets: typeof hasSheets;
  /** Where a card stands. */
  nextSpot: typeof nextSpot;
  /** Lets the user read on at a name after a card that had the focus. */
  readOnAt: typeof readOnAt;
  /** Renders a card into an element, in the place of the one before; undefined takes it away. */
  render(mount: HTMLElement, content: CardContent | undefined): void;
}
