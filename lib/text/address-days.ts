import { dayOfParts, firstDayIn } from './days';

/**
 * `/2025/06/02/`, `/2025/jun/2/`, `/2025/0602/`, `/202506/02/`. A `/`, `.`, `_` or the end must follow the day, so
 * `/2019/02/10-things` holds none.
 */
const FOLDERS = /\/((?:19|20)\d\d)[/-]?(\d\d|\d(?=\/)|[a-z]{3,9})\/?(\d\d|(?<=\/)\d)(?=[/._]|$)/i;

/**
 * What stands before the path: scheme and host; of a page in an archive also the time at which it was kept, which says
 * nothing of when it was published: `https://web.archive.org/web/20260301120000/https://`.
 */
const BEFORE_PATH = /^\w+:\/*[^/]*(?:\/(?:\w+\/)?\d{14}\w*\/(?=http))?/;

/**
 * `/201806/20180602756300.`: the number of a page behind its year and month, as China’s ministries count them, is no
 * day.
 */
const NUMBERED = /\/(\d{6})\/\1\d{8}(?=\.)/;

/** The days that a page’s address writes, in its folders or inside a name, as `2025-06-02` or `20250602`. */
export function addressDays(address: string): string[] {
  const path = address
    .replace(BEFORE_PATH, '')
    .replace(NUMBERED, '')
    .replace(/[?#].*$/, '');
  const [, year, month, day] = path.match(FOLDERS) ?? [];
  return [...dayOfParts(year, month, day), ...path.split('/').flatMap(firstDayIn)];
}
