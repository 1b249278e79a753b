const META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
].join(',');

/** The day on which the page says it was published (`YYYY-MM-DD`), or undefined. */
export function articleDate(page: Document): string | undefined {
  const stated =
    page.querySelector(META)?.getAttribute('content') ??
    page.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime');
  return stated?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}
