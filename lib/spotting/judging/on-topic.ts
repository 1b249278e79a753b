import type { CompiledEntity } from '../lexicon/compiled';
import type { Relevance } from './relevance';

/** What an article names of one subject’s entities, beside what it says. */
export interface Named {
  /** How often each distinct entity is named. */
  counts: ReadonlyMap<CompiledEntity, number>;
  /** How many distinct entities are named in blocks that say anchor and field together. */
  joined: number;
  /** Whether a specific entity is named by a name that means nothing else. */
  specific: boolean;
}

/**
 * Whether an article is about a subject. First it must say anchor and field together, or name a specific entity: by a
 * name that means nothing else, or by any form beside an anchor. The prefilter asks for the same, so no page is on topic that it sleeps through. And it
 * names
 * - a specific entity, and another or the same again; or
 * - two distinct entities where anchor and field are said together, or one there and three mentions in all; or
 * - one entity twice, there, in a text that also names the third; or
 * - three distinct entities, an anchor and the third.
 */
export function isOnTopic({ anchor, third, joined: blocks }: Relevance, { counts, joined, specific }: Named): boolean {
  const specifics = [...counts].filter(([entity]) => entity.specific);
  if (blocks.size === 0 && !specific && !(anchor && specifics.length > 0)) return false;
  const distinct = counts.size;
  if (specifics.length > 0 && (distinct >= 2 || specifics.some(([, count]) => count >= 2))) return true;
  const mentions = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (distinct >= 2 && (joined >= 2 || (joined === 1 && mentions >= 3))) return true;
  if (joined > 0 && third && [...counts.values()].some((count) => count >= 2)) return true;
  return distinct >= 3 && anchor && third;
}
