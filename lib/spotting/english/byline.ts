/** One to four capitalised words, as a person or a place is called. */
const NAME = "\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]*){0,3}";

/** Names, and the places from which they write: “Ann Lee in Hanoi, Jo Poe and”. */
const NAMES_BEFORE = `(?:${NAME}(?: in ${NAME})?(?:,? and |, | & ))*`;

/** “By”, “Reporting by” at the beginning of a line, and the names before the one that is asked about. */
const CREDIT = new RegExp(`(?:^|\\n)[\\s*_#>|—-]*(?:By|\\p{Lu}\\p{Ll}+(?: \\p{Ll}+)? by):? [*_]*${NAMES_BEFORE}$`, 'u');

/** The rest of a byline: other names, then an office, a date, another credit, or the end of the line. */
const REST = new RegExp(
  `^(?: in ${NAME})?(?:(?:,? and |, | & )${NAME}(?: in ${NAME})?)*[*_]*(?:\\s*$|\\s*\\n|,? \\p{Lu}|\\s*[|;·•(]| - | ?— ?)`,
  'u',
);

/** “Write to Ann Lee at”, “Ann Lee contributed to this article”. */
const WRITE_TO = new RegExp(`\\bWrite to ${NAMES_BEFORE}$`, 'u');
const CONTRIBUTED = new RegExp(
  `^(?: in ${NAME})?(?:(?:, | and |, and )${NAME}(?: in ${NAME})?)* contributed (?:to|reporting)\\b`,
  'u',
);

/** Nothing but names, the places from which they write, and what joins them. */
const ONLY_NAMES = new RegExp(
  `^[\\s|·•*_-]*${NAME}(?:(?: in|,| and|, and| &| \\||,? for) ${NAME})*[\\s|·•*_.-]*$`,
  'u',
);

/** The longest line that is read as a byline, in UTF-16 units. */
const LONGEST = 160;

/**
 * Whether the name at `start`–`end` is that of a writer over, or under, an article, and no mention in it. `writes`: whether
 * its bearer writes articles, so that a line of mere names is enough.
 */
export function isInByline(text: string, start: number, end: number, writes: boolean): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  if (/y:? /.test(before) && CREDIT.test(before)) return REST.test(after);
  if (before.includes('Write to') && WRITE_TO.test(before)) return true;
  if (after.includes(' contributed') && CONTRIBUTED.test(after)) return true;
  return writes && text.length <= LONGEST && ONLY_NAMES.test(text);
}
