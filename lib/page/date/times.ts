import { daysIn } from '../../text/days';
import { attributeOf, localNameOf } from '../dom/nodes';
import { besideHeading } from './beside-heading';
import { beginningOf, type DatedPage, dayOf, LONGEST_DATE } from './dated-page';
import { isLabelOfChange, isNameOfChange } from './labels';

/** The days of the times that stand beside the heading; some have `datetime` at elements of their own. */
export function timeDays(view: DatedPage): string[] {
  const days: string[] = [];
  let before = '';
  for (const node of besideHeading(view)) {
    if (node instanceof Text) before = node.data.trim() || before;
    else if (node instanceof Element && (localNameOf(node) === 'time' || attributeOf(node, 'datetime') !== null)) {
      if (!isLabelOfChange(before) && !saysChange(node)) days.push(...dayOf(node));
      before = '';
    }
  }
  return days;
}

function saysChange(time: Element): boolean {
  const names = `${attributeOf(time, 'class')} ${attributeOf(time, 'itemprop')}`;
  const text = beginningOf(time, LONGEST_DATE);
  return isNameOfChange(names) || isLabelOfChange(text.slice(0, daysIn(text)[0]?.start));
}
