import { CAPITALS, LETTERS } from '../../text/words';

// Bylines and datelines: the names of the author of an article, and of the place from which it was sent, are no
// mentions.

/** One to four capitalised words, as a person or a place is called. */
const NAME = `[${CAPITALS}][${LETTERS}.'-]+(?: [${CAPITALS}][${LETTERS}.'-]*){0,3}`;

/** Names, and the places from which they write: “Ann Lee in Hanoi, Jo Poe and”. */
const NAMES_BEFORE = `(?:${NAME}(?: in ${NAME})?(?:,? and |, | & ))*`;

/** Other names behind one. */
const OTHERS = `(?: in ${NAME})?(?:(?:,? and |, | & )${NAME}(?: in ${NAME})?)*`;

/**
 * “By”, “Reporting by”, “Written by”, “Photo by” at the beginning of a line. “Remarks by”, “Flanked by” and “Standing
 * by” begin sentences.
 */
const CREDIT =
  /^[\s*_#>|—-]*(?:By(?! [A-Z]\w+,)|(?:[A-Z][a-z]+ reporting|(?:Compil|Edit|Photograph|Post|Produc|Publish|Report|Review|Translat|Writ|Writt)(?:ed|en|ing)|Photo|Story) by):? [*_]*/;

/** Nothing but other names between the credit and the name in question. */
const ONLY_NAMES_BEFORE = new RegExp(`^${NAMES_BEFORE}$`);

/** The rest of a byline: other names, then an office, a date, another credit, or the end of the line. */
const REST = new RegExp(`^${OTHERS}[*_]*(?:\\s*$|\\s*\\n|,? [${CAPITALS}]|\\s*[|;·•(]| - | ?— ?)`);

/** “Write to Ann Lee at”, “Ann Lee contributed to this article”. */
const WRITE_TO = new RegExp(`\\bWrite to ${NAMES_BEFORE}$`);
const CONTRIBUTED = new RegExp(`^${OTHERS} contributed (?:to th(?:is|e) (?:article|report|story)|reporting)\\b`);

/** Nothing but names, the places from which they write, and what joins them. */
const ONLY_NAMES = new RegExp(`^[^${LETTERS}]*${NAME}${OTHERS}[^${LETTERS}]*$`);

/** The longest line that is read as a byline, in UTF-16 units. */
const LONGEST = 160;

/**
 * Whether the name at `start`–`end` is that of a writer over, or under, an article, and no mention in it. `writes`:
 * whether its bearer writes articles, so that a line of mere names is enough.
 */
export function isInByline(text: string, start: number, end: number, writes: boolean): boolean {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const [credit] = CREDIT.exec(line) ?? [];
  if (credit && ONLY_NAMES_BEFORE.test(line.slice(credit.length))) return REST.test(after);
  if (before.includes('Write to') && WRITE_TO.test(before)) return true;
  if (after.includes(' contributed') && CONTRIBUTED.test(after)) return true;
  return writes && text.length <= LONGEST && ONLY_NAMES.test(text);
}

/** Behind the place: a state or a country, then an agency in parentheses, or the dash that ends a dateline. */
const REST_OF_DATELINE = /^(?:, [^()—–]{2,24}?)? ?(?:\(|—|–|--| - )/;

/** Whether the place at `start`–`end` is that from which a dispatch was sent: “GENEVA (Reuters) —”. */
export const isInDateline = (text: string, start: number, end: number): boolean =>
  text.slice(0, start).trim() === '' &&
  text.slice(start, end) === text.slice(start, end).toUpperCase() &&
  REST_OF_DATELINE.test(text.slice(end, end + LONGEST));

/** An American state of two words behind a town, with a stop: “, South Dakota,”. Countries begin so, too. */
const BEFORE_STATE = /^, (?:(?:North|South) (?:Carolina|Dakota)|New (?:Hampshire|Jersey|York))(?:[,.;:)]|$)/;

/**
 * Whether the name at `start`–`end` is a town’s: in a dateline before its state, before a state of two words (“Bell,
 * South Dakota,”), or behind a preposition if its state or kind follows (“in Bell, Calif.”, “in Bell, the town”) or the
 * text has named a town of this name (`isKnown`). “From Bell, Poe, and others” lists people, and so may “from Bell,
 * Poe,” where the story has introduced our bearer of the name (`isOurs`).
 */
export function isTown(
  text: string,
  start: number,
  end: number,
  isKnown: boolean | undefined,
  isOurs = false,
): boolean {
  if (text.charAt(end) === ',' && (isInDateline(text, start, end) || BEFORE_STATE.test(text.slice(end, end + 20))))
    return true;
  if (!/\b(?:[Ii]n|from|near|outside|(?:city|mayor|town) of) $/.test(text.slice(Math.max(0, start - 10), start)))
    return false;
  if (isOurs && !isKnown && text.startsWith('from', start - 5) && /^, [A-Z][a-z]*,/.test(text.slice(end, end + 24)))
    return false;
  return (
    isKnown ||
    /(?:plant|factory|mill|based|site) in $/.test(text.slice(Math.max(0, start - 12), start)) ||
    /^, (?:(?![UE]\.|(?:[DM]rs?|Ms|Sen|Rep|Gov|Gen|Prof)\b)[A-Z][a-z]*(?:[.)]|,(?! (?:and|or|[A-Z])))|(?:a|the) (?:[a-z]+ )?(?:town|city|suburb|village) (?:in|near|where|that|outside)\b)/.test(
      text.slice(end, end + LONGEST),
    )
  );
}
