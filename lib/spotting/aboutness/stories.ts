import type { CompiledAlias, CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import { CANDIDATES_A_STEP, type Pausable } from '../shared/pausable';
import type { View } from '../shared/view';

// The stories of a page, and the subjects that each could be about.

/**
 * The subjects that a story says something of: it has an anchor of theirs, or the name of a specific or telling entity. Of
 * one that concerns all it has a field word, as its anchors are in most texts. A story without these is about none of
 * the others, so most subjects cost a page nothing. May pause after each block.
 */
export function* subjectsOf(
  views: readonly View[],
  subjects: readonly CompiledSubject[],
): Pausable<readonly CompiledSubject[]> {
  const spoken = new Set<CompiledSubject>();
  for (const view of views) {
    for (const subject of view.anchors().keys()) if (!subject.alone) spoken.add(subject);
    for (const subject of subjects)
      if (subject.alone && !spoken.has(subject) && view.words(subject.fields).length > 0) spoken.add(subject);
    for (const [nth, { alias }] of view.candidates.entries()) {
      for (const subject of speaksFor(alias)) spoken.add(subject);
      if (nth % CANDIDATES_A_STEP === 0) yield;
    }
    yield;
  }
  return subjects.filter((one) => spoken.has(one));
}

const speaksFor = ({ entity, sharers }: CompiledAlias): readonly CompiledSubject[] =>
  sharers ? sharers.flatMap((one) => shownBy(one.entity)) : shownBy(entity);

/** The subjects for which the name of an entity speaks. */
const shownBy = ({ specific, subjects, telling }: CompiledEntity): readonly CompiledSubject[] =>
  specific ? subjects : telling;

/** The blocks of each story; what stands beside the stories is in none. */
export function storiesOf(views: readonly View[]): Map<number, View[]> {
  const stories = new Map<number, View[]>();
  for (const view of views) {
    if (view.block.aside) continue;
    const known = stories.get(view.block.story);
    if (known) known.push(view);
    else stories.set(view.block.story, [view]);
  }
  return stories;
}

/** The blocks of the longest story. */
export function longestOf(stories: ReadonlyMap<number, View[]>): View[] | undefined {
  const lengthOf = (views: readonly View[]) => views.reduce((sum, { text }) => sum + text.length, 0);
  let longest: View[] | undefined;
  let most = -1;
  for (const views of stories.values()) {
    const length = lengthOf(views);
    if (length <= most) continue;
    longest = views;
    most = length;
  }
  return longest;
}
