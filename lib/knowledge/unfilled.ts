/** How a text begins that still has to be written. A scaffold is full of these, so that none is shipped by mistake. */
export const UNFILLED = 'TODO';

/** The paths of all texts in `json` that are still to be written. */
export function unfilled(json: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof json === 'string') return json.startsWith(UNFILLED) ? [path] : [];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => unfilled(value, [...path, key]));
}
