import type { PopupView } from '../../components/popup/view';
import type { Digest } from '../../lib/messages/background';
import type { PageReport } from '../../lib/messages/page';

/**
 * What is known of the tab’s page: its own report; or, where it has none, why. `opening`: it is still being loaded.
 * `stale`: no script answers. `restricted`: none may run there, in
 * `readerView` perhaps as it is Firefox’s Reader View. `closed`: the tab is gone.
 */
export type News = PageReport | 'opening' | 'stale' | 'restricted' | 'readerView' | 'closed';

/** What the popup shows. `digest`: what is known of a page that is lit; undefined when that could not be had. */
export function viewOf(news: News, host: string, isOff: boolean, digest?: Digest): PopupView {
  if (news === 'restricted' || news === 'readerView' || news === 'closed') return { state: news };
  const state = typeof news === 'string' ? news : news.state;
  if (state === 'other') return { state };
  // A page that is still marked is about to follow; until it has, it is not said to be off.
  if (isOff && state !== 'lit') return { state: 'off', host };
  if (typeof news === 'string') return { state: news };
  const stopped = news.stoppedAfter === undefined ? {} : { stoppedAfter: news.stoppedAfter };
  switch (news.state) {
    case 'off': // Switched on again a moment ago.
      return { state: 'looking', host };
    case 'lit':
      return digest ? { state: 'lit', host, digest, ...stopped } : { state: 'unanswered', host };
    case 'quiet':
      return { state: 'quiet', host, ...stopped };
    default:
      return { state: news.state, host };
  }
}
