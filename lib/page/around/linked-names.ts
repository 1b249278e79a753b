import { controlAt } from '../dom/controls';
import type { Mark } from '../marking/marks';

/**
 * The names in links and controls that stand beside a mark: in its block, and no other plain name between. A finger cannot
 * open these cards from the page, as it follows the link. One of each entity, in the order of the document.
 */
export function linkedBeside(mark: Mark, marks: readonly Mark[]): Mark[] {
  const at = marks.indexOf(mark);
  const isBeside = (one: Mark | undefined): one is Mark =>
    one?.block === mark.block && controlAt(one.range.startContainer) !== undefined;
  let from = at;
  let to = at;
  while (isBeside(marks[from - 1])) from--;
  while (isBeside(marks[to + 1])) to++;
  const seen = new Set([mark.id]);
  return marks.slice(from, to + 1).filter(({ id }) => !seen.has(id) && seen.add(id));
}
