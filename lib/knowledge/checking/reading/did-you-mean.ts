import MiniSearch from 'minisearch';

/** How many letters of a word of an id may be wrong, for each letter that it has. */
const WRONG = 0.3;

/** What follows the message on an unknown id: the known one that is spelled most like it. Empty where none is. */
export function didYouMean(id: string, known: Iterable<string>): string {
  const index = new MiniSearch<{ id: string }>({ fields: ['id'] });
  index.addAll([...known].map((one) => ({ id: one })));
  const [nearest] = index.search(id, { combineWith: 'AND', fuzzy: WRONG });
  return nearest ? `: did you mean ${nearest.id}?` : '';
}
