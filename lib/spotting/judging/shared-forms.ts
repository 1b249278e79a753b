import type { Aboutness } from '../aboutness/aboutness';
import { isAnotherTime, timesAround } from '../arguments/times';
import type { CompiledAlias, CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { Pausable } from '../shared/pausable';
import { hasWithin } from '../shared/span';
import type { View } from '../shared/view';

/** A sentence that names this many fronts or more speaks of none of them in particular. */
const MANY = 3;

/**
 * Settles each candidate whose form several entities share (“trade war”): the alias of the one whose front the passage
 * is on replaces it in `view.candidates`. First those are ruled out whose fronts are not lit there, then those of
 * another time (“tariffs on Canada”), unless none would be left. Then the fronts named in the sentence decide, else
 * those in its block, else those of the story. If none of these is a front of the entities, or the sentence names
 * `MANY`, it is the entity that concerns all. `day`: the day on which the text was written, if it is known. May pause
 * after each block.
 */
export function* settleShared(views: readonly View[], aboutness: Aboutness, day: string | undefined): Pausable<void> {
  for (const view of views) {
    if (!view.candidates.some(({ alias }) => alias.sharers)) continue;
    view.candidates = view.candidates.map((one) => settled(view, one, aboutness, day));
    yield;
  }
}

function settled(view: View, candidate: Candidate, aboutness: Aboutness, day: string | undefined): Candidate {
  const { start, end, alias } = candidate;
  if (!alias.sharers) return candidate;
  const lit = someOf(alias.sharers, ({ entity }) => aboutness.isOn(entity, view));
  const ofThatTime = someOf(
    lit,
    (one) => !one.meant || !isAnotherTime(timesAround(view, { ...candidate, alias: one }, day), one.meant),
  );
  const choice = chosen(view, candidate, ofThatTime, aboutness);
  return choice === alias ? candidate : { start, end, alias: choice };
}

/** The items that fit, or all if none does. */
function someOf<Item>(all: readonly Item[], isFit: (item: Item) => boolean): readonly Item[] {
  const some = all.filter(isFit);
  return some.length > 0 ? some : all;
}

function chosen(
  view: View,
  { start, alias }: Candidate,
  options: readonly CompiledAlias[],
  aboutness: Aboutness,
): CompiledAlias {
  const [only] = options;
  if (!only || options.length === 1) return only ?? alias;
  const forAll = options.find(({ entity }) => entity.subjects.some((one) => one.alone));
  const of = (fronts: readonly CompiledSubject[]) => {
    for (const front of fronts) {
      const found = options.filter(({ entity }) => !front.alone && entity.subjects.includes(front));
      // Of several on that front, the one with the fewest fronts; among these, one that is meant only at a certain
      // time.
      if (found.length > 0)
        return found.sort((one, other) => frontCount(one) - frontCount(other) || timed(other) - timed(one))[0];
    }
    return undefined;
  };
  const anchors = [...view.anchors()].filter(([subject]) => !subject.alone);
  const sentence = view.sentenceAt(start);
  const here = anchors.filter(([, spans]) => hasWithin(spans, sentence)).map(([subject]) => subject);
  if (here.length >= MANY && forAll) return forAll;
  if (here.length > 0) return of(here) ?? forAll ?? only;
  const block = [...anchors].sort((one, other) => other[1].length - one[1].length).map(([subject]) => subject);
  if (block.length > 0) return of(block.slice(0, 1)) ?? forAll ?? only;
  const told = aboutness.frontsOf(view.block.story);
  return told[0]?.alone && forAll ? forAll : (of(told) ?? forAll ?? only);
}

const timed = ({ meant }: CompiledAlias): number => (meant ? 1 : 0);

const frontCount = ({ entity }: CompiledAlias): number => entity.subjects.length;
