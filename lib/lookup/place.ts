/** Where looking something up leads: to the card of an entity, or to a search with these words. */
export type Place = { card: string } | { search: string };

/** How ids of entities are made. */
const ID = /^[a-z0-9-]{1,100}$/;

/** What stands before the words of a search in a hash. No id begins so. */
const SEARCH = '?';

/** A place as the hash of the page of cards: `#he-lifeng`, or `#?tariff%20on%20japan`. */
export const hashOf = (place: Place): string =>
  'card' in place ? `#${place.card}` : `#${SEARCH}${encodeURIComponent(place.search.toWellFormed())}`;

/** The place that a hash leads to. What is no id is searched for, as somebody may have typed it. */
export function placeOf(hash: string): Place {
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
