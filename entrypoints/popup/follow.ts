import type { PopupView } from '../../components/popup/view';
import { type ReportSubscription, subscribeToReports } from '../../lib/browser/page-reports';
import { ask } from '../../lib/browser/plain-messages';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import type { Settings } from '../../lib/settings/schema';
import { isSiteOff } from '../../lib/settings/sites';
import { mayRun, type PageTab, pageTab } from './page';
import { isIdle, watchTab } from './tab';
import { type PageNews, pausedView, viewOf } from './view';

/** Follows the tab’s page for as long as the popup is open, and shows how it is whenever that changes. */
export class Follower {
  private news: PageNews = 'opening';
  private host = '';
  private settings: Settings | undefined;
  private subscription: ReportSubscription | undefined;
  private turn = 0;
  /** Resolves when the tab goes on to another page or gets on with loading it. */
  private tabChange = tabChange();

  constructor(private readonly show: (view: PopupView) => void) {}

  async start(): Promise<void> {
    this.show(viewOf('opening', '', false));
    watchSettings((settings) => {
      this.settings = settings;
      void this.update();
    });
    this.settings = await loadSettings();
    await this.update();
    const first = await pageTab();
    if (first) watchTab(first.id, () => this.onTabChange());
    while (await this.followOnce());
  }

  /** Tries again what has failed: in the page, or in the background script. */
  async retry(): Promise<void> {
    if (typeof this.news !== 'string' && this.news.state === 'failed') this.subscription?.retry();
    await this.update();
  }

  /** Follows the page that the tab shows now, until it shows another or has got on loading it. False once it is closed. */
  private async followOnce(): Promise<boolean> {
    const changed = this.tabChange.promise; // This comes first, so that no change is missed.
    const tab = await pageTab();
    if (!tab) {
      this.setNews('closed');
      return false;
    }
    const { id, url } = tab;
    if (!mayRun(url)) this.setNews(newsOfClosed(tab));
    else {
      this.host = new URL(url).hostname;
      if (await this.followReports(id, changed)) return true;
      if (tab.isLoading) this.setNews('opening');
      if ((await Promise.race([isIdle(id), changed])) === 'changed') return true;
      if (await this.followReports(id, changed)) return true;
      this.setNews('stale');
    }
    await changed;
    return true;
  }

  /**
   * Shows the reports of a page until it is left or the tab changes: Firefox keeps the port open to a page that it may come
   * back to. Answers whether there were any reports.
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
    this.news = news;
    void this.update();
  }

  private async update(): Promise<void> {
    const turn = ++this.turn;
    const { news, host, settings } = this;
    if (!settings) return;
    if (settings.pause) {
      this.show(pausedView(settings.pause));
      return;
    }
    const isLit = typeof news !== 'string' && news.state === 'lit';
    const digest = isLit
      ? await ask('digest', { counts: news.counts ?? [], fronts: news.fronts, article: news.date })
      : undefined;
    if (turn === this.turn) this.show(viewOf(news, host, isSiteOff(host, settings), digest));
  }
}

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
