import * as z from 'zod/mini';
import { migrate } from './migrate';
import { choices, isRecord, SETTINGS_VERSION, type Settings } from './schema';
import { hostOf, isShared } from './sites';

/** The value of `kind` in a file of settings, by which it is recognized. */
const KIND = 'Backstory settings';

/** How large a file is read, in bytes: several times what the longest lists need. */
export const MAX_FILE_BYTES = 2_000_000;

/** What a field of a file must be. */
export type Wanted =
  | { is: 'one-of'; values: string[] }
  | { is: 'most' | 'least'; limit: number; of: 'number' | 'entries' | 'letters' }
  | { is: 'known' | 'site' }
  | { is: 'type'; type: string };

/** What was read from a file: settings to use, or why it was not. */
export type ReadFile =
  /** `unknown`: names of fields that this Backstory does not know; they were left out. */
  | { is: 'read'; settings: Settings; unknown: string[] }
  | { is: 'unreadable' | 'other' }
  | { is: 'newer'; version: number }
  /** The first field that is wrong, by its path (`categories.deal`), and its value as JSON. */
  | { is: 'wrong'; field: string; value: string; wanted: Wanted };

/** Settings as the text of a file. It says its version, and leaves out the pause, which belongs to this browser now. */
export function writeSettingsFile({ version, pause: _, ...chosen }: Settings): string {
  return `${JSON.stringify({ kind: KIND, version, ...chosen }, null, 2)}\n`;
}

/**
 * Sites as a file has them, which may be written by hand, as hosts that a page can have, each once. A part of a name is
 * taken, as a site of a firm’s own network may have it (`wiki`).
 */
const hosts = z.transform((written: string[], { issues }) => {
  const found = written.map(hostOf);
  const at = found.findIndex((host) => host === undefined || isShared(host));
  if (at >= 0) issues.push({ code: 'custom', input: written[at], path: [at] });
  return [...new Set(found)];
});

/** The schemas of what a file chooses. */
const inFile = {
  ...choices,
  offSites: z.pipe(choices.offSites, hosts),
  onlySites: z.pipe(choices.onlySites, hosts),
};

/**
 * Reads the text of a file of settings, of this version or an older one. What the file does not name stays as it is in
 * `now`. A file with one field that is wrong is not used at all.
 */
export function readSettingsFile(text: string, now: Settings): ReadFile {
  const found = parse(text);
  if (found === undefined) return { is: 'unreadable' };
  if (!isRecord(found) || found.kind !== KIND) return { is: 'other' };
  const { kind: _, ...stored } = found;
  const version = z.number().check(z.int(), z.gte(1)).safeParse(stored.version);
  if (!version.success) return wrong('version', stored.version, version.error.issues[0]);
  if (version.data > SETTINGS_VERSION) return { is: 'newer', version: version.data };

  const { version: __, ...given } = migrate(stored);
  const chosen: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(inFile)) {
    if (!Object.hasOwn(given, name)) continue;
    const value = name === 'categories' ? withAll(given.categories, now.categories) : given[name];
    const result = z.safeParse(schema, value);
    if (!result.success) return wrong(name, value, result.error.issues[0]);
    chosen[name] = Array.isArray(result.data) ? [...new Set<unknown>(result.data)] : result.data;
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(choices, name) && name !== 'pause');
  return { is: 'read', settings: { ...now, ...chosen }, unknown };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The categories of a file, with those that it does not name as they are now. */
const withAll = (given: unknown, now: Settings['categories']): unknown =>
  isRecord(given) ? { ...now, ...given } : given;

/** What the user is told of a field of a file that is wrong. */
function wrong(name: string, value: unknown, issue: z.core.$ZodIssue | undefined): ReadFile {
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  const at = path.reduce((from: unknown, key) => Object(from)[key] as unknown, value);
  return { is: 'wrong', field: [name, ...path].join('.'), value: JSON.stringify(at) ?? '', wanted: wantedBy(issue) };
}

const MEASURES: Record<string, 'entries' | 'letters'> = { array: 'entries', string: 'letters' };

function wantedBy(issue: z.core.$ZodIssue | undefined): Wanted {
  switch (issue?.code) {
    case 'invalid_value':
      return { is: 'one-of', values: issue.values.map(String) };
    case 'too_big':
      return { is: 'most', limit: Number(issue.maximum), of: MEASURES[issue.origin] ?? 'number' };
    case 'too_small':
      return { is: 'least', limit: Number(issue.minimum), of: MEASURES[issue.origin] ?? 'number' };
    case 'unrecognized_keys':
      return { is: 'known' };
    case 'custom':
      return { is: 'site' };
    case 'invalid_type':
      return { is: 'type', type: issue.expected };
    default:
      return { is: 'type', type: 'other' };
  }
}
