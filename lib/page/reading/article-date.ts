/** Where pages say when they were published, the most certain first. */
const PLACES = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'article time[datetime]',
  'time[datetime]',
];

/** The day on which the page says it was published (`YYYY-MM-DD`), or undefined. */
export function articleDate(page: Document): string | undefined {
  for (const place of PLACES) {
    const element = page.querySelector(place);
    const stated = element?.getAttribute('content') ?? element?.getAttribute('datetime');
    const day = stated?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
    if (day && !Number.isNaN(Date.parse(day))) return day;
  }
  return undefined;
}
