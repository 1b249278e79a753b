import { articleDate } from '../../../../lib/page/date/article-date';

/** What the bench calls in the page. */
const dates = {
  /** The day that the extractor finds, as if the page had this address. */
  of: (address: string) => articleDate(document, address) ?? null,
};

export type Dates = typeof dates;
Object.assign(globalThis, { dates });
