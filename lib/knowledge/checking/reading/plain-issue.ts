import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What an issue of zod says, as a sentence on the value that stands there. */
export function plainIssue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'too_big':
      return `must have at most ${issue.maximum} ${unitOf(value)}, and has ${sizeOf(value)}`;
    case 'too_small':
      return value === '' ? 'must not be empty' : `must have at least ${issue.minimum} ${unitOf(value)}`;
    case 'invalid_type':
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options) : issue.message;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a URL that begins with https://' : issue.message;
    default:
      return issue.message;
  }
}

/**
 * The issues of the branch of a union that was meant by a value: the one with the fewest fields that it does not know,
 * lacks, or has with another fixed value. Of several it is the one that fails deepest.
 */
export function issuesOfNearest(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const ranked = branches.map((issues) => ({ issues, far: distance(issues, value), depth: depth(issues) }));
  const [nearest] = ranked.sort((a, b) => a.far - b.far || b.depth - a.depth);
  return (nearest?.issues ?? []).map((issue) =>
    issue.code === 'invalid_value' ? { ...issue, values: valuesAt(issue.path, branches.flat()) } : issue,
  );
}

/** The values that any branch takes at a path. */
const valuesAt = (path: readonly PropertyKey[], issues: readonly Issue[]) =>
  issues.flatMap((one) => (one.code === 'invalid_value' && one.path.join() === path.join() ? one.values : []));

/** How little a value looks like what a branch takes. One of another type does not look so at all. */
function distance(issues: readonly Issue[], value: unknown): number {
  return issues.reduce((sum, { code, path, ...issue }) => {
    if (code === 'unrecognized_keys') return sum + ('keys' in issue ? issue.keys.length : 0);
    if (code !== 'invalid_type' && code !== 'invalid_value') return sum;
    if (path.length === 0) return Number.POSITIVE_INFINITY;
    if (valueAt(value, path) === undefined) return sum + 1;
    return code === 'invalid_value' ? sum + 2 : sum;
  }, 0);
}

/** What stands at a path of a value. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

const depth = (issues: readonly Issue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'invalid_type' ? 0 : 0.5)));

const TYPES: Record<string, string> = {
  array: 'a list in [ ]',
  boolean: 'true or false, without quotes',
  number: 'a number, without quotes',
  object: 'an object in { }',
  record: 'an object in { }',
  string: 'a text in quotes',
};

function oneOf(values: readonly unknown[]): string {
  if (values.length === 1 && values[0] === true) return 'must be true, or be left out';
  return values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
}

const unitOf = (value: unknown): string => (typeof value === 'string' ? 'characters' : 'items');

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);
