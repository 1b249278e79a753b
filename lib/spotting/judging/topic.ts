/** What a page names and says, counted; the sentinel’s guess and the reader’s knowledge are both put in this form. */
export interface Evidence {
  /** How often each distinct entity is named. */
  counts: ReadonlyMap<number, number>;
  isSpecific(entity: number): boolean;
  china: boolean;
  trade: boolean;
  america: boolean;
  /** How many distinct entities are named in blocks that say China and trade together. */
  joined: number;
}

/**
 * Whether a page is about this. It names
 * - a specific entity, and another or the same again; or
 * - two distinct entities where China and trade are said together, or one there and three mentions in all; or
 * - one entity twice, there, in a text that also names America; or
 * - three distinct entities, China and America.
 */
export function isOnTopic({ counts, isSpecific, china, america, joined }: Evidence): boolean {
  const distinct = counts.size;
  const specific = [...counts].filter(([entity]) => isSpecific(entity));
  if (specific.length > 0 && (distinct >= 2 || specific.some(([, count]) => count >= 2))) return true;
  const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (distinct >= 2 && (joined >= 2 || (joined === 1 && mentions >= 3))) return true;
  if (joined > 0 && america && [...counts.values()].some((count) => count >= 2)) return true;
  return distinct >= 3 && china && america;
}
