import { controlAt } from '../dom/controls';
import type { Mark } from '../marking/marks';

/**
 * The names in links and controls beside a mark: those in its block with no name outside links between them and the
 * mark. A tap cannot open their cards, because it follows the link. Gives one mark for each entity other than the
 * mark’s own, in document order.
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
