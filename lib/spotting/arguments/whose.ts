import type { Parties } from '../../knowledge/schema/referent';
import type { Candidate } from '../shared/candidate';
import { type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import { agentsOf } from './agents';
import type { Argument } from './argument';
import { complementsAfter } from './complements';
import { ownersBefore } from './owners';
import { type NamedState, namesIn, sentenceOf } from './state-names';
import type { StoryStates } from './story-states';

/**
 * Whose a phrase is: `ours` where its arguments name both parties, `owned` where they name one of ours as its owner,
 * `others`, or `open` where nothing says.
 */
export type Whose = 'ours' | 'owned' | 'others' | 'open';

type Side = Argument['side'];

/**
 * Whose a phrase of an entity with `parties` is. Its arguments decide first: what owns it, and what a preposition joins
 * to it. If a party is missing among them, the passage decides: its sentence, or its paragraph if the sentence names no
 * state. The phrase is the others’ if the passage names only them, and the story has named one of them more often than
 * the missing party.
 */
export function whose(view: View, candidate: Candidate, parties: Parties, story: StoryStates): Whose {
  const { subjects } = candidate.alias.entity;
  const { all, counts } = namesIn(view, subjects);
  if (all.length === 0) return 'open';
  const inside = within(all, candidate);
  const isOwnedInside = inside[0]?.start === candidate.start;
  const isNamed = (side: Side) => inside.some((one) => one.side === side);
  // Nobody has “tariffs on” himself: “Canada wants its tariffs on Canadian goods to end” speaks of somebody else’s.
  const mayOwn = ({ side }: NamedState) => side === 'other' || !isNamed(side);
  // The rate that another has is the one that he pays: “Austria’s reciprocal tariff rate”.
  const isRate = view.text.endsWith(' rate', candidate.end);
  const said = argumentsOf(view, candidate, all, isOwnedInside, mayOwn).filter(
    ({ role, side }) => !isRate || role !== 'of' || parties.of?.some((one) => one === side),
  );
  if (parties.with && [...(parties.of ?? []), ...parties.with].every(isNamed)) return 'ours';
  if (said.length > 0 && !fits(said, parties)) return 'others';
  const isSaid = (side: Side) => isNamed(side) || said.some((one) => one.side === side);
  const needed = parties.of?.find((side) => !isSaid(side)) ?? parties.with?.find((side) => !isSaid(side));
  if (!needed && parties.of && parties.with) return 'ours';
  if (isOwnedInside || said.some(({ role }) => role === 'of')) return 'owned';
  // A phrase that holds the name of another state (“London talks”) shows by itself that others take part.
  if (!needed || inside.some(({ side }) => side === 'other') || counts.other === 0) return 'open';
  if (candidate.alias.need !== 'context' || standsNear(view, candidate)) return 'open';
  const here = within(all, sentenceOf(view, candidate)).filter((one) => isApart(one, candidate));
  if (here.some(({ side }) => side === needed) || (here.length === 0 && counts[needed] > 0)) return 'open';
  const passage = here.length > 0 ? here : all.slice(0, MOST);
  const others = passage.flatMap((one) => (isOther(view, one) ? view.text.slice(one.start, one.end) : []));
  return others.length > 0 && story.outweigh(others, needed, subjects) ? 'others' : 'open';
}

/** Whether a name is another state’s, without a possessive. With one it owns something else than the phrase. */
const isOther = ({ text }: View, { side, end }: NamedState): boolean => side === 'other' && text.charAt(end) !== "'";

/**
 * What owns a phrase, and what prepositions join to it. `isOwned`: the phrase begins with its owner, so none is sought.
 * `mayOwn`: whether a state that does not stand right before it can be its owner.
 */
function argumentsOf(
  view: View,
  candidate: Candidate,
  names: readonly NamedState[],
  isOwned: boolean,
  mayOwn: (one: NamedState) => boolean,
): readonly Argument[] {
  const isBody = candidate.alias.entity.category === 'organization';
  const after = complementsAfter(view, candidate, names, isBody);
  // “The UK-India trade deal” is the first one’s, too.
  if (isOwned && view.text.charAt(candidate.start - 1) !== '-') return after;
  const owners = ownersBefore(view, candidate, names, mayOwn);
  return [...(owners.length > 0 ? owners : agentsOf(view, candidate, names, mayOwn)), ...after];
}

/** How many states of a paragraph are weighed where the sentence names none. */
const MOST = 24;

/** Whether the paragraph has a `near` word of the alias outside the phrase. */
function standsNear(view: View, candidate: Candidate): boolean {
  const near = candidate.alias.context?.near;
  return near !== undefined && view.words(near).some((one) => isApart(one, candidate));
}

/**
 * Whether arguments agree with the parties: one of ours in each role that they fill; of “between”, two of ours or no
 * other state.
 */
function fits(said: readonly Argument[], parties: Parties): boolean {
  const sidesOf = (role: Argument['role']) => said.filter((one) => one.role === role).map(({ side }) => side);
  const agrees = (sides: readonly Side[], own: readonly Side[] | undefined) =>
    !own || sides.length === 0 || sides.some((side) => own.includes(side));
  const on = sidesOf('on');
  // What is laid on the party that lays it is somebody else’s: “tariffs on cars from the U.S.”.
  const [owner, another] = parties.of ?? [];
  if (owner && !another && !parties.with && on.length > 0 && on.every((side) => side === owner)) return false;
  const pair = sidesOf('between');
  const both: readonly Side[] = [...(parties.of ?? []), ...(parties.with ?? [])];
  const isPairOurs =
    pair.every((side) => side !== 'other') ||
    new Set(pair.filter((side) => side !== 'other' && both.includes(side))).size > 1;
  return agrees(sidesOf('of'), parties.of) && agrees([...sidesOf('with'), ...on], parties.with) && isPairOurs;
}

const isApart = (one: Span, { start, end }: Span): boolean => one.end <= start || one.start >= end;
