import type { Digest } from '../../messages/digest';
import type { PageView, ShownPage } from '../../messages/page-view';
import type { PageReport } from '../../messages/protocol';
import { pageAddress } from '../../page/dom/document';
import type { Settings } from '../../settings/schema';
import { isSiteOff, switchedSite } from '../../settings/sites';
import { ask } from '../plain-messages';
import { followSettings } from '../settings';
import { type ReportSubscription, subscribeToReports } from './page-reports';
import { mayRun, namedTab, type PageTab, pageTab } from './page-tab';
import { waitUntilIdle, watchTab, watchWindow } from './tab-changes';
import { type PageNews, pausedView, viewOf } from './view-of';

/** What shows the page. */
type Show = (view: PageView, page: ShownPage) => void;

/**
 * Follows the page of a tab, or of whichever tab its window shows, and shows how it is whenever that changes. It asks
 * nothing again and again: tabs and pages tell.
 */
export class Follower {
  private news: PageNews = 'opening';
  private tab: PageTab | undefined;
  private host = '';
  private settings: Settings | undefined;
  private subscription: ReportSubscription | undefined;
  private turn = 0;
  /** The digest that was made last, and what it was made of: it stays the same while only the open card is another. */
  private digested: { of: string; digest: Digest | undefined } | undefined;
  /** The timer that runs while a tab that was just turned to has not answered. */
  private late: ReturnType<typeof setTimeout> | undefined;
  /** Resolves when the tab goes on to another page or gets on with loading it, or the window shows another tab. */
  private tabChange = tabChange();

  constructor(private readonly show: Show) {}

  async start(): Promise<void> {
    this.show(viewOf('opening', '', false), NO_PAGE);
    followSettings((settings) => {
      this.settings = settings;
      void this.update();
    });
    // Before the first tab is known, and after the last was closed, any change may be ours.
    const isOurs = (part: 'id' | 'windowId') => (id: number) => this.tab === undefined || id === this.tab[part];
    watchTab(isOurs('id'), () => this.onTabChange());
    if (!namedTab()) watchWindow(isOurs('windowId'), () => this.onTabChange());
    for (;;) await this.followOnce();
  }

  /** Tries again what has failed: in the page, or in the background script. */
  async retry(): Promise<void> {
    if (typeof this.news !== 'string' && this.news.state === 'failed') this.subscription?.retry();
    await this.update();
  }

  /** Follows the page that the tab shows now, until it shows another or has got on loading it. */
  private async followOnce(): Promise<void> {
    const changed = this.tabChange.promise; // This comes first, so that no change is missed.
    clearTimeout(this.late); // It was of the tab before, which may not have answered.
    const before = this.tab;
    const tab = await pageTab();
    this.tab = tab;
    if (!tab) this.setNews('closed');
    else if (!mayRun(tab.url)) {
      // Only the page of the first run reports, of all our own. Its address is given as empty, like those of the
      // browser’s pages.
      this.host = '';
      if (tab.url === '' && (await this.followReports(tab.id, changed))) return;
      this.setNews(newsOfClosed(tab));
    } else {
      const { id, url, isLoading } = tab;
      this.host = new URL(url).hostname;
      // The tab before is still shown. A page mostly answers at once; if it is late, `opening` is shown.
      if (before && before.id !== id) this.late = setTimeout(() => this.setNews('opening'), LATE_MS);
      if (await this.followReports(id, changed)) return;
      if (isLoading) this.setNews('opening');
      const outcome = await Promise.race([waitUntilIdle(id), changed]);
      if (outcome === 'changed') return;
      if (await this.followReports(id, changed)) return;
      this.setNews(outcome === 'refused' ? 'barred' : 'stale');
    }
    await changed;
  }

  /**
   * Shows the reports of a page until it is left or the tab changes: Firefox keeps the port open to a page that it may
   * come back to. Answers whether there were any reports.
   */
  private async followReports(tab: number, changed: Promise<'changed'>): Promise<boolean> {
    const subscription = subscribeToReports(tab, (report) => this.setNews(report));
    this.subscription = subscription;
    const outcome = await Promise.race([subscription.over, changed]);
    this.subscription = undefined;
    if (outcome === 'changed') subscription.end();
    else if (outcome) this.setNews('opening');
    return outcome !== false;
  }

  private onTabChange(): void {
    this.tabChange.resolve('changed');
    this.tabChange = tabChange();
  }

  private setNews(news: PageNews): void {
    clearTimeout(this.late);
    this.news = news;
    void this.update();
  }

  private async update(): Promise<void> {
    const turn = ++this.turn;
    const { news, host, tab } = this;
    const isLit = typeof news !== 'string' && news.state === 'lit' && !this.settings?.pause;
    const digest = isLit ? await this.digestOf(news) : undefined;
    const { settings } = this;
    if (turn !== this.turn || !settings) return;
    const view = settings.pause
      ? pausedView(settings.pause)
      : viewOf(news, switchedSite(host, settings), isSiteOff(host, settings), digest);
    this.show(view, tab ? { tab: tab.id, url: pageAddress(tab.url) } : NO_PAGE);
  }

  private async digestOf({ counts = [], fronts, date: article }: PageReport): Promise<Digest | undefined> {
    const fields = { counts, fronts, article };
    // What has changed since the article is another tomorrow, and a panel stays open for days.
    const of = JSON.stringify({ ...fields, on: new Date().toDateString() });
    if (this.digested?.of === of && this.digested.digest) return this.digested.digest;
    const digest = await ask('digest', fields);
    this.digested = { of, digest };
    return digest;
  }
}

/** How long the tab to which the user has just turned may take to answer before `opening` is shown, in ms. */
const LATE_MS = 200;

const NO_PAGE: ShownPage = { tab: undefined, url: '' };

/** Why no script of ours runs in a tab that extensions may not touch. */
function newsOfClosed({ isLoading, isMaybeReaderView, isMaybeWithheld }: PageTab): PageNews {
  if (isLoading) return 'opening';
  if (isMaybeWithheld) return 'withheld';
  return isMaybeReaderView ? 'readerView' : 'restricted';
}

/** A change of the tab that is still to come. */
function tabChange(): { promise: Promise<'changed'>; resolve(value: 'changed'): void } {
  let resolve = (_: 'changed') => {};
  const promise = new Promise<'changed'>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
