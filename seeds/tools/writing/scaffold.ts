import { CATEGORIES, type Category } from '../../../lib/knowledge/categories';
import { UNFILLED } from '../../../lib/knowledge/checking/unfilled';
import { plainLetters } from '../../../lib/outgoing/page/letters';
import { HINTS } from './hints';

/** A new file: its path below the seeds, and its text. */
export interface Scaffold {
  path: string;
  text: string;
}

/**
 * Makes the file of a new entity, in which each field says what belongs there; what few cards of its category have is
 * not in it. It does not pass `seeds:check` until all fields are filled in. Throws one plain sentence when the file
 * cannot be made.
 */
export function scaffold(category: string, name: string, takenIds: Iterable<string>): Scaffold {
  if (!isCategory(category)) throw new Error(`“${category}” is no category; it is one of ${CATEGORIES.join(', ')}`);
  const id = idOf(name);
  if (!id) throw new Error(`“${name}” is no name that an id could be made of`);
  if (new Set(takenIds).has(id)) throw new Error(`“${id}” is taken: that entity has a card`);
  return { path: `entities/${category}/${id}.json`, text: write(id, name.trim(), category) };
}

/** A name as an id: “Zhong Shan” is `zhong-shan`. */
export function idOf(name: string): string {
  return plainLetters(name)
    .replace(/[.’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const isCategory = (text: string): text is Category => CATEGORIES.some((category) => category === text);

const q = JSON.stringify;

const todo = (field: string): string => q(`${UNFILLED} ${HINTS[field]}`);

const fields = (group: string, keys: string[]): string =>
  `{ ${keys.map((key) => `${q(key)}: ${todo(`${group}.${key}`)}`).join(', ')} }`;

/** The fields beside those of every card that most cards of a category have, in the order of the file. */
const OFTEN: Record<Category, readonly OftenField[]> = {
  person: ['specific', 'subjects', 'courtesy', 'side', 'say', 'spoken'],
  organization: ['specific', 'subjects', 'inAllNews', 'side'],
  deal: ['inText', 'specific', 'subjects', 'parties', 'meant'],
  measure: ['inText', 'specific', 'subjects', 'parties', 'meant', 'side'],
  goods: ['inText', 'specific', 'subjects', 'inAllNews'],
  concept: ['inText', 'specific', 'subjects', 'parties', 'side'],
  place: ['specific', 'subjects', 'parties'],
};

const FORMS = {
  inText: todo('inText'),
  specific: todo('specific'),
  subjects: `[${todo('subjects')}]`,
  inAllNews: todo('inAllNews'),
  parties: `{ "of": [${todo('parties.of')}], "with": [${todo('parties.with')}] }`,
  meant: todo('meant'),
  courtesy: todo('courtesy'),
  side: todo('side'),
  say: todo('say'),
  spoken: fields('spoken', ['lang', 'text']),
};

type OftenField = keyof typeof FORMS;

function write(id: string, name: string, category: Category): string {
  const fact = fields('facts', ['is', 'when', 'text', 'turningPoint', 'source', 'at']);
  const often = OFTEN[category].map((key) => `  ${q(key)}: ${FORMS[key]},`).join('\n');
  return `{
  "$schema": "../../entity.schema.json",
  "id": ${q(id)},
  "name": ${q(name)},
  "category": ${q(category)},
${often}
  "role": ${todo('role')},
  "lead": ${todo('lead')},
  "summary": ${todo('summary')},
  "standing": {
    "is": ${todo('standing.is')},
    "asOf": ${todo('standing.asOf')},
    "text": ${todo('standing.text')},
    "source": ${todo('standing.source')},
    "at": ${todo('standing.at')}
  },
  "facts": [
    ${[fact, fact, fact].join(',\n    ')}
  ],
  "relations": [
    ${fields('relations', ['type', 'to', 'source', 'at'])}
  ],
  "aliases": [
    ${q(name)},
    ${todo('aliases')}
  ],
  "search": [${todo('search')}]
}
`;
}
