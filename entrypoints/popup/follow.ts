import type { PopupView } from '../../components/popup/view';
import { type Hearing, hearPage, isIdle, watchTab } from '../../lib/browser/hear';
import { ask } from '../../lib/browser/messages';
import { loadSettings, watchSettings } from '../../lib/browser/settings';
import { Digest } from '../../lib/messages/background';
import { coveringSite } from '../../lib/settings/sites';
import { mayRun, type PageTab, pageTab } from './page';
import { type News, viewOf } from './view';

/** Follows the tab’s page for as long as the popup is open, and shows how it is whenever that changes. */
export class Follower {
  private news: News = 'opening';
  private host = '';
  private offSites: readonly string[] = [];
  private hearing: Hearing | undefined;
  private turn = 0;
  /** Kept at the tab’s next step. */
  private step = promise();

  constructor(private readonly show: (view: PopupView) => void) {}

  async start(): Promise<void> {
    this.show(viewOf('opening', '', false));
    watchSettings(({ offSites }) => {
      this.offSites = offSites;
      void this.update();
    });
    this.offSites = (await loadSettings()).offSites;
    const first = await pageTab();
    if (first) watchTab(first.id, () => this.onStep());
    while (await this.followOnce());
  }

  /** Tries again what has failed: in the page, or in the background script. */
  async again(): Promise<void> {
    if (typeof this.news !== 'string' && this.news.state === 'failed') this.hearing?.again();
    await this.update();
  }

  /** Follows the page that the tab shows now, until it shows another or has got on loading it. False once it is closed. */
  private async followOnce(): Promise<boolean> {
    const step = this.step.kept; // Taken first, so that no step is missed.
    const tab = await pageTab();
    if (!tab) {
      this.tell('closed');
      return false;
    }
    const { id, url } = tab;
    if (!mayRun(url)) this.tell(closedNews(tab));
    else {
      this.host = new URL(url).hostname;
      if (await this.hear(id, step)) return true;
      if (tab.isLoading) this.tell('opening');
      if ((await Promise.race([isIdle(id), step])) === 'step') return true;
      if (await this.hear(id, step)) return true;
      this.tell('stale');
    }
    await step;
    return true;
  }

  /**
   * Hears a page until it is left, or the tab has made a step: Firefox keeps the line open to a page that it may come back
   * to. Whether there was one to hear.
   */
  private async hear(tab: number, step: Promise<'step'>): Promise<boolean> {
    const hearing = hearPage(tab, (report) => this.tell(report));
    this.hearing = hearing;
    const heard = await Promise.race([hearing.over, step]);
    this.hearing = undefined;
    if (heard === 'step') hearing.end();
    else if (heard) this.tell('opening');
    return heard !== false;
  }

  private onStep(): void {
    this.step.keep('step');
    this.step = promise();
  }

  private tell(news: News): void {
    this.news = news;
    void this.update();
  }

  private async update(): Promise<void> {
    const turn = ++this.turn;
    const { news, host } = this;
    const isLit = typeof news !== 'string' && news.state === 'lit';
    const digest = isLit
      ? await ask({ type: 'digest', counts: news.counts ?? [], date: news.date }, Digest)
      : undefined;
    if (turn === this.turn) this.show(viewOf(news, host, coveringSite(host, this.offSites) !== undefined, digest));
  }
}

/** Why no script of ours runs in a tab that extensions may not touch. */
function closedNews({ isLoading, isMaybeReaderView }: PageTab): News {
  if (isLoading) return 'opening';
  return isMaybeReaderView ? 'readerView' : 'restricted';
}

function promise(): { kept: Promise<'step'>; keep(value: 'step'): void } {
  let keep = (_: 'step') => {};
  const kept = new Promise<'step'>((resolve) => {
    keep = resolve;
  });
  return { kept, keep };
}
