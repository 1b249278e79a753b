import type { Category } from '../../knowledge/categories';
import type { Settings } from '../../settings/schema';
import type { PageBlock } from '../reading/page-block';
import { Firsts, type Rank } from './mention-rank';
import { wordsAt } from './ranges';

/** A mention in the page: whom it names, and where it stands. */
export interface Mark {
  id: string;
  category: Category;
  range: StaticRange;
  /** What stands there (`wordsAt`). */
  words: string;
  /** The block of the page that it stands in, and where there, as UTF-16 offsets in the block’s text. */
  block: PageBlock;
  start: number;
  end: number;
  rank: Rank;
  /** Whether the page is about a subject of what it names. Else it shows only where the user wants all pages marked. */
  onTopic: boolean;
}

/** Whether a mark still stands on the words for which it was made. */
export const stands = ({ range, words }: Mark): boolean => wordsAt(range) === words;

/**
 * The marks that the settings allow to be shown: their category is on, the user has not muted their entity, and they
 * are on topic, unless the user wants pages on other subjects marked too.
 */
export function shownMarks(marks: readonly Mark[], { categories, muted, offTopicPages }: Settings): Mark[] {
  const isMuted = new Set(muted);
  return marks.filter(
    ({ id, category, onTopic }) => categories[category] && (onTopic || offTopicPages) && !isMuted.has(id),
  );
}

/**
 * The marks that carry the full line where only the first of each entity does. What stands beside the article alone, in
 * a list of the most read, carries none: it is no part of what is read.
 */
export function firstMarks(marks: readonly Mark[]): Set<Mark> {
  const firsts = new Firsts<Mark>();
  for (const mark of marks) if (mark.rank < 2) firsts.take(mark.id, mark, () => mark.rank);
  return firsts.all();
}

/** How many marks each entity has, in the order of their first. */
export function countMarks(marks: readonly Mark[]): { id: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { id } of marks) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
}

/**
 * The next mark after `from` (`by` 1), or the previous one before it (`by` -1), for which `fits` gives true; undefined
 * where there is none. The first follows the last. Without `from`, the search begins with the first mark, or backwards
 * with the last.
 */
export function nextMark(
  marks: readonly Mark[],
  from: Mark | undefined,
  by: 1 | -1,
  fits: (mark: Mark) => boolean = () => true,
): Mark | undefined {
  const here = from ? marks.findIndex(({ range }) => range === from.range) : by === 1 ? -1 : 0;
  for (let away = 1; away <= marks.length; away++) {
    const mark = marks[(here + by * away + marks.length * 2) % marks.length];
    if (mark && fits(mark)) return mark;
  }
  return undefined;
}
