import { attributeOf } from '../dom/nodes';
import { agreed, type DatedPage, dayOf, holds } from './dated-page';
import { isTypeOfPage } from './linked-data';

const MOST_PROPERTIES = 50;

/** Matches the property of an item that is only a part of another (a comment, a video) and no article of the page. */
const PART = /comment|review|update|list|part|video/i;

/**
 * The day that microdata, or the RDFa of Drupal, gives the page. The item that holds the heading goes before others;
 * where these contradict each other, they are articles that the page only lists.
 */
export function microdataDays(view: DatedPage): string[] {
  return ['datePublished', 'dateCreated'].flatMap((property) => {
    const own: string[] = [];
    const other: string[] = [];
    for (const element of view.all(
      `[itemprop~="${property}" i],body [property$=":${property}" i],body [property^="dc:date"]`,
      MOST_PROPERTIES,
    )) {
      const item = Element.prototype.closest.call(element, '[itemscope]');
      if ((item && !isOfPage(item)) || view.isAside(element)) continue;
      const days = !item || (view.heading && holds(item, view.heading)) ? own : other;
      days.push(...dayOf(element));
    }
    return own.length > 0 ? own : agreed(other);
  });
}

function isOfPage(item: Element): boolean {
  const type = attributeOf(item, 'itemtype');
  return (!type || isTypeOfPage(type)) && !PART.test(attributeOf(item, 'itemprop') ?? '');
}
