import { dayOfParts, firstDayIn } from './days';

/**
 * `/2025/06/02/`, `/2025/jun/2/`, `/2025/0602/`, `/202506/02/`. A `/`, `.`, `_` or the end must follow the day, so
 * `/2019/02/10-things` holds none.
 */
const FOLDERS = /\/((?:19|20)\d\d)[/-]?(\d\d|\d(?=\/)|[a-z]{3,9})\/?(\d\d|(?<=\/)\d)(?=[/._]|$)/i;

/** The days that a page’s address writes, in its folders or inside a name, as `2025-06-02` or `20250602`. */
export function addressDays(address: string): string[] {
  const path = address.replace(/^\w+:\/*[^/]*|[?#].*$/g, '');
  const [, year, month, day] = path.match(FOLDERS) ?? [];
  return [...dayOfParts(year, month, day), ...path.split('/').flatMap(firstDayIn)];
}
