import { lastAbove } from '../page/marking/boxes';
import { type Mark, nextMark } from '../page/marking/marks';
import { isSameRange } from '../page/marking/ranges';
import type { HoverControl } from './hover-control';

/** Goes from mention to mention by keys. */
export class Stepping {
  /** The mark whose card was shown last: stepping goes on from there. */
  last: Mark | undefined;

  constructor(private readonly control: HoverControl) {}

  /** Goes to the next or previous mention, of one entity or of any, and opens its card with focus inside. */
  step(by: 1 | -1, id?: string): boolean {
    const { marks } = this.control.underlines;
    const from = this.last && markNow(marks, this.last);
    const mark = nextMark(marks, from ?? firstInView(marks, by), by, id);
    if (!mark) return false;
    this.control.send({ type: 'open', on: mark, by: 'key' });
    return true;
  }
}

/** The mark that now stands where one stood. */
export const markNow = (marks: readonly Mark[], { id, range }: Mark): Mark | undefined =>
  marks.find((mark) => mark.id === id && isSameRange(mark.range, range));

/** Where stepping begins when no mention was visited yet: just before what is in view. */
const firstInView = (marks: readonly Mark[], by: 1 | -1): Mark | undefined => (by === 1 ? lastAbove(marks) : undefined);
