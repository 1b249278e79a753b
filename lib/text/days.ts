/** A day that a text writes out, and where. */
export interface WrittenDay {
  /** `YYYY-MM-DD` */
  day: string;
  start: number;
  end: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const MONTH = `(?<month>${MONTHS.join('|')})[a-z]{0,6}\\.?`;
const DAY = '(?<day>\\d\\d?)(?:st|nd|rd|th)?';

/** The forms of a day. Unix writes the time and its zone before the year: `Mon Aug 03 12:45:00 EDT 2015`. */
const FORMS = [
  '(?<year>(?:19|20)\\d\\d)(?<between>[-/. ])(?<month>\\d\\d?)\\k<between>(?<day>\\d\\d?)(?!\\d)',
  // A time may follow at once: `20250602143000`.
  '(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)(?=(?:\\d{4}|\\d{6})?(?!\\d))',
  `${MONTH}\\s+${DAY},?\\s+(?:[\\d:]{8} (?:[A-Z]{3,4} )?)?${YEAR}`,
  `${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+${YEAR}`,
  `(?<first>\\d\\d?)[/.](?<second>\\d\\d?)[/.]${YEAR}`,
].map((form) => new RegExp(`(?<!\\w)${form}`, 'gi'));

/** The day of a year, a month (`6`, `06`, `June`) and a day, as `YYYY-MM-DD`, if the calendar has it. */
export function dayOfParts(year = '', month = '', day = ''): string | undefined {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 || Number(month);
  const at = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  return at.getUTCMonth() === number - 1 ? at.toISOString().slice(0, 10) : undefined;
}

/**
 * The days that a text writes out, in its order: `2025-06-02`, `20250602`, `June 2, 2025`, `2nd of Jun. 2025`. A time
 * after it changes nothing, whatever its zone. `11/28/2016` shows which number is the month; `5/6/2016` does not, and is
 * no day.
 */
export function daysIn(text: string): WrittenDay[] {
  const found: WrittenDay[] = [];
  for (const form of FORMS) {
    for (const { 0: written, index: start, groups } of text.matchAll(form)) {
      const day = dayOfGroups(groups ?? {});
      if (day) found.push({ day, start, end: start + written.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOfGroups({ year, month, day, first, second }: Record<string, string>): string | undefined {
  if (!first) return dayOfParts(year, month, day);
  const possible = [dayOfParts(year, first, second), dayOfParts(year, second, first)];
  return possible[0] && possible[1] && first !== second ? undefined : (possible[0] ?? possible[1]);
}
