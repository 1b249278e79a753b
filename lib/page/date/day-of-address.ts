import { addressNow } from '../dom/document';
import { articleDate } from './article-date';

/**
 * How long after a page came to an address its day may still change, in ms: a site that goes on to another article
 * without a load changes its address before the article is there. A page that grows for ever is not searched for ever.
 */
const SETTLED_AFTER = 10_000;

/** The day on which the page was published. */
export class DayOfAddress {
  private found: { address: string; since: number; day: string | undefined } | undefined;

  /** Finds the day (`YYYY-MM-DD`) of the page as it stands, if it says so, and keeps it for the address that it has. */
  find(): string | undefined {
    const address = addressNow();
    const now = performance.now();
    const known = this.found?.address === address ? this.found : undefined;
    if (known && now - known.since > SETTLED_AFTER) return known.day;
    const day = dayNow();
    this.found = { address, since: known?.since ?? now, day };
    return day;
  }

  /**
   * The day that was found last. Where the address is another since, the page is asked, and the answer is not kept: the
   * article may still be on its way, or be the same, at an address from which a script has taken what stood after `?`.
   */
  now(): string | undefined {
    return this.found?.address === addressNow() ? this.found.day : dayNow();
  }
}

const dayNow = (): string | undefined => articleDate(document, location.href)?.day;
