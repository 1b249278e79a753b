import { inOwnScript } from '../knowledge/knowledge-index';
import type { Entity } from '../knowledge/schema/entity';
import { fold } from '../text/fold';
import { isShort, textOf } from '../text/forms';
import type { Destination } from './destination';

/** The longest text that is looked up, in UTF-16 units. A longer selection is cut to this length. */
const LONGEST = 200;

/** Words before a name that are no part of it: “the Geneva truce”, “Mr. He”. */
const BEFORE_NAME = /^(?:(?:the|an?|Mrs?|Ms|Miss|Messrs|Mister)\.? )+(?=.)/i;

/**
 * A text as names are compared: folded, and without the signs, article, title or “’s” that a selection may have around
 * a name.
 */
const plain = (text: string): string =>
  fold(text)
    .text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(BEFORE_NAME, '')
    .replace(/'s$/, '');

/**
 * Makes a function that says where a text leads that somebody looks up: to a card, where the text is its name or
 * another form of it that no other card has, or else to a search. Small letters may stand for capitals, as in what is
 * typed, but not in short words. A text for which `asksMore` is true asks for more than a card: it leads to a search,
 * unless it is the name of a card, as a suggestion puts it into the address bar. The table is made at the first call,
 * as many sessions have none.
 */
export function createLookup(
  entities: readonly Entity[],
  asksMore: (text: string) => boolean = () => false,
): (text: string) => Destination {
  let tables: ReturnType<typeof tablesOf> | undefined;
  return (text) => {
    const query = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
    const wanted = plain(query);
    tables ??= tablesOf(entities);
    const { asWritten, inSmall } = tables;
    const id = asWritten(wanted) ?? (isShort(wanted) ? undefined : inSmall(wanted.toLowerCase()));
    const name = entities.find((entity) => entity.id === id)?.name ?? '';
    const isName = plain(name).toLowerCase() === wanted.toLowerCase();
    return id && (isName || !asksMore(query)) ? { card: id } : { search: query };
  };
}

/** Names go before other forms, so that an alias of another does not make a name uncertain. */
function tablesOf(entities: readonly Entity[]) {
  const names = entities.map(({ id, name }) => ({ id, form: plain(name) }));
  const aliases = entities.flatMap((entity) =>
    [...inOwnScript(entity), ...entity.aliases.map(textOf)].map((one) => ({ id: entity.id, form: plain(one) })),
  );
  const small = (list: typeof names) => list.map(({ id, form }) => ({ id, form: form.toLowerCase() }));
  return { asWritten: finder(names, aliases), inSmall: finder(small(names), small(aliases)) };
}

/**
 * Makes a function that gives the id of the entity with a form, from the first list that has the form; undefined where
 * several entities share it in that list.
 */
function finder(...lists: { id: string; form: string }[][]): (form: string) => string | undefined {
  const tables = lists.map((list) => {
    const ids = new Map<string, Set<string>>();
    for (const { id, form } of list) ids.set(form, (ids.get(form) ?? new Set()).add(id));
    return ids;
  });
  return (wanted) => {
    const [id, ...others] = tables.find((one) => one.has(wanted))?.get(wanted) ?? [];
    return others.length > 0 ? undefined : id;
  };
}
