/** An article of its own: it has a heading. Comments and posts mostly have none. */
const ARTICLE = 'article:has(h1,h2)';

/** What says that a time is not that of publishing. */
const CHANGED = /updat|modif|edit/i;

/** A day has begun somewhere on Earth so long before it begins at UTC, in ms. */
const EARLIEST = 14 * 3_600_000;

/**
 * The day (`YYYY-MM-DD`) of the article that an element stands in, where that is another than the page’s own, which holds
 * its first main heading: some sites put the next article below the one that was read. Undefined where the page’s own day
 * is meant, or the other article says none.
 */
export function dayOfOtherArticle(element: Element): string | undefined {
  const article = Element.prototype.closest.call(element, ARTICLE);
  const heading = Document.prototype.querySelector.call(document, 'h1');
  const own = heading && Element.prototype.closest.call(heading, 'article');
  if (!article || !own || Node.prototype.contains.call(own, article) || Node.prototype.contains.call(article, own))
    return undefined;
  const times = [...Element.prototype.querySelectorAll.call(article, 'time[datetime]')];
  const day = times.filter((time) => !CHANGED.test(said(time))).map(dayOf)[0];
  return day && Date.parse(day) - EARLIEST <= Date.now() ? day : undefined;
}

/** What a page says of a time: its names and text, and the text before it. */
const said = (time: Element): string =>
  [time.className, time.getAttribute('itemprop'), time.textContent, time.previousSibling?.textContent].join(' ');

const dayOf = (time: Element): string | undefined =>
  /^\s*((?:19|20)\d\d-\d\d-\d\d)(?!\d)/.exec(time.getAttribute('datetime') ?? '')?.[1];
