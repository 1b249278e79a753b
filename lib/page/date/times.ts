import { daysIn } from '../../text/days';
import { attributeOf, localNameOf, textOf } from '../dom/nodes';
import { isLabelOfChange, isNameOfChange, LABEL_LENGTH } from './labels';
import { agreed, beginningOf, LONGEST_DATE, type PageView } from './page-view';

const MOST_TIMES = 50;

/** Times that say by their names that they are when something was published. */
const PUBLISHED = [
  'time[pubdate]',
  ...['publish', 'entry-date', 'post-date'].map((name) => `time[class*="${name}" i]`),
].join();

/**
 * The days of the times that stand beside the heading; else the one of all times that say that they are of publishing, and
 * stand in no other article.
 */
export function timeDays(view: PageView, heading: Element | undefined, beside: readonly Node[]): string[] {
  const near: string[] = [];
  let before = '';
  for (const node of beside) {
    if (!(node instanceof Element)) before = (before + (textOf(node) ?? '')).slice(-LABEL_LENGTH);
    else if (isTime(node)) {
      if (!isLabelOfChange(before)) near.push(...dayOfTime(node));
      before = '';
    }
  }
  if (near.length > 0) return near;
  const isOther = (article: Element | null) => article && heading && !Node.prototype.contains.call(article, heading);
  const far = view
    .all(PUBLISHED, MOST_TIMES)
    .filter((time) => !view.isAside(time) && !isOther(view.around(time, 'article')));
  return [agreed(far.flatMap(dayOfTime)) ?? []].flat();
}

/** Some have `datetime` at elements of their own; of a text that was put in or taken out it is another time. */
const isTime = (element: Element): boolean =>
  localNameOf(element) === 'time' ||
  (attributeOf(element, 'datetime') !== null && !/^(?:ins|del)$/.test(localNameOf(element)));

function dayOfTime(time: Element): string[] {
  const text = beginningOf(time, LONGEST_DATE);
  const names = `${attributeOf(time, 'class') ?? ''} ${attributeOf(time, 'itemprop') ?? ''}`;
  const [shown] = daysIn(text);
  if (isNameOfChange(names) || isLabelOfChange(text.slice(0, shown?.start))) return [];
  const [day] = [...daysIn((attributeOf(time, 'datetime') ?? '').slice(0, LONGEST_DATE)), ...(shown ? [shown] : [])];
  return day ? [day.day] : [];
}
