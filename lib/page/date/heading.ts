import { localNameOf } from '../dom/nodes';
import { beginningOf, LONGEST_NAME, type PageView, plain } from './page-view';

const MOST_HEADINGS = 40;

/**
 * The heading of the page’s article: the longest one that the page’s title repeats, as the name of the site may be a
 * heading too; else the first of the highest rank.
 */
export function mainHeading(view: PageView): Element | undefined {
  const headings = view.all('h1,h2', MOST_HEADINGS).filter((one) => !view.isAside(one));
  const texts = new Map(headings.map((one) => [one, plain(beginningOf(one, LONGEST_NAME))]));
  const length = (one: Element) => texts.get(one)?.length ?? 0;
  const repeated = headings.filter((one) => length(one) > 9 && view.title.includes(texts.get(one) ?? ''));
  const [longest] = repeated.sort((a, b) => length(b) - length(a));
  return longest ?? headings.find((one) => localNameOf(one) === 'h1' && length(one) > 0);
}
