import type { Category } from '../../../lib/knowledge/categories';
import type { DatedStatement, Timeline, TimelineRow } from '../../../lib/messages/overview';

/** The filters that the user has chosen. One that is left out lets every row pass. */
export interface Chosen {
  front?: string;
  category?: Category;
  entity?: string;
}

/** A row as it is shown: the statement that fits what was chosen, and the others of the same news. */
export interface ShownRow {
  told: DatedStatement;
  same: DatedStatement[];
}

/** A value of a filter, and how many rows it leaves together with the other filters. */
export interface Option<Id extends string = string> {
  id: Id;
  count: number;
}

type CategoryOf = ReadonlyMap<string, Category>;

/** The categories of the entities of a timeline. */
export const categoriesOf = ({ entities }: Timeline): CategoryOf =>
  new Map(entities.map(({ id, category }) => [id, category]));

/** The rows in which a statement passes all filters, each led by the first such statement. */
export function chosenRows(rows: readonly TimelineRow[], chosen: Chosen, categories: CategoryOf): ShownRow[] {
  return rows.flatMap(({ told }): ShownRow[] => {
    const first = told.find((one) => fits(one, chosen, categories));
    return first ? [{ told: first, same: told.filter((one) => one !== first) }] : [];
  });
}

function fits({ fronts, about }: DatedStatement, { front, category, entity }: Chosen, categories: CategoryOf): boolean {
  if (front !== undefined && !fronts.includes(front)) return false;
  if (entity !== undefined && !about.includes(entity)) return false;
  return category === undefined || about.some((id) => categories.get(id) === category);
}

/**
 * The values of one filter, with how many rows each leaves together with the other filters. Values that leave none are
 * left out.
 */
export function optionsFor<Id extends string>(
  key: keyof Chosen,
  valuesOf: (told: DatedStatement) => readonly Id[],
  rows: readonly TimelineRow[],
  chosen: Chosen,
  categories: CategoryOf,
): Option<Id>[] {
  const { [key]: _own, ...others } = chosen;
  const counts = new Map<Id, number>();
  for (const { told } of rows) {
    const fitting = told.filter((one) => fits(one, others, categories));
    for (const id of new Set(fitting.flatMap(valuesOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count }));
}
