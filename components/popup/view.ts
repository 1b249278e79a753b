import type { Card, Neighbor } from '../../lib/knowledge/card';
import type { CardTools } from '../../lib/messages/card-tools';
import type { ExportedFile, FileFormat } from '../../lib/messages/export';
import type { Newest } from '../../lib/messages/newest';
import type { PageOfCard, PageView } from '../../lib/messages/page-view';
import type { RatesFound } from '../../lib/messages/rates';
import type { PauseLength } from '../../lib/settings/pause';

const AT_REST = new Set<PageView['state']>([
  'quiet',
  'off',
  'stale',
  'restricted',
  'barred',
  'withheld',
  'readerView',
  'other',
  'closed',
  'paused',
]);

/** Whether the page has no summary and none is to come soon, so that there is room for something else. */
export const isAtRest = ({ state }: PageView): boolean => AT_REST.has(state);

/** An entity that a search has found. */
export type SearchResult = Neighbor & { role: string };

/** What the user can do in the popup. An answer is `undefined` where the other script does not answer. */
export interface PopupActions {
  /**
   * The card of an entity, as it reads beside this page; `page` is undefined where there is no page to say anything of.
   * The answer is null where no card has this id.
   */
  fetchCard(id: string, page: PageOfCard | undefined): Promise<Card | null | undefined>;
  /** What can be done with the cards. */
  tools?: CardTools;
  /** Called when the user has opened a card. */
  onOpened?(id: string): void;
  search(query: string): Promise<SearchResult[] | undefined>;
  /** The rates that a query asks for; null where it asks for none. */
  rates(query: string): Promise<RatesFound | null | undefined>;
  newest(): Promise<Newest | undefined>;
  /** Goes to the next mention of an entity in the page. The answer is false when the page has none. */
  goToNext(id: string): Promise<boolean>;
  /** The background of the page as a file in a form. */
  exportPage?(form: FileFormat): Promise<ExportedFile | undefined>;
  /** Prints what is known of the page. */
  onPrint?(): void;
  /**
   * Switches Backstory on or off on a site. False where the list of sites is full; rejects where nothing can be stored.
   */
  onSite(host: string, on: boolean): Promise<boolean>;
  /** Rejects where nothing can be stored. */
  onPause(length: PauseLength): Promise<void>;
  /** Ends the pause. Rejects where nothing can be stored. */
  onGoOn(): Promise<void>;
  onReload(): void;
  /** Reads on in a page that was not read to its end. The promise resolves when that is done. */
  readOn(): Promise<void>;
  /** Tries again what has failed. */
  onRetry(): void;
  onSettings(): void;
  /** Called when the user dismisses the news of an update. */
  onNewsRead?(): void;
  /** Opens the side panel, where the browser has one. */
  openPanel?: (() => void) | undefined;
}
