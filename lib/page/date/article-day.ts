import { addressNow } from '../dom/document';
import { articleDate } from './article-date';

/**
 * How long after a page came to an address, or got its titles, its day may still change, in ms: a site that goes on to
 * another article without a load changes its address before the article is there. A page that grows for ever is not
 * searched for ever.
 */
const SETTLED_AFTER = 10_000;

/** How many titles are compared: that of the site may stand before that of the article. */
const MOST_TITLES = 3;

/** The day on which the page was published. */
export class ArticleDay {
  private found: { address: string; titles: string; path: string; since: number; day: string | undefined } | undefined;
  /** The days that it had at other addresses: a site that goes on to another article may leave the first one’s head. */
  private readonly left = new Set<string | undefined>();

  /**
   * Finds the day (`YYYY-MM-DD`) of the page as it stands, if it says so, and keeps it for the address that it has and
   * the titles on it: an article may come late, or another one after a `#` in the address, which is not part of it.
   */
  find(): string | undefined {
    const address = addressNow();
    const titles = titlesNow();
    const now = performance.now();
    const known = this.found?.address === address && this.found.titles === titles ? this.found : undefined;
    if (known && now - known.since > SETTLED_AFTER) return known.day;
    const day = this.dayNow();
    this.found = { address, titles, path: location.pathname, since: known?.since ?? now, day };
    return day;
  }

  /**
   * The day that was found last. Where the address is another since, the page is asked, and the answer is not kept: the
   * article may still be on its way, or be the same, at an address from which a script has taken what stood after `?`.
   */
  now(): string | undefined {
    return this.found?.address === addressNow() ? this.found.day : this.dayNow();
  }

  private dayNow(): string | undefined {
    const { found, left } = this;
    if (found && found.path !== location.pathname) left.add(found.day);
    return articleDate(document, location.href, Date.now(), left)?.day;
  }
}

const titlesNow = (): string =>
  Array.prototype.slice
    .call(Document.prototype.querySelectorAll.call(document, 'h1'), 0, MOST_TITLES)
    .map(({ textContent }) => textContent)
    .join();
