import type { View } from '../shared/view';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?';

/** “Sept. 17, 2018” and “17 September 2018”. */
const DATE = new RegExp(`\\b(?:${MONTH} (\\d{1,2}),? (\\d{4})|(\\d{1,2}) ${MONTH},? (\\d{4}))\\b`);

/** The place and the agency before the text of a dispatch, up to the dash that ends them. */
const DATELINE = /^[^.!?]{0,40}\b[\p{Lu}]{3,}[^!?]{0,60}?(?:—|--| - )/u;

/** The longest block that is nothing but a date with a word or two: “Published June 2, 2025”. */
const LINE_OF_DATE = 48;

/** How many blocks from the first are looked at: a date further down is that of something told. */
const FIRST_BLOCKS = 5;

/** The day on which a text was written, by its own dateline or a line beside its headline (`YYYY-MM-DD`). */
export function textDate(views: readonly View[]): string | undefined {
  for (const { text, block } of views.slice(0, FIRST_BLOCKS)) {
    if (block.aside) continue;
    const head = text.length <= LINE_OF_DATE ? text : DATELINE.exec(text.slice(0, 120))?.[0];
    const day = head && dayIn(head);
    if (day) return day;
  }
  return undefined;
}

function dayIn(text: string): string | undefined {
  const [, monthFirst, dayAfter, yearAfter, dayFirst, monthAfter, yearLast] = DATE.exec(text) ?? [];
  const month = MONTHS.indexOf((monthFirst ?? monthAfter ?? '').toLowerCase()) + 1;
  const two = (number: string | number) => String(number).padStart(2, '0');
  return month > 0 ? `${yearAfter ?? yearLast}-${two(month)}-${two(dayAfter ?? dayFirst ?? 1)}` : undefined;
}
