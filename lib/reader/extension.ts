import type { Card } from '../knowledge/card';
import type { PageTools } from '../messages/card-tools';
import type { PageOfCard } from '../messages/page-view';
import type { ReportChannel } from '../messages/protocol';
import type { CardRenderer } from './hovering/card-renderer';
import type { Hovering } from './hovering/hovering';

/** What the reader needs of the extension around it. The entrypoint gives the real one. */
export interface Extension {
  /** Whether this copy of the extension still runs. */
  isAlive(): boolean;
  /** The card of an entity as it reads beside this page; nothing when it cannot be had. */
  fetchCard(id: string, page: PageOfCard): Promise<Card | null | undefined>;
  /**
   * Hovering. It is not in the reader’s script, as many pages are opened and not touched; nothing when it cannot be
   * had.
   */
  loadHovering(): Promise<typeof Hovering | undefined>;
  /**
   * What renders cards. It is in neither script, as most pages are read without a card; nothing when it cannot be had.
   */
  loadRenderer(): Promise<CardRenderer | undefined>;
  /** What can be done with the cards in this page. `sentenceOn`: see `MarkedPage`. */
  tools?(sentenceOn: (id: string) => string): PageTools;
  /** Shows on the toolbar button how many entities are underlined. */
  showCount(count: number): void;
  /** Has the underline sheet of this page replaced, as the settings say by now. */
  updateUnderlineSheet(): void;
  /** Where the popups hear how this page is. */
  reports: ReportChannel;
}
