import { articleDate } from './article-date';

/** The day on which the page was published. It is found once for each address, as a page that is left alone keeps it. */
export class DayOfAddress {
  private found: { href: string; day: string | undefined } | undefined;

  /** The day (`YYYY-MM-DD`) of the page at the address that it has now, if it says so. */
  now(): string | undefined {
    const { href } = location;
    if (this.found?.href !== href) this.found = { href, day: articleDate(document, href)?.day };
    return this.found.day;
  }
}
