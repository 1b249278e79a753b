import { dayOfParts } from './days';

/** `/2025/06/02/`, `/2025/jun/2/`: the day ends there, as `/2019/02/10-things` is not of a tenth. */
const FOLDERS = /\/((?:19|20)\d\d)\/(\d\d?|[a-z]{3,9})\/(\d\d?)(?=[/._]|$)/gi;

/** `/2025/0602/`, `/202506/02/`, `/2025-06/02/`. */
const JOINED = /\/((?:19|20)\d\d)[/-]?(\d\d)\/?(\d\d)(?=[/._]|$)/g;

/** `2025-06-02`, `2025_06_02` or `20250602` anywhere, also in `t20250602_123.html`. */
const WRITTEN = /(?<!\d)((?:19|20)\d\d)([-_]?)(\d\d)\2(\d\d)(?!\d)/g;

/** The days that a page’s address writes, the plainest first. */
export function addressDays(address: string): string[] {
  const path = address.replace(/^\w+:\/*[^/]*|[?#].*$/g, '');
  const found = [
    ...[...path.matchAll(FOLDERS), ...path.matchAll(JOINED)].map(([, year, month, day]) => [year, month, day]),
    ...[...path.matchAll(WRITTEN)].map(([, year, , month, day]) => [year, month, day]),
  ];
  return found.flatMap(([year = '', month = '', day = '']) => dayOfParts(year, month, day) ?? []);
}
