import { WORD_CLASS } from '../../text/words';
import type { NameInText } from '../card';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';

/** Finds the names of others in a text. */
export type NameFinder = (text: string) => NameInText[];

/**
 * A form by which texts of the knowledge base name an entity. `bearer`: its id; undefined where several entities have
 * the form.
 */
interface Form {
  text: string;
  bearer: string | undefined;
}

/**
 * The forms by their first word, the longest first. One regular expression of all of them took 50 ms for a long card.
 */
type Forms = ReadonlyMap<string, readonly Form[]>;

const FORMS = new WeakMap<KnowledgeIndex, Forms>();

/**
 * Makes a function that finds names in the texts of an entity’s card: of entities that it is tied to, or has taken part
 * in an event with. Each is found once, where the text first names it. As these texts are our own, only the exact
 * spelling counts.
 */
export function nameFinder(entity: Entity, index: KnowledgeIndex): NameFinder {
  const forms = formsOf(index);
  const others = new Set(index.edgesOf(entity.id).map(({ to }) => to.id));
  for (const event of index.eventsOf(entity.id)) for (const id of event.entities) others.add(id);
  others.delete(entity.id);
  return (text) => {
    const found = new Map<string, NameInText>();
    let end = 0;
    for (const { 0: word, index: from } of text.matchAll(WORDS)) {
      if (from < end) continue;
      const form = forms.get(word)?.find(({ text: form }) => isAt(form, text, from));
      if (!form) continue;
      end = from + form.text.length;
      const id = form.bearer;
      if (id && others.has(id) && !found.has(id)) found.set(id, { from, to: end, id });
    }
    return [...found.values()];
  };
}

/**
 * The forms of a knowledge base, made once. Of overlapping forms the longest is found: in “China’s Ministry of
 * Commerce” neither “China” nor “Ministry of Commerce” counts by itself.
 */
function formsOf(index: KnowledgeIndex): Forms {
  const known = FORMS.get(index);
  if (known) return known;
  const bearers = new Map<string, string | undefined>();
  for (const { id, name, aliases } of index.entities)
    for (const form of [name, ...aliases.filter((alias) => typeof alias === 'string')])
      bearers.set(form, bearers.has(form) && bearers.get(form) !== id ? undefined : id);
  const forms = new Map<string, Form[]>();
  for (const [text, bearer] of bearers) {
    const [first] = text.match(WORDS) ?? [];
    if (first && text.startsWith(first)) forms.set(first, [...(forms.get(first) ?? []), { text, bearer }]);
  }
  for (const alike of forms.values()) alike.sort((a, b) => b.text.length - a.text.length);
  FORMS.set(index, forms);
  return forms;
}

const WORDS = new RegExp(`${WORD_CLASS}+`, 'g');
const WORD_CHARACTER = new RegExp(WORD_CLASS);

/** Whether a form is at an offset of a text and ends there with a whole word. */
const isAt = (form: string, text: string, from: number): boolean =>
  text.startsWith(form, from) && !WORD_CHARACTER.test(text.charAt(from + form.length));
