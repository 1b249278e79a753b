/** Where looking something up leads: to the card of an entity, or to a search with these words. */
export type Destination = { card: string } | { search: string };

/** How ids of entities are made. */
const ID = /^[a-z0-9-]{1,100}$/;

/** What stands before the words of a search in a hash. No id begins so. */
const SEARCH = '?';

/** A destination as the hash of the page of cards: `#he-lifeng`, or `#?tariff%20on%20japan`. */
export const hashOf = (destination: Destination): string =>
  'card' in destination ? `#${destination.card}` : `#${SEARCH}${encodeURIComponent(destination.search.toWellFormed())}`;

/** The destination of a hash. What is no id is searched for, as somebody may have typed it. */
export function destinationOf(hash: string): Destination {
  const text = decoded(hash.replace(/^#/, ''));
  if (text.startsWith(SEARCH)) return { search: text.slice(SEARCH.length).trim() };
  return ID.test(text) ? { card: text } : { search: text.trim() };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone “%”, as somebody has typed it.
  }
}
