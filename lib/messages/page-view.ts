import type { Digest } from './digest';
import type { PageReport } from './protocol';

/** What popup and panel know of the page that they are about. */
export type PageView =
  | { state: 'opening' | 'restricted' | 'barred' | 'withheld' | 'readerView' | 'stale' | 'other' | 'closed' }
  /** `until`: when the pause is over, in ms since 1970; undefined where that is when the browser restarts. */
  | { state: 'paused'; until?: number }
  | { state: 'looking' | 'waking' | 'reading' | 'failed' | 'unanswered' | 'off'; host: string }
  /** `stoppedAfter`: how many words were read of a page that is too long to be read at once. */
  | { state: 'quiet'; host: string; stoppedAfter?: number }
  /**
   * `page`: what cards beside it need to know of it. `touch`: only a passage of it is about a subject. `pointed`: the
   * entity whose card is open in the page.
   */
  | {
      state: 'lit';
      host: string;
      digest: Digest;
      page: PageOfCard;
      touch?: boolean;
      stoppedAfter?: number;
      pointed?: string;
    };

/** The page that popup or panel is about. It is the same after a reload; another address in the tab is another page. */
export interface ShownPage {
  /** The id of its tab; undefined once that is closed. */
  tab: number | undefined;
  /** Its address without what follows a “#”. */
  url: string;
}

/** The page beside which a card is read. */
export interface PageOfCard {
  /** The day of the article, `YYYY-MM-DD`, if the page says it. */
  article?: string | undefined;
  /** The ids of the fronts that it is about. */
  fronts: string[];
  /** The ids of what it names. */
  names: string[];
}

/** What a card needs to know of a page, from what the page says of itself. */
export const pageOfCard = ({ date, fronts = [], counts = [] }: Partial<PageReport>): PageOfCard => ({
  ...(date && { article: date }),
  fronts,
  names: counts.map(({ id }) => id),
});
