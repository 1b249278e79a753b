import { addressDays } from '../../text/address-days';
import { besideHeading } from './beside-heading';
import { bylineDays } from './byline';
import { mainHeading } from './heading';
import { jsonLdDays } from './json-ld';
import { metaDays } from './metas';
import { microdataDays } from './microdata';
import { PageView } from './page-view';
import { timeDays } from './times';

/** What a page is asked for the signs of its day: each part of it is looked for when it is needed, and once. */
interface Asked {
  view: PageView;
  heading: () => Element | undefined;
  beside: () => Node[];
}

/**
 * The signs of the day on which a page was published, the most certain first. The first that gives a possible day decides,
 * whatever the others say: data for machines that names the article, then data that names the page, then what stands
 * beside the heading, then the address, which may be of an older draft, and words for people at last.
 */
const SIGNS = [
  ['JSON-LD', ({ view }) => jsonLdDays(view)],
  ['microdata', ({ view, heading }) => microdataDays(view, heading())],
  ['meta of publishing', ({ view }) => metaDays(view, 'published')],
  ['meta of a date', ({ view }) => metaDays(view, 'dated')],
  ['meta of creation', ({ view }) => metaDays(view, 'created')],
  ['time', ({ view, heading, beside }) => timeDays(view, heading(), beside())],
  ['address', ({ view }) => addressDays(view.address)],
  ['byline', ({ beside }) => bylineDays(beside())],
] as const satisfies readonly (readonly [by: string, days: (asked: Asked) => string[]])[];

/** When a page was published, and which sign has decided. */
export interface ArticleDate {
  /** `YYYY-MM-DD`, as the page writes it, whatever the time zone. */
  day: string;
  by: (typeof SIGNS)[number][0];
}

/** The day on which a page was published, if it says so. `address` is the page’s own; `now` is in milliseconds. */
export function articleDate(page: Document, address: string, now = Date.now()): ArticleDate | undefined {
  const view = new PageView(page, address);
  const heading = once(() => mainHeading(view));
  const beside = once(() => {
    const found = heading();
    return found ? besideHeading(view, found) : [];
  });
  for (const [by, days] of SIGNS) {
    const day = days({ view, heading, beside }).find((one) => isPossible(one, now));
    if (day) return { day, by };
  }
  return undefined;
}

/** Before that there was no web: such a day stands for a missing one, as 1970 does. */
const FIRST_DAY = '1990-01-01';

/** A day can be that of publishing as soon as it has begun anywhere on Earth. */
const isPossible = (day: string, now: number): boolean =>
  day >= FIRST_DAY && Date.parse(`${day}T00:00:00+14:00`) <= now;

function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}
