import { firstDayIn } from '../../text/days';
import { isCourtesy } from '../english/titles';
import type { Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
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

/** Texts say “President Biden” also of one who left lately, so nothing is taken from an office that ended since then. */
const LATELY = '2024-01-01';

/** What says of a title before a name that it is held no more. */
const NO_MORE = /\b(?:former|ex|then|late|previous|first-term|one-time)\b/i;

/** How far before a title such a word begins at most, in UTF-16 units. */
const FAR = 12;

/** A year of this century. */
const YEAR = /(?<![\d$£€,.-])20\d\d(?![\d%]|[,.]\d)/g;

/**
 * The time by which a text was written that names somebody by an office that ended (“Commerce Secretary Wilbur Ross”), if
 * it names nobody who came into office later, and no later year. Many old pages write no date. What such a text speaks of
 * without a year is not of later.
 */
export function timeOfOffices(views: readonly View[]): Time | undefined {
  const stories = views.filter(({ block }) => !block.aside);
  let until = '';
  for (const view of stories)
    for (const one of view.candidates) {
      const end = one.alias.entity.office?.until;
      if (end && end < LATELY && (until === '' || end < until) && isInOffice(view, one)) until = end;
    }
  if (until === '') return undefined;
  const isLater = (view: View): boolean =>
    view.candidates.some(({ alias }) => (alias.entity.office?.from ?? '') > until && alias.need === 'nothing') ||
    view.matches(YEAR).some(({ start }) => view.text.slice(start, start + 4) > until.slice(0, 4));
  return stories.some(isLater) ? undefined : { from: '', until };
}

/** Whether the name of somebody stands behind the title of an office, and nothing says that it is held no more. */
function isInOffice({ text, vocabulary: { titles } }: View, { start, end, alias }: Candidate): boolean {
  if (alias.need !== 'nothing' || isCourtesy(text, start)) return false;
  const from = titles.startOfName(text, start);
  return (from < start || titles.isTitled(text, start)) && !NO_MORE.test(text.slice(Math.max(0, from - FAR), end));
}
