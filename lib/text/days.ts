import type { Block } from './block';

/** A day that a text writes out, and where. */
export interface WrittenDay {
  /** `YYYY-MM-DD` */
  day: string;
  start: number;
  end: number;
}

/** The names of the months in full and for short. A word that only begins like one (“decision”, “Martin”) is none. */
const MONTHS =
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sep(t|tember)? oct(ober)? nov(ember)? dec(ember)?';
const MONTH_NAMES = MONTHS.split(' ').map((form) => new RegExp(`^${form}$`, 'i'));

const YEAR = '(?<y>(?:19|20)\\d\\d)';
const MONTH = `(?<m>${MONTHS.replaceAll(' ', '|')})\\.?`;
const DAY = '(?<d>\\d\\d?)(?:st|nd|rd|th)?';

/** Some sites write the day twice, with nothing between: “12/08/2025December 8, 2025”, “December 8, 202512/08/2025”. */
const dated = (form: string): RegExp => new RegExp(`(?<!\\d(?=\\d))${form}(?!\\d(?!\\d?/))`, 'gi');

const IN_NUMBERS = [
  `${YEAR}([-/. ])(?<m>\\d\\d?)\\2(?<d>\\d\\d?)`,
  // A time may follow at once: `20250602143000`.
  `${YEAR}(?<m>\\d\\d)(?<d>\\d\\d)(?:\\d{4}|\\d{6})?`,
].map(dated);

const MONTH_NUMBER = '(?<m>\\d\\d?)';
const NO_MONTH_NUMBER = '(?<d>1[3-9]|[23]\\d)';

/** `04/23/2025`, `26.07.2018`, `04-04-2025`: only one of both numbers can be the month, or both are the same. */
const IN_EITHER_ORDER = [
  [MONTH_NUMBER, NO_MONTH_NUMBER],
  [NO_MONTH_NUMBER, MONTH_NUMBER],
  [MONTH_NUMBER, '(?<d>\\k<m>)'],
].map((parts) => dated(`${parts.join('([-/.])')}\\2${YEAR}`));

const IN_WORDS = [
  // Some pages have no space behind the comma, or one before it: `May 12,2025`, `June 2 , 2025`.
  // Unix writes the time and its zone before the year: `Mon Aug 03 12:45:00 EDT 2015`.
  `${MONTH}\\s+${DAY}(?:\\s*,\\s*|\\s+)(?:[\\d:]{8} (?:[A-Z]{3,4} )?)?${YEAR}`,
  `${DAY}(?:\\s+of)?[\\s-]+${MONTH}(?:\\s*,\\s*|[\\s-]+)${YEAR}`,
].map(dated);

/**
 * The day of a year, a month (`6`, `06`, `June`) and a day, as a list of one `YYYY-MM-DD`; an empty list if the
 * calendar has no such day.
 */
export function dayOfParts(year = '', month = '', day = ''): string[] {
  // The twelve names are compiled only for a month in words, as most dates are machine-readable.
  const number = /^\d*$/.test(month) ? Number(month) : MONTH_NAMES.findIndex((name) => name.test(month)) + 1;
  const at = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return at.getUTCMonth() === number - 1 ? [at.toISOString().slice(0, 10)] : [];
}

/**
 * The days that a text writes out, in its order: `2025-06-02`, `20250602`, `June 2, 2025`, `2nd of Jun. 2025`,
 * `4/23/2025`. A time after it changes nothing, whatever its zone. `5/6/2016` is no day, as nobody knows which number
 * is the month.
 */
export function daysIn(text: string): WrittenDay[] {
  // All forms contain a year, and simple tests are cheaper than a search for each of the forms.
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const inNumbers = /(?:19|20)\d\d(?:[-/. ]\d|\d{4})/.test(text) ? IN_NUMBERS : [];
  const inEitherOrder = /\d[-/.](?:19|20)\d\d/.test(text) ? IN_EITHER_ORDER : [];
  const inWords = /jan|feb|ma[ry]|apr|ju[nl]|aug|sep|oct|nov|dec/i.test(text) ? IN_WORDS : [];
  return [...inNumbers, ...inEitherOrder, ...inWords]
    .flatMap((form) =>
      [...text.matchAll(form)].flatMap(({ 0: written, index: start, groups: { y, m, d } = {} }) =>
        dayOfParts(y, m, d).map((day) => ({ day, start, end: start + written.length })),
      ),
    )
    .sort((a, b) => a.start - b.start);
}

/** An ISO date (`2025-06-02`) at the beginning of a text, as machine-readable data writes it. */
const ISO_DAY = /^[\s|]*((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

/**
 * The first day that a text writes out, as a list of one; an empty list if there is none. It tries an ISO date first,
 * because most callers pass machine-readable data.
 */
export function firstDayIn(text: string): string[] {
  const [, ...parts] = ISO_DAY.exec(text) ?? [];
  const day = parts.length > 0 ? dayOfParts(...parts) : [];
  if (day.length > 0) return day;
  return daysIn(text)
    .slice(0, 1)
    .map(({ day }) => day);
}

/** The place and the agency before the text of a dispatch, up to the dash that ends them. */
const DATELINE = /^[^.!?]{0,40}\b[A-Z]{3,}[^!?]{0,60}?(?:—|--|\s[-–]\s)/;

/** The longest block that is nothing but a date with a word or two: “Published June 2, 2025”. */
const LINE_OF_DATE = 48;

/** How many blocks from the first are looked at: a date further down is likely to be that of an event. */
const FIRST_BLOCKS = 5;

/** The day on which a text was written, by its own dateline or a line beside its headline (`YYYY-MM-DD`). */
export function dayOfText(blocks: readonly Block[]): string | undefined {
  for (const { text, aside } of blocks.slice(0, FIRST_BLOCKS)) {
    const head = text.length <= LINE_OF_DATE ? text : DATELINE.exec(text.slice(0, 120))?.[0];
    const [day] = head && !aside ? firstDayIn(head) : [];
    if (day) return day;
  }
  return undefined;
}
