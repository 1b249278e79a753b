import { escapeRegExp } from '../../text/escape-reg-exp';
import { WORD_CLASS } from '../../text/words';
import type { NameInText } from '../card';
import type { KnowledgeIndex } from '../knowledge-index';
import type { Entity } from '../schema/entity';

/** Finds the names of others in a text. */
export type NameFinder = (text: string) => NameInText[];

/** The forms by which texts of the knowledge base name entities without leaving a doubt, and what finds them. */
interface Forms {
  bearers: ReadonlyMap<string, string>;
  pattern: RegExp;
}

const FORMS = new WeakMap<KnowledgeIndex, Forms>();

/**
 * What finds the names of others in the texts of an entity’s card: of those it is tied to, or has taken part in an event
 * with. Each is found where a text first names it. These texts are our own, so a name is what is written exactly so.
 */
export function nameFinder(entity: Entity, index: KnowledgeIndex): NameFinder {
  const { bearers, pattern } = formsOf(index);
  const others = new Set(index.edgesOf(entity.id).map(({ to }) => to.id));
  for (const event of index.eventsOf(entity.id)) for (const id of event.entities) others.add(id);
  others.delete(entity.id);
  return (text) => {
    const found = new Map<string, NameInText>();
    for (const { 0: form, index: from } of text.matchAll(pattern)) {
      const id = bearers.get(form);
      if (id && others.has(id) && !found.has(id)) found.set(id, { from, to: from + form.length, id });
    }
    return [...found.values()];
  };
}

/** Of forms within each other the longest is found: “China’s Ministry of Commerce” names nothing else. */
function formsOf(index: KnowledgeIndex): Forms {
  const known = FORMS.get(index);
  if (known) return known;
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name, aliases } of index.entities)
    for (const form of [name, ...aliases.filter((alias) => typeof alias === 'string')]) {
      if (bearers.has(form) && bearers.get(form) !== id) shared.add(form);
      bearers.set(form, id);
    }
  const byLength = [...bearers.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  for (const form of shared) bearers.delete(form);
  const pattern = new RegExp(`(?<!${WORD_CLASS})(?:${byLength.join('|')})(?!${WORD_CLASS})`, 'g');
  const forms = { bearers, pattern };
  FORMS.set(index, forms);
  return forms;
}
