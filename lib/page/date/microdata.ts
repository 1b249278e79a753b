import { daysIn } from '../../text/days';
import { attributeOf } from '../dom/nodes';
import { isTypeOfPage } from './linked-data';
import { agreed, type PageView, stated } from './page-view';

const MOST_PROPERTIES = 50;

/** What one item can be to another when it is no article of the page. */
const PART = /comment|review|update|list|part|video/i;

/**
 * The day that microdata gives the page. The item that holds the heading goes before others; where these contradict each
 * other, they are articles that the page only lists.
 */
export function microdataDays(view: PageView, heading: Element | undefined): string[] {
  for (const property of ['datePublished', 'dateCreated']) {
    const own: string[] = [];
    const other: string[] = [];
    for (const element of view.all(`[itemprop~="${property}" i]`, MOST_PROPERTIES)) {
      const [day] = daysIn(stated(element));
      const item = view.around(element, '[itemscope]');
      if (!day || (item && !isItemOfPage(item)) || view.isAside(element)) continue;
      const isOwn = !item || (heading && Node.prototype.contains.call(item, heading));
      (isOwn ? own : other).push(day.day);
    }
    const day = own[0] ?? agreed(other);
    if (day) return [day];
  }
  return [];
}

/** Whether an item of microdata can be the page or its article, and is no part of that: a comment, a video, a person. */
export function isItemOfPage(item: Element): boolean {
  const type = attributeOf(item, 'itemtype');
  return (!type || isTypeOfPage(type.trim())) && !PART.test(attributeOf(item, 'itemprop') ?? '');
}
