import { attributeOf, localNameOf } from '../dom/nodes';
import { besideHeading } from './beside-heading';
import { beginningOf, type DatedPage, dayOf } from './dated-page';
import { isLabelOfChange, isTimeOfChange, LABEL_LENGTH } from './labels';

/** The days of the times that stand beside the heading; some have `datetime` at elements of their own. */
export function timeDays(view: DatedPage): string[] {
  const days: string[] = [];
  let before = '';
  for (const node of besideHeading(view)) {
    if (node === view.heading) before = '';
    if (node instanceof Text) before = node.data.trim() || before;
    else if (node instanceof Element && (localNameOf(node) === 'time' || attributeOf(node, 'datetime') !== null)) {
      if (!isLabelOfChange(before) && !isTimeOfChange(node, beginningOf(node, LABEL_LENGTH))) days.push(...dayOf(node));
      before = '';
    }
  }
  return days;
}
