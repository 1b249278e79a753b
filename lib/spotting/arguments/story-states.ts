import type { CompiledSubject } from '../lexicon/compiled';
import type { View } from '../shared/view';
import { namesIn } from './state-names';

// Which state a story names more often, where a phrase does not say whose it is.

/** How many first letters of a name are compared: “Canada”, “Canadian” and “Canada’s” are one. */
const STEM = 4;

/**
 * How often a story has named each state so far. Only blocks that hold a candidate are counted, and not before
 * `outweigh` is called, so that it costs nothing where nobody asks.
 */
export class StoryStates {
  private counts = new Map<string, number>();
  private sides = { anchor: 0, third: 0, other: 0 };
  private uncounted: View[] = [];
  private last: View | undefined;

  /** Takes note of a block that is being judged. */
  add(view: View): void {
    if (view === this.last) return;
    if (view.block.story !== this.last?.block.story) {
      this.counts = new Map();
      this.sides = { anchor: 0, third: 0, other: 0 };
      this.uncounted = [];
    }
    this.last = view;
    this.uncounted.push(view);
  }

  /** Whether the story names any of `others` more often than a side of the subjects. */
  outweigh(others: readonly string[], side: 'anchor' | 'third', subjects: readonly CompiledSubject[]): boolean {
    for (const view of this.uncounted) this.count(view, subjects);
    this.uncounted = [];
    return [...new Set(others.map(stemOf))].some((stem) => (this.counts.get(stem) ?? 0) > this.sides[side]);
  }

  private count(view: View, subjects: readonly CompiledSubject[]): void {
    for (const { start, end, side } of namesIn(view, subjects).all) {
      this.sides[side]++;
      const stem = stemOf(view.text.slice(start, end));
      this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1);
    }
  }
}

const stemOf = (name: string): string => name.slice(0, STEM).toLowerCase();
