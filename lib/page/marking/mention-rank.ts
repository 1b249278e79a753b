import type { Mention } from '../../spotting/mention';
import type { PageBlock } from '../reading/page-block';

/**
 * How near a mention stands to what is read first: 0 in the article’s text, 1 in its headlines, captions, tables and
 * bylines, 2 beside the article.
 */
export type Rank = 0 | 1 | 2;

/** A selector of elements that hold a caption or heading although their tag name does not say so. */
const BESIDE_TEXT = 'figure,[class*="caption" i],[role="heading"]';

/** The rank of a mention in its block. */
export function rankOf(block: PageBlock, { inByline }: Mention): Rank {
  if (block.aside) return 2;
  const isText = block.kind === 'text' || block.kind === 'item';
  const isBeside = !isText || block.byline || inByline || Element.prototype.closest.call(block.element, BESIDE_TEXT);
  return isBeside ? 1 : 0;
}

/**
 * Of each entity its first item of the best rank: in the article’s text if that names it, so that a headline or a
 * caption before does not use it up. `rankAt` is asked no more than needed.
 */
export class Firsts<T> {
  private readonly found = new Map<string, { item: T; rank: Rank }>();

  /** Takes the next item in the order of the page. */
  take(id: string, item: T, rankAt: () => Rank): void {
    const before = this.found.get(id);
    if (before?.rank === 0) return;
    const rank = rankAt();
    if (!before || rank < before.rank) this.found.set(id, { item, rank });
  }

  /** The first items of all entities so far. */
  all(): Set<T> {
    return new Set([...this.found.values()].map(({ item }) => item));
  }
}
