import type { Problem } from '../../../lib/knowledge/checking/problem';
import type { KnowledgeBase } from '../../../lib/knowledge/knowledge-base';

/**
 * Makes a function that tells whether a fault belongs to one of these cards: it is in the card’s own file, or in an
 * event that names only these. A file that does not fit the schema yet is known by its name.
 */
export function onlyIn(ids: readonly string[], { events }: KnowledgeBase): (problem: Problem) => boolean {
  const wanted = new Set(ids);
  const own = new Set(events.filter(({ entities }) => entities.every((id) => wanted.has(id))).map(({ id }) => id));
  return ({ file, field }) =>
    file.includes('/events/') ? own.has(field.split('.')[0] ?? '') : wanted.has(stemOf(file));
}

/** Those of these ids that no card has. A card that does not fit the schema yet is known by its file’s name. */
export function unknownAmong(ids: readonly string[], { entities }: KnowledgeBase, problems: Problem[]): string[] {
  const unfit = problems.filter(({ file }) => file.includes('/entities/')).map(({ file }) => stemOf(file));
  const known = new Set([...entities.map(({ id }) => id), ...unfit]);
  return ids.filter((id) => !known.has(id));
}

const stemOf = (file: string): string => file.replace(/^.*\//, '').replace('.json', '');
