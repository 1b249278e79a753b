import type { Digest } from '../../messages/digest';
import { type PageView, pageOfCard } from '../../messages/page-view';
import type { PageReport } from '../../messages/protocol';
import { type Pause, pauseEndOf } from '../../settings/pause';

/**
 * What is known of the tab’s page: its own report, or the reason why there is none. `opening`: it is still being
 * loaded. `stale`: no script answers. `restricted`: no script may run there. `barred`: none may, though it is on the
 * web. `readerView`: none may, perhaps because it is Firefox’s Reader View. `withheld`: the user may not have allowed
 * it. `closed`: the tab is gone.
 */
export type PageNews = PageReport | 'opening' | 'stale' | Closed;

/** Why no script of ours can tell anything of a page, nor will. */
type Closed = (typeof CLOSED)[number];
const CLOSED = ['restricted', 'barred', 'withheld', 'readerView', 'closed'] as const;

/** What popup and panel show. `digest`: what is known of a page that is lit; undefined when that could not be had. */
export function viewOf(news: PageNews, host: string, isOff: boolean, digest?: Digest): PageView {
  const closed = CLOSED.find((one) => one === news);
  if (closed) return { state: closed };
  const state = typeof news === 'string' ? news : news.state;
  if (state === 'other') return { state };
  // A page that is still marked will follow the setting soon. Until it has, nobody says that it is off.
  if (isOff && state !== 'lit') return { state: 'off', host };
  if (typeof news === 'string') return { state: news };
  const stopped = news.stoppedAfter === undefined ? {} : { stoppedAfter: news.stoppedAfter };
  const touch = news.touch ? { touch: true } : {};
  const pointed = news.open === undefined ? {} : { pointed: news.open };
  switch (news.state) {
    case 'off': // Switched on again a moment ago.
      return { state: 'looking', host };
    case 'lit':
      return digest
        ? { state: 'lit', host, digest, page: pageOfCard(news), ...touch, ...pointed, ...stopped }
        : { state: 'unanswered', host };
    case 'quiet':
      return { state: 'quiet', host, ...stopped };
    default:
      return { state: news.state, host };
  }
}

/** What popup and panel show while Backstory is paused, whatever page is open. */
export function pausedView(pause: Pause): PageView {
  const until = pauseEndOf(pause);
  return { state: 'paused', ...(until !== undefined && { until }) };
}
