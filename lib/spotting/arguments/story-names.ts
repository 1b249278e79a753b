import type { CompiledSubject } from '../lexicon/compiled';
import type { View } from '../shared/view';
import { namesIn } from './names';

/** How much of a name counts: “Canada”, “Canadian” and “Canada’s” are one. */
const STEM = 4;

/**
 * How often a story has named each state so far. Only blocks that name something of ours are counted, when they are
 * judged, so that it costs nothing where nobody asks.
 */
export class StoryNames {
  private readonly counts = new Map<string, number>();
  private readonly sides = { anchor: 0, third: 0, other: 0 };
  private last: View | undefined;

  /** Counts a block, once. */
  add(view: View, subjects: readonly CompiledSubject[]): void {
    if (view === this.last) return;
    if (view.block.story !== this.last?.block.story) this.clear();
    this.last = view;
    for (const { start, end, side } of namesIn(view, subjects)) {
      this.sides[side]++;
      const stem = stemOf(view.text.slice(start, end));
      this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
    }
  }

  private clear(): void {
    this.counts.clear();
    this.sides.anchor = 0;
    this.sides.third = 0;
  }

  /** Whether the story names any of `others` as often as a side of ours, or oftener. */
  outweigh(others: readonly string[], side: 'anchor' | 'third'): boolean {
    const most = Math.max(...[...new Set(others.map(stemOf))].map((stem) => this.counts.get(stem) ?? 0));
    return most >= this.sides[side];
  }
}

const stemOf = (name: string): string => name.slice(0, STEM).toLowerCase();
