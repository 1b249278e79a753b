import type { CompiledSubject } from '../lexicon/compiled';
import type { View } from '../shared/view';

/** A state in a text, by its side in our subjects: whom they turn on, the other party, or somebody else. */
export interface Named {
  start: number;
  end: number;
  side: 'anchor' | 'third' | 'other';
  /** Whether it owns a noun behind it without a possessive: “German”, “U.S.”. */
  adjective: boolean;
}

/** The states that a block names. */
export interface Names {
  /** In order; where two overlap the longer one counts. */
  all: readonly Named[];
  /** How many there are of each side. */
  counts: Readonly<Record<Named['side'], number>>;
}

const kept = new WeakMap<View, Map<readonly CompiledSubject[], Names>>();

/** The states and parties that a block names. Found once for a block. */
export function namesIn(view: View, subjects: readonly CompiledSubject[]): Names {
  const ofView = kept.get(view) ?? new Map<readonly CompiledSubject[], Names>();
  const known = ofView.get(subjects);
  if (known) return known;
  const all = withoutOverlaps(allIn(view, subjects));
  const counts = { anchor: 0, third: 0, other: 0 };
  for (const { side } of all) counts[side]++;
  const found = { all, counts };
  kept.set(view, ofView.set(subjects, found));
  return found;
}

function allIn(view: View, subjects: readonly CompiledSubject[]): Named[] {
  const all: Named[] = [];
  for (const { anchors, thirds } of subjects) {
    for (const span of view.matches(anchors)) all.push({ ...span, side: 'anchor', adjective: true });
    for (const span of view.matches(thirds)) all.push({ ...span, side: 'third', adjective: true });
  }
  // Behind those, so that of two names for the same words ours counts.
  for (const state of view.states()) all.push({ ...state, side: 'other' });
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

function withoutOverlaps(all: readonly Named[]): Named[] {
  const left: Named[] = [];
  for (const one of all) if (one.start >= (left.at(-1)?.end ?? 0)) left.push(one);
  return left;
}

/** The index of the first name that begins at `at` or later. */
export function firstFrom(names: readonly Named[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Named).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
