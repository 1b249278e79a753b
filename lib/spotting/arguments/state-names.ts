import { isAdjectiveOfState } from '../english/countries';
import type { CompiledSubject } from '../lexicon/compiled';
import type { Span } from '../shared/span';
import type { View } from '../shared/view';

/** A state in a text, by its side in our subjects: whom they turn on, the other party, or somebody else. */
export interface NamedState {
  start: number;
  end: number;
  side: 'anchor' | 'third' | 'other';
  /** Whether it owns a noun behind it without a possessive: “German”, “U.S.”. */
  adjective: boolean;
}

/** The states that a block names. */
export interface NamedStates {
  /** In order; where two overlap the longer one counts. */
  all: readonly NamedState[];
  /** How many there are of each side. */
  counts: Readonly<Record<NamedState['side'], number>>;
}

const kept = new WeakMap<View, Map<readonly CompiledSubject[], NamedStates>>();

/** The states and parties that a block names. Found once for a block. */
export function namesIn(view: View, subjects: readonly CompiledSubject[]): NamedStates {
  const ofView = kept.get(view) ?? new Map<readonly CompiledSubject[], NamedStates>();
  const known = ofView.get(subjects);
  if (known) return known;
  const all = withoutOverlaps(allIn(view, subjects));
  const counts = { anchor: 0, third: 0, other: 0 };
  for (const { side } of all) counts[side]++;
  const found = { all, counts };
  kept.set(view, ofView.set(subjects, found));
  return found;
}

function allIn(view: View, subjects: readonly CompiledSubject[]): NamedState[] {
  const all: NamedState[] = [];
  const add = ({ start, end }: Span, side: NamedState['side'], adjective: boolean) =>
    all.push({ start, end, side, adjective });
  for (const subject of subjects) {
    // A subject that concerns all turns on no state.
    const anchors = subject.alone ? [] : (view.anchors().get(subject) ?? []);
    for (const span of anchors) add(span, 'anchor', isAdjective(view, span));
    for (const span of view.names(subject.thirds))
      if (!LAW.test(view.text.slice(span.start, span.end))) add(span, 'third', isAdjective(view, span));
  }
  // Added last: the sort keeps this order, so that of two equal spans the subject’s own is kept.
  for (const state of view.states()) add(state, 'other', state.adjective);
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A law or a pact, which shows that a text is on the third’s trade but is no party. Its name ends in a number
 * (“Section 232”) or is five capitals (“IEEPA”, “USMCA”).
 */
const LAW = /\d$|^[A-Z]{5}$/;

const isAdjective = ({ text }: View, { start, end }: Span): boolean => isAdjectiveOfState(text.slice(start, end));

function withoutOverlaps(all: readonly NamedState[]): NamedState[] {
  const left: NamedState[] = [];
  for (const one of all) if (one.start >= (left.at(-1)?.end ?? 0)) left.push(one);
  return left;
}

const GOVERNED = /\b(?:with|to|from|in|on|of|by|for|against|at|between|(?:un)?like|(after)) (?:the )?$/i;

/**
 * Whether a preposition governs a name, so that it is no subject. “After” does only where no other word follows: behind
 * “after Chile raised” stands a sentence.
 */
export function isGoverned(text: string, { start, end }: Span): boolean {
  const match = GOVERNED.exec(text.slice(Math.max(0, start - 16), start));
  return match !== null && !(match[1] && text.charAt(end) === ' ');
}

/** How far a sentence is read on either side of a phrase: a bound for texts without stops. */
const FAR = 300;

/** The sentence around a phrase, as far as it is read. */
export function sentenceOf(view: View, { start, end }: Span): Span {
  const sentence = view.sentenceAt(start);
  return { start: Math.max(sentence.start, start - FAR), end: Math.min(sentence.end, end + FAR) };
}
