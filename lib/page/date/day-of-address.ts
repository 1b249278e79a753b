import { addressNow } from '../dom/document';
import { articleDate } from './article-date';

/**
 * The day on which the page was published. Each reading finds it anew, as a site that goes on to another article without
 * a load changes its address before the article is there.
 */
export class DayOfAddress {
  private found: { address: string; day: string | undefined } | undefined;

  /** Finds the day (`YYYY-MM-DD`) of the page as it stands, if it says so, and keeps it for the address that it has. */
  find(): string | undefined {
    const day = dayNow();
    this.found = { address: addressNow(), day };
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
