/** What JSON-LD says of an article or of a page. */
export interface LinkedEntity {
  /** When it was published, as it is written. */
  date: string;
  isArticle: boolean;
  /** Its addresses and its headline. */
  names: string[];
}

type Fields = Record<string, unknown>;

/** The types of which a page can be one; a comment, a review, a video or a product only stands in it. */
const OF_A_PAGE = /(Article|Posting|Report)$|(?:WebPage|CreativeWork)$/;

/** Where an entity of the page can stand inside another; in lists and parts are only others. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** How many objects of one script are looked at. */
const MOST_OBJECTS = 1_000;

/** How much of a string is looked at, in UTF-16 units. */
const LONGEST = 500;

/** Whether a type of schema.org can be that of a page. */
export const isTypeOfPage = (type: string): boolean => OF_A_PAGE.test(type);

/** The articles and pages with a date that the text of a JSON-LD script is about. */
export function linkedEntities(script: string): LinkedEntity[] {
  // Some wrap it as one did in the last century, leave line ends in strings, or a comma at the end.
  const open = script.replace(/^(?:<!--|<!\[CDATA\[|\/\*|\*\/|\/\/|\s)+/, '').replace(']]>', '');
  const text = open
    .slice(0, Math.max(open.lastIndexOf('}'), open.lastIndexOf(']')) + 1)
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,(?=\s*[}\]])/g, '');
  try {
    return entitiesOf(JSON.parse(text));
  } catch {
    return entitiesOfBroken(open);
  }
}

function entitiesOf(data: unknown): LinkedEntity[] {
  const found: LinkedEntity[] = [];
  const queue = [data];
  for (const one of queue) {
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_OBJECTS));
    else if (isFields(one)) {
      queue.push(...INSIDE.map((name) => one[name]));
      const type = strings(one['@type']).find(isTypeOfPage);
      const [date] = [...strings(one.datePublished), ...strings(one.dateCreated)];
      if (type && date) found.push({ date, isArticle: !!OF_A_PAGE.exec(type)?.[1], names: namesOf(one) });
    }
    if (queue.length > MOST_OBJECTS) break;
  }
  return found;
}

/** What cannot be read as JSON is believed where it has but one date, and nothing beside the page that could have it. */
function entitiesOfBroken(text: string): LinkedEntity[] {
  const types = valuesOf('@type', text);
  if (!types.some(isTypeOfPage) || types.some((type) => /Comment|Review$|Video|ItemList/.test(type))) return [];
  const dates = new Set(valuesOf('datePublished', text));
  return dates.size === 1 ? [...dates].map((date) => ({ date, isArticle: true, names: [] })) : [];
}

const valuesOf = (name: string, text: string): string[] =>
  [...text.matchAll(new RegExp(`"${name}"\\s*:\\s*"([^"]{1,99})"`, 'g'))].map(([, value = '']) => value);

function namesOf(entity: Fields): string[] {
  const { url, headline, name, mainEntityOfPage: page } = entity;
  const inside = isFields(page) ? [page['@id'], page.url] : [page];
  return [entity['@id'], url, headline, name, ...inside].flatMap(strings);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const strings = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' ? one.slice(0, LONGEST) : []));
