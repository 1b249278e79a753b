import type { Entity } from '../../knowledge/schema/entity';
import { fold } from '../../text/fold';
import { isShort, textOf } from '../../text/forms';
import { wordsOf } from '../../text/words';

/** A form by which people name an entity. */
interface Form {
  id: string;
  /** Its words, as they are written. */
  text: string;
  isName: boolean;
  /** Whether it is a surname, which names nobody before its bearer is introduced. */
  isSurname: boolean;
}

/** A place of a query at which known names stand, in words. */
interface Place {
  from: number;
  to: number;
  length: number;
  ids: string[];
}

/**
 * Makes a function that finds the entities whose names a query contains as whole words, as a selection may have more
 * around a name (“Scott Bessent said”). Of overlapping names the longest is found, and longer names come first. The
 * table of forms is made at the first call.
 */
export function createContained(entities: readonly Entity[]): (query: string) => string[] {
  let forms: ReturnType<typeof tableOf> | undefined;
  return (query) => {
    forms ??= tableOf(entities);
    const words = partsOf(query);
    const found: Place[] = [];
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= Math.min(words.length, from + forms.longest); to++) {
        const text = words.slice(from, to).join(' ');
        const ids = bearersOf(text, forms.byText.get(text.toLowerCase()), from === 0);
        if (ids.length > 0) found.push({ from, to, length: text.length, ids });
      }
    found.sort((a, b) => b.length - a.length || a.from - b.from);
    const kept: Place[] = [];
    for (const place of found) if (kept.every(({ from, to }) => to <= place.from || place.to <= from)) kept.push(place);
    return [...new Set(kept.flatMap(({ ids }) => ids))];
  };
}

/** The ids of the entities that a text names: those whose name it is, else all of which it is another form. */
function bearersOf(text: string, forms: readonly Form[] = [], isFirst: boolean): string[] {
  // A short surname at the beginning is mostly another word with a capital (“He told”).
  const fitting = forms.filter((form) => !isShort(text) || (form.text === text && !(isFirst && form.isSurname)));
  const names = fitting.filter(({ isName }) => isName);
  return (names.length > 0 ? names : fitting).map(({ id }) => id);
}

function tableOf(entities: readonly Entity[]) {
  const byText = new Map<string, Form[]>();
  let longest = 0;
  for (const { id, name, aliases } of entities)
    for (const alias of [name, ...aliases]) {
      const words = partsOf(textOf(alias));
      const text = words.join(' ');
      if (!text) continue;
      longest = Math.max(longest, words.length);
      const key = text.toLowerCase();
      const isSurname = typeof alias !== 'string' && 'needs' in alias && alias.needs === 'introduction';
      byText.set(key, [...(byText.get(key) ?? []), { id, text, isName: alias === name, isSurname }]);
    }
  return { byText, longest };
}

const partsOf = (text: string): string[] => wordsOf(fold(text).text);
