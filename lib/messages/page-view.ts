import type { Digest } from './digest';

/** What popup and panel know of the page that they are about. */
export type PageView =
  | { state: 'opening' | 'restricted' | 'withheld' | 'readerView' | 'stale' | 'other' | 'closed' }
  /** `until`: when the pause is over, in ms since 1970; undefined where that is when the browser restarts. */
  | { state: 'paused'; until?: number }
  | { state: 'looking' | 'waking' | 'reading' | 'failed' | 'unanswered' | 'off'; host: string }
  /** `stoppedAfter`: how many words were read of a page that is too long to be read at once. */
  | { state: 'quiet'; host: string; stoppedAfter?: number }
  /**
   * `touch`: only a passage of it is about a subject. `pointed`: the entity whose card is open in the page.
   */
  | { state: 'lit'; host: string; digest: Digest; touch?: boolean; stoppedAfter?: number; pointed?: string };

/** Which page that is. A page that is loaded anew is the same; one that the tab goes on to is not. */
export interface ShownPage {
  /** The id of its tab; undefined once that is closed. */
  tab: number | undefined;
  /** Its address without what follows a “#”. */
  url: string;
}
