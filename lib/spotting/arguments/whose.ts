import type { Parties } from '../../knowledge/schema';
import type { Candidate } from '../shared/candidate';
import { type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import { complementsAfter } from './complements';
import { firstFrom, type Named, namesIn } from './names';
import { ownersBefore } from './owners';
import type { StoryNames } from './story-names';

/** Whose a phrase is: `ours` where its arguments name both parties, `others`, or `open` where nothing says. */
export type Whose = 'ours' | 'others' | 'open';

type Side = Argument['side'];

/**
 * Whose a phrase of an entity between parties is. Its arguments speak first: what owns it, and what a preposition joins
 * to it. Where a party is missing among them, the passage speaks: its sentence, else its paragraph so far, if it names
 * only others, and the story has named them as often as the party.
 */
export function whose(view: View, candidate: Candidate, parties: Parties, story: StoryNames): Whose {
  const { subjects } = candidate.alias.entity;
  const { all, counts } = namesIn(view, subjects);
  if (all.length === 0) return 'open';
  const around = view.sentenceAt(candidate.start);
  const sentence = {
    start: Math.max(around.start, candidate.start - FAR),
    end: Math.min(around.end, candidate.end + FAR),
  };
  const inside = within(all, candidate).map(({ side }) => side);
  const said = [
    ...ownersBefore(view, candidate, all, () => antecedent(view, all, sentence, candidate)),
    ...complementsAfter(view, candidate, all),
  ];
  if (!fits(said, parties)) return 'others';
  const sides = new Set<Side>([...inside, ...said.map(({ side }) => side)]);
  const [needed] = [...(parties.of ?? []), ...(parties.with ?? [])].filter((side) => !sides.has(side));
  if (!needed) return parties.of && parties.with ? 'ours' : 'open';
  // A name of the entity that holds a place (“London talks”) says by itself that others come in.
  if (inside.includes('other') || (said.some(({ role }) => role === 'of') && !parties.with)) return 'open';
  if (counts[needed] > 0 || counts.other === 0 || standsNear(view, candidate)) return 'open';
  const here = within(all, sentence).filter((one) => isApart(one, candidate));
  const passage = here.length > 0 ? here : all.slice(0, MOST);
  const others = passage.filter(({ side }) => side === 'other').map((one) => view.text.slice(one.start, one.end));
  return others.length > 0 && story.outweigh(others, needed, subjects) ? 'others' : 'open';
}

/** How far a sentence is read on either side of a phrase: a bound for texts without stops. */
const FAR = 300;

/** How many states of a paragraph are weighed where the sentence names none. */
const MOST = 24;

/** Whether the paragraph has a word that makes the phrase ours. */
function standsNear(view: View, candidate: Candidate): boolean {
  const near = candidate.alias.context?.near;
  return near !== undefined && view.matches(near).some((one) => isApart(one, candidate));
}

/** Whether arguments agree with the parties: in each role one of ours, and of a pair both. */
function fits(said: readonly Argument[], parties: Parties): boolean {
  const sidesOf = (role: Argument['role']) => said.filter((one) => one.role === role).map(({ side }) => side);
  const agrees = (sides: readonly Side[], own: readonly Side[] | undefined) =>
    !own || sides.length === 0 || sides.some((side) => own.includes(side));
  const pair = sidesOf('between');
  const both: readonly Side[] = [...(parties.of ?? []), ...(parties.with ?? [])];
  const isPairOurs =
    pair.every((side) => side !== 'other') ||
    new Set(pair.filter((side) => side !== 'other' && both.includes(side))).size > 1;
  return agrees(sidesOf('of'), parties.of) && agrees(sidesOf('with'), parties.with) && isPairOurs;
}

const isApart = (one: Span, { start, end }: Span): boolean => one.end <= start || one.start >= end;

/**
 * Who “its” before a phrase is: the first state that the sentence has named, else the first of the sentence before, as
 * that is most often its subject.
 */
function antecedent(view: View, names: readonly Named[], sentence: Span, { start }: Span): Named | undefined {
  const own = names[firstFrom(names, sentence.start)];
  if (own && own.end <= start) return own;
  if (sentence.start === 0) return undefined;
  const before = view.sentenceAt(sentence.start - 1);
  const first = names[firstFrom(names, before.start)];
  return first && first.end <= sentence.start ? first : undefined;
}
