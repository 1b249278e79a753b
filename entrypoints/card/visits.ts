import type { CardPageView } from '../../components/lookup/view';
import type { Card } from '../../lib/knowledge/card';
import { destinationOf, hashOf } from '../../lib/lookup/destination';
import { goTo, type Place, placeNow } from './place';

/** What the visits need of the browser and of the rest of the extension. */
interface Around {
  fetchCard(id: string): Promise<Card | null | undefined>;
  /** Shows what the user has come to; `visit` counts the ways there. */
  show(view: CardPageView, visit: number): void;
}

/**
 * Shows the card or the search that the hash of the page names, so that the browser’s Back leads from card to card.
 * What the user comes back to is scrolled and unfolded as it was left.
 */
export class Visits {
  private visit = -1;
  /** Where the user was at each hash when it was left. */
  private readonly left = new Map<string, Place>();
  /** Ends the way to a place that is still loading. */
  private way = new AbortController();
  private hash = '';
  private isLink = false;

  constructor(private readonly around: Around) {}

  async start(): Promise<void> {
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', () => void this.come());
    await this.come();
  }

  /** Goes to the card of an entity. */
  readonly open = (id: string): void => {
    this.isLink = true;
    const hash = hashOf({ card: id });
    if (hash === location.hash)
      void this.come(); // No `hashchange` tells of it.
    else location.hash = hash;
  };

  /** Keeps the query in the address, without a new entry in the history, so that the user finds it when coming back. */
  readonly keepQuery = (query: string): void => {
    history.replaceState(null, '', query ? hashOf({ search: query }) : location.pathname);
    this.hash = location.hash;
  };

  /** Tries again to load what could not be loaded. */
  readonly retry = (): void => void this.come();

  /** Has the card that is shown, or what is looked up, say what holds on a new day. The user stays where they are. */
  async renew(): Promise<void> {
    const { visit, hash } = this;
    const view = await this.viewOf(hash);
    // While the way to another place is still loading, `visit` counts that already.
    if (visit === this.visit && hash === this.hash && hash === location.hash && view.state !== 'failed')
      this.around.show(view, visit);
  }

  private async come(): Promise<void> {
    const visit = ++this.visit;
    const { hash } = location;
    if (visit > 0) this.left.set(this.hash, placeNow());
    const isLink = this.isLink;
    this.isLink = false;
    const view = await this.viewOf(hash);
    if (visit !== this.visit) return; // The user has gone on meanwhile.
    this.hash = hash;
    this.around.show(view, visit);
    this.way.abort();
    this.way = new AbortController();
    const place = isLink ? undefined : this.left.get(hash);
    if (place) goTo(place, this.way.signal);
    else scrollTo({ top: 0, behavior: 'instant' });
  }

  private async viewOf(hash: string): Promise<CardPageView> {
    const to = destinationOf(hash);
    if ('search' in to) return { state: 'search', query: to.search };
    const card = await this.around.fetchCard(to.card);
    if (card) return { state: 'card', card };
    return card === null ? { state: 'unknown', id: to.card } : { state: 'failed' };
  }
}
