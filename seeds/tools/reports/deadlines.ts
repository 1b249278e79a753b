const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const NAME = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')})`;
const DATES = new RegExp(String.raw`\b(\d{1,2}) ${NAME}(?: (\d{4}))?\b|\b${NAME} (\d{1,2})\b(?:, (\d{4}))?`, 'g');
const END = /\b(?:until|through|by|(?:lapse|expire|end)s? on) $/i;
const SPAN = /\b(\d+) days (?:from|after|since) $/i;

/**
 * The days after `said` on which a period in a text ends, as `YYYY-MM-DD`. The text has the day (“until 10 November
 * 2026”, “it lapses on July 24”) or a number of days (“for 150 days from 24 February”). A day without a year is the
 * first such day on or after `said`; the day from which days are counted is the nearest one to `said`, as the period
 * may have begun before. Where it is not known when something was said (`said` is empty), such a day is passed over.
 */
export function deadlines(text: string, said: string): string[] {
  return [...text.matchAll(DATES)].flatMap((match) => {
    const [, dayBefore, monthAfter, yearBefore, monthBefore, dayAfter, yearAfter] = match;
    const month = MONTHS.findIndex((name) => name.startsWith((monthAfter ?? monthBefore ?? '').slice(0, 3))) + 1;
    const rest = `${pad(month)}-${pad(dayBefore ?? dayAfter)}`;
    const year = yearBefore ?? yearAfter;
    if (!year && !said) return [];
    const before = text.slice(0, match.index);
    const span = SPAN.exec(before);
    const named = year ? `${year}-${rest}` : span ? nearestTo(said, rest) : nextAfter(said, rest);
    const end = span ? plusDays(named, Number(span[1])) : END.test(before) ? named : '';
    return end > said ? [end] : [];
  });
}

const pad = (part: string | number | undefined): string => String(part).padStart(2, '0');

function nextAfter(said: string, monthAndDay: string): string {
  const year = Number(said.slice(0, 4));
  const same = `${year}-${monthAndDay}`;
  return same >= said ? same : `${year + 1}-${monthAndDay}`;
}

function nearestTo(said: string, monthAndDay: string): string {
  const next = nextAfter(said, monthAndDay);
  const last = `${Number(next.slice(0, 4)) - 1}-${monthAndDay}`;
  return Date.parse(said) - Date.parse(last) < Date.parse(next) - Date.parse(said) ? last : next;
}

function plusDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}
