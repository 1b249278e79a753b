import { listed } from '../sentence-parts';

/** How much of a value out of a file is shown, in UTF-16 units. */
const MOST_SHOWN = 60;

const shortened = (value: string): string => (value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);

const quoted = (value: string): string => `"${value}"`;

/** What a field must be, by the type that the schema has for it. */
const TYPES: Record<string, string> = {
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  string: 'a text in quotation marks',
  array: 'a list in square brackets',
  record: 'names with values in braces',
  object: 'names with values in braces',
};

/** What a field of a file must be, as `lib/settings/file.ts` reports it. */
type Wanted =
  | { is: 'one-of'; values: string[] }
  | { is: 'most' | 'least'; limit: number; of: 'number' | 'entries' | 'letters' }
  | { is: 'known' | 'site' }
  | { is: 'type'; type: string };

function mustBe(wanted: Wanted): string {
  switch (wanted.is) {
    case 'one-of':
      return `it must be ${listed(wanted.values.map(quoted), 'or')}`;
    case 'known':
      return 'Backstory knows no such name';
    case 'site':
      return 'it must be a site, as "example.com"';
    case 'type':
      return wanted.type in TYPES ? `it must be ${TYPES[wanted.type]}` : 'Backstory cannot use that';
    default: {
      if (wanted.is === 'least' && wanted.of !== 'number') return 'it must not be empty';
      const limit = `at ${wanted.is} ${wanted.limit.toLocaleString('en')}`;
      return wanted.of === 'number' ? `it must be ${limit}` : `it must have ${limit} ${wanted.of}`;
    }
  }
}

/** The words for settings as a file. */
export const settingsFileWords = {
  title: 'All settings',
  hint: 'Save your settings to a file, as a copy or for another browser. A file that you read changes only the settings that it names.',
  save: 'Save to a file',
  read: 'Read from a file',
  /** `day`: the user’s day, `YYYY-MM-DD`. */
  name: (day: string) => `backstory-settings-${day}.json`,
  saved: (name: string) => `The settings were saved as ${name}.`,
  done: (name: string) => `The settings are those of ${name} now.`,
  /** Names of fields that were left out. */
  unknown: (names: readonly string[]) =>
    `Backstory does not know ${shortened(names.map((name) => `“${name}”`).join(', '))} and left that out.`,
  refused: {
    large: (name: string) => `Nothing was changed: ${name} is too large to be a file of settings.`,
    gone: (name: string) => `Nothing was changed: the browser cannot read ${name} any more. Choose it again.`,
    unreadable: (name: string) => `Nothing was changed: ${name} is no JSON, so it cannot be read.`,
    other: (name: string) => `Nothing was changed: ${name} is no file of Backstory’s settings.`,
    newer: (name: string, version: number, known: number) =>
      `Nothing was changed: ${name} comes from a newer Backstory. It has settings of version ${version}, and this one reads them up to version ${known}.`,
    wrong: (name: string, field: string, value: string, wanted: Wanted) =>
      `Nothing was changed: in ${name}, “${shortened(field)}” is ${value === '' ? 'missing' : shortened(value)}, but ${mustBe(wanted)}.`,
  },
} as const;
