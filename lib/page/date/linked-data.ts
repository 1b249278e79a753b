/** What JSON-LD says of an article or of a page. */
export interface LinkedEntity {
  /** When it was published, as it is written. */
  date: string;
  /** Its type of schema.org. */
  type: string;
  /** What it says of itself in a few words: its addresses and its headline are among them. */
  names: string[];
}

/** The schema.org types that a page can have, and those of parts of a page that can have a date of their own. */
const OF_A_PAGE = /(?:Article|Posting|Report|WebPage|CreativeWork)$/;
const BESIDE = /(?:Comment|Review|VideoObject|ItemList)"/;

/** How many objects of one script are looked at. */
const MOST_OBJECTS = 1_000;

/** The longest text that can be a date, an address or a headline, in UTF-16 units. */
const LONGEST = 500;

/** Whether a type of schema.org can be that of a page: a comment, a video or a product only stands in it. */
export const isTypeOfPage = (type: string): boolean => OF_A_PAGE.test(type);

/** The articles and pages with a date that the text of a JSON-LD script is about. */
export function linkedEntities(script: string): LinkedEntity[] {
  try {
    return entitiesOf(JSON.parse(script));
  } catch {
    return entitiesOfBroken(script);
  }
}

function entitiesOf(data: unknown): LinkedEntity[] {
  const found: LinkedEntity[] = [];
  const queue = [data];
  let looked = 0;
  for (const one of queue) {
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_OBJECTS));
    else if (one && typeof one === 'object') {
      if (looked++ === MOST_OBJECTS) break;
      const fields = one as Record<string, unknown>;
      // Other fields are not searched: what is in lists and parts is not the page itself.
      const inside = [fields['@graph'], fields.mainEntity, fields.mainEntityOfPage];
      queue.push(...inside);
      const type = strings(fields['@type']).find(isTypeOfPage);
      const [date] = [...strings(fields.datePublished), ...strings(fields.dateCreated)];
      const names = [fields, ...inside].flatMap((named) => Object.values(named ?? {})).flatMap(strings);
      if (type && date) found.push({ date, type, names });
    }
  }
  return found;
}

/**
 * Reads a script that is no valid JSON: it stands in a comment, has a comma too many or a line end in a string, or is
 * cut off. Its date counts only if there is no other, and nothing else in the script (a comment, a review, a video, a
 * list) that it could belong to.
 */
function entitiesOfBroken(text: string): LinkedEntity[] {
  const dates = new Set([...text.matchAll(/"datePublished"\s*:\s*"([^"]{1,99})"/g)].map(([, date = '']) => date));
  const [type] = text.match(/\w+(?:Article|Posting|Report)(?=")|Article(?=")/) ?? [];
  return type && dates.size === 1 && !BESIDE.test(text) ? [...dates].map((date) => ({ date, type, names: [] })) : [];
}

const strings = (value: unknown): string[] =>
  [value].flat().filter((one) => typeof one === 'string' && one.length < LONGEST) as string[];
