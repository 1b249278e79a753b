import type { CompiledSubject } from '../lexicon/compiled';
import type { View } from '../shared/view';
import { namesIn } from './state-names';

// Which state a story names more often, where a phrase does not say whose it is.

/** How many first letters of a name are compared: “Canada”, “Canadian” and “Canada’s” are one. */
const STEM = 4;

/**
 * How often a story has named each state so far. Only blocks that hold a candidate are counted, and not before
 * `outweigh` is called, so that it costs nothing where nobody asks. What is a side of some subjects is another state to
 * others, so those are counted apart.
 */
export class StoryStates {
  private readonly views: View[] = [];
  private readonly tallies = new Map<readonly CompiledSubject[], Tally>();

  /** Takes note of a block that is being judged. */
  add(view: View): void {
    const last = this.views.at(-1);
    if (view === last) return;
    if (view.block.story !== last?.block.story) {
      this.views.length = 0;
      this.tallies.clear();
    }
    this.views.push(view);
  }

  /** Whether the story names any of `others` more often than a side of the subjects. */
  outweigh(others: readonly string[], side: 'anchor' | 'third', subjects: readonly CompiledSubject[]): boolean {
    const tally = this.tallies.get(subjects) ?? { counts: new Map(), read: 0 };
    this.tallies.set(subjects, tally);
    const { counts } = tally;
    const times = (key: string) => counts.get(key) ?? 0;
    const count = (key: string) => counts.set(key, times(key) + 1);
    for (const view of this.views.slice(tally.read))
      for (const { start, end, side } of namesIn(view, subjects).all) {
        count(side);
        count(stemOf(view.text.slice(start, end)));
      }
    tally.read = this.views.length;
    return others.some((other) => times(stemOf(other)) > times(side));
  }
}

/** How often a state was named, by its stem, and a side, by its name; a stem is shorter than that. */
interface Tally {
  counts: Map<string, number>;
  /** How many blocks of the story are counted. */
  read: number;
}

const stemOf = (name: string): string => name.slice(0, STEM).toLowerCase();
