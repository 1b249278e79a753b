/** Articles of their own: what has a heading and says its day. Comments and posts mostly have no heading. */
const ARTICLE = 'article:has(h1,h2):has(time[datetime])';

/**
 * The day (`YYYY-MM-DD`) of the article that an element stands in, where that is not the first of the page: some sites
 * put the next article below the one that was read. Undefined where the page’s own day is meant.
 */
export function dayOfOtherArticle(element: Element): string | undefined {
  const article = Element.prototype.closest.call(element, ARTICLE);
  const first = Document.prototype.querySelector.call(document, ARTICLE);
  if (!article || !first || Node.prototype.contains.call(first, article)) return undefined;
  const time = Element.prototype.querySelector.call(article, 'time[datetime]');
  const day = time && Element.prototype.getAttribute.call(time, 'datetime')?.trim().slice(0, 10);
  return day && /^\d{4}-\d\d-\d\d$/.test(day) && Date.parse(day) <= Date.now() ? day : undefined;
}
