import { addressDays } from '../../text/address-days';
import { bylineDays } from './byline';
import { DatedPage } from './dated-page';
import { jsonLdDays } from './json-ld';
import { metaDays } from './metas';
import { microdataDays } from './microdata';
import { timeDays } from './times';

/**
 * The signs of the day on which a page was published, the most certain first. The first that gives a possible day
 * decides, whatever the others say: data for machines that names the article, then data that names the page, then what
 * stands beside the heading, then the address, which may be of an older draft, and words for people at last.
 */
const SIGNS = [
  ['JSON-LD', jsonLdDays],
  ['microdata', microdataDays],
  ['meta', metaDays],
  ['time', timeDays],
  ['address', ({ address }: DatedPage) => addressDays(address)],
  ['byline', bylineDays],
] as const;

/** When a page was published, and which sign has decided. */
export interface ArticleDate {
  /** `YYYY-MM-DD`, as the page writes it, whatever the time zone. */
  day: string;
  by: (typeof SIGNS)[number][0];
}

/** The signs that stand in the head of a page, or may: a site that goes on to another article may leave it there. */
const IN_HEAD: readonly ArticleDate['by'][] = ['JSON-LD', 'microdata', 'meta'];

/** Before that there was no web: such a day stands for a missing one, as 1970 does. */
const FIRST_DAY = '1990-01-01';

/**
 * The day on which a page was published, if it says so. `address` is the page’s own; `now` is in milliseconds. A day
 * that its head may give and that is one of `left`, the days of articles that the tab showed before, counts only where
 * nothing else gives a day: the head may be that of another article.
 */
export function articleDate(
  page: Document,
  address: string,
  now = Date.now(),
  left?: ReadonlySet<unknown>,
): ArticleDate | undefined {
  const view = new DatedPage(page, address);
  // A day can be that of publishing as soon as it has begun anywhere on Earth.
  const isPossible = (day: string) => day >= FIRST_DAY && Date.parse(`${day}T00:00+14:00`) <= now;
  let doubted: ArticleDate | undefined;
  for (const [by, days] of SIGNS) {
    const day = days(view).find(isPossible);
    if (!day) continue;
    const date = { day, by };
    if (!left?.has(day) || !IN_HEAD.includes(by)) return date;
    doubted ??= date;
  }
  return doubted;
}
