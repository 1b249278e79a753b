import type { Category } from '../../../lib/knowledge/categories';
import type { CatalogEntry } from '../../../lib/messages/catalog';

/** Which cards are listed. A filter that is left out lets all of them pass. */
export interface Wanted {
  category?: Category | undefined;
  front?: string | undefined;
}

/** Cards under the letter that their names begin with; under '' are those that begin with a digit. */
export interface LetterGroup {
  letter: string;
  entries: readonly CatalogEntry[];
}

/** The cards of a category and a front. A card without `subjects` belongs to every front. */
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

/**
 * The first letter of a name, in upper case and without accents; empty where a digit comes first. Signs before it are
 * skipped.
 */
function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? '';
  return /\p{L}/u.test(first) ? (first.normalize('NFD')[0] ?? '').toUpperCase() : '';
}
