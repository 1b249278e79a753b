import type { Aboutness } from '../aboutness/aboutness';
import { isAnotherTime, timesAround } from '../arguments/times';
import type { CompiledAlias, CompiledSubject, Time } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import type { Pausable } from '../shared/pausable';
import { firstFrom, hasWithin, type Span } from '../shared/span';
import type { View } from '../shared/view';

/** A sentence that names this many fronts or more speaks of none of them in particular. */
const MANY = 3;

/**
 * Settles each candidate whose form several entities share (“trade war”): the alias of the one whose front the passage
 * is on replaces it in `view.candidates`. First those are ruled out whose fronts are not lit there, then those of
 * another time (“tariffs on Canada”), unless none would be left. Then the fronts named in the sentence decide, else
 * those in its block, else those of the story. If none of these is a front of the entities, or the sentence names
 * `MANY`, it is the entity that concerns all, and nobody where none does (“a deal with Washington” in a passage on a
 * country that has none). `written`: the time in which the text was written, if it is known. May pause after each
 * block.
 */
export function* settleShared(views: readonly View[], aboutness: Aboutness, written: Time | undefined): Pausable<void> {
  for (const view of views) {
    if (!view.candidates.some(({ alias }) => alias.sharers)) continue;
    view.candidates = view.candidates.flatMap((one) => settled(view, one, aboutness, written));
    yield;
  }
}

function settled(view: View, candidate: Candidate, aboutness: Aboutness, written: Time | undefined): Candidate | [] {
  const { start, end, alias } = candidate;
  if (!alias.sharers) return candidate;
  const lit = someOf(alias.sharers, ({ entity }) => aboutness.isOn(entity, view));
  // The times are those of the place, and differ only by what the forms need.
  const known = new Map<CompiledAlias['need'], Time[]>();
  const timesFor = (one: CompiledAlias): Time[] => {
    const times = known.get(one.need) ?? timesAround(view, { ...candidate, alias: one }, written);
    known.set(one.need, times);
    return times;
  };
  const ofThatTime = someOf(lit, (one) => !one.meant || !isAnotherTime(timesFor(one), one.meant));
  const choice = chosen(view, candidate, ofThatTime, aboutness);
  if (!choice) return [];
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
): CompiledAlias | undefined {
  const mayConcernAll = alias.sharers?.some(concernsAll);
  const [only] = options;
  const sentence = view.sentenceAt(start);
  const named = options.filter(({ context }) => context?.near && hasWithin(view.words(context.near), sentence));
  const nearness = (one: CompiledAlias) => (one === named[0] && named.length === 1 ? 0 : one.context?.near ? 2 : 1);
  if (mayConcernAll && options.length === 1) return only;
  const forAll = options.find(concernsAll);
  const rest = mayConcernAll ? (forAll ?? only) : undefined;
  const of = (fronts: readonly CompiledSubject[]) => {
    for (const front of fronts) {
      const found = options.filter(({ entity }) => !front.alone && entity.subjects.includes(front));
      // If several are on that front, first the only one that has a `near` word in the sentence (“Malaysia” beside
      // “Agreement on Reciprocal Trade”), then one that asks for none; among these the one with the fewest fronts, then
      // one that is meant only at a certain time.
      if (found.length > 0) return first(found, nearness, frontCount, untimed);
    }
    return undefined;
  };
  const anchors = [...view.anchors()].filter(([subject]) => !subject.alone);
  const here = anchors.filter(([, spans]) => hasWithin(spans, sentence));
  if (here.length >= MANY && forAll) return forAll;
  // What stands right before the form is likely to be its owner, or the subject.
  const lastBefore = (spans: readonly Span[]) => spans[firstFrom(spans, start) - 1]?.start ?? -1;
  if (!mayConcernAll) here.sort((one, other) => lastBefore(other[1]) - lastBefore(one[1]));
  if (here.length > 0) return of(here.map(([subject]) => subject)) ?? rest;
  const most = Math.max(...anchors.map(([, spans]) => spans.length));
  const block = anchors.filter(([, spans]) => spans.length === most).map(([subject]) => subject);
  if (block.length > 0) return of(block) ?? rest;
  const told = aboutness.frontsOf(view.block.story);
  if (!mayConcernAll) return of(told.filter(({ alone }) => !alone).slice(0, 1));
  return told[0]?.alone && forAll ? forAll : (of(told) ?? rest);
}

const concernsAll = ({ entity }: CompiledAlias): boolean => entity.subjects.some((one) => one.alone);

const untimed = ({ meant }: CompiledAlias): number => (meant ? 0 : 1);

const frontCount = ({ entity }: CompiledAlias): number => entity.subjects.length;

/** The alias that comes first by these numbers of it, the lowest first; each counts where those before it are alike. */
const first = (
  aliases: CompiledAlias[],
  ...by: readonly ((alias: CompiledAlias) => number)[]
): CompiledAlias | undefined =>
  aliases.sort((one, other) => by.reduce((order, of) => order || of(one) - of(other), 0))[0];
