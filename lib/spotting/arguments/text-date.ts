import { firstDayIn } from '../../text/days';
import type { View } from '../shared/view';

// When a text was written, where it says so itself. What it tells without a year is taken to be of that time.

/** The place and the agency before the text of a dispatch, up to the dash that ends them. */
const DATELINE = /^[^.!?]{0,40}\b[A-Z]{3,}[^!?]{0,60}?(?:—|--| - )/;

/** The longest block that is nothing but a date with a word or two: “Published June 2, 2025”. */
const LINE_OF_DATE = 48;

/** How many blocks from the first are looked at: a date further down is likely to be that of an event. */
const FIRST_BLOCKS = 5;

/** The day on which a text was written, by its own dateline or a line beside its headline (`YYYY-MM-DD`). */
export function textDate(views: readonly View[]): string | undefined {
  for (const { text, block } of views.slice(0, FIRST_BLOCKS)) {
    const head = text.length <= LINE_OF_DATE ? text : DATELINE.exec(text.slice(0, 120))?.[0];
    const [day] = head && !block.aside ? firstDayIn(head) : [];
    if (day) return day;
  }
  return undefined;
}
