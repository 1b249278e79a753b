/** Stands where something is still to be written. A new file is full of these, and the check finds them. */
export const UNFILLED = 'TODO';

/** Whether a value is a text that is still to be written, or in which something is left to do. */
export const isUnfilled = (value: unknown): boolean => typeof value === 'string' && /\bTODO\b/.test(value);

/** The paths of all texts in `json` that are still to be written. */
export function unfilled(json: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (isUnfilled(json)) return [path];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => unfilled(value, [...path, key]));
}
