import type { Category } from '../knowledge/categories';
import type { Lexicon } from '../knowledge/lexicon';
import type { Settings } from '../settings/schema';
import type { Mention } from '../spotting/mention';
import type { PageBlock } from './blocks';
import { rangeIn } from './ranges';
import { isVisible } from './visible';

/** A mention in the page: whom it names, and the live range where it stands. In document order. */
export interface Mark {
  id: string;
  category: Category;
  range: Range;
}

/** The marks of a page’s mentions; what no reader sees, or what has changed meanwhile, is left out. */
export function marksOf(mentions: readonly Mention[], blocks: readonly PageBlock[], { entities }: Lexicon): Mark[] {
  const categories = new Map(entities.map(({ id, category }) => [id, category]));
  const visible = new Map<Element, boolean>();
  const seen = (element: Element): boolean => {
    const known = visible.get(element) ?? isVisible(element);
    visible.set(element, known);
    return known;
  };
  return mentions.flatMap(({ id, block, start, end }): Mark[] => {
    const at = blocks[block];
    const category = categories.get(id);
    const range = at && rangeIn(at, start, end);
    const element = range?.startContainer.parentElement;
    return range && category && element && seen(element) ? [{ id, category, range }] : [];
  });
}

/** Those of the marks that the settings let show: categories that are on, and every mention or only the first. */
export function shownMarks(marks: readonly Mark[], { categories, marks: which }: Settings): Mark[] {
  const seen = new Set<string>();
  return marks.filter(({ id, category }) => {
    if (!categories[category] || (which === 'first' && seen.has(id))) return false;
    seen.add(id);
    return true;
  });
}

/** How many marks each entity has, in the order of their first. */
export function countMarks(marks: readonly Mark[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { id } of marks) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/** The mark to go to: the next (by 1) or previous (by -1) after `from`, of entity `id` or of any, round the end. */
export function nextMark(marks: readonly Mark[], from: Mark | undefined, by: 1 | -1, id?: string): Mark | undefined {
  const here = from ? marks.findIndex(({ range }) => range === from.range) : by === 1 ? -1 : 0;
  for (let away = 1; away <= marks.length; away++) {
    const mark = marks[(here + by * away + marks.length * 2) % marks.length];
    if (mark && (id === undefined || mark.id === id)) return mark;
  }
  return undefined;
}
