import type { Category } from '../../../lib/knowledge/categories';
import type { CatalogEntry } from '../../../lib/messages/catalog';

/** What is wanted of all cards; what is left out is everything. */
export interface Wanted {
  category?: Category | undefined;
  front?: string | undefined;
}

/** Cards under the letter that their names begin with; under '' are those that begin with a digit. */
export interface LetterGroup {
  letter: string;
  entries: readonly CatalogEntry[];
}

/** The cards of a kind and a front. What belongs to all fronts belongs to each. */
export const wantedOf = (entries: readonly CatalogEntry[], { category, front }: Wanted): CatalogEntry[] =>
  entries.filter(
    (entry) =>
      (category === undefined || entry.category === category) &&
      (front === undefined || entry.subjects === undefined || entry.subjects.includes(front)),
  );

/** Cards in their order, grouped by their letters. */
export function byLetter(entries: readonly CatalogEntry[]): LetterGroup[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const letter = letterOf(entry.name);
    const group = groups.get(letter);
    if (group) group.push(entry);
    else groups.set(letter, [entry]);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/** The letter without its accents; what comes before it is passed over. */
function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  return /\p{L}/u.test(first) ? (first.normalize('NFD')[0] ?? '').toUpperCase() : '';
}
