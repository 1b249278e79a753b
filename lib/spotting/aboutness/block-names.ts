import { goesOn } from '../english/personal-names';
import type { CompiledEntity, CompiledSubject } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { hasWithin, type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import { around } from './near-words';

// The names in a block: which of them are certain before anything is known of the story, and what they are evidence of.

/** How far a sentence is read on either side of a candidate, in UTF-16 units: a bound for texts without stops. */
const FAR = 600;

/** Whether a name shows by its form alone whom or what it means. */
export const isCertain = ({ text }: View, { alias, end }: Candidate): boolean =>
  alias.need === 'nothing' && !goesOn(text, end, alias.entity.continuations);

/** Whether a candidate certainly names a specific entity of a subject on whose pages `entity` is marked. */
const isSpecific = (view: View, candidate: Candidate, entity: CompiledEntity): boolean =>
  candidate.alias.entity.specific &&
  candidate.alias.entity.subjects.some((one) => entity.markedOn.includes(one)) &&
  isCertain(view, candidate);

/** Whether a block certainly names a specific entity of a subject on whose pages `entity` is marked. */
export const namesSpecific = (view: View, entity: CompiledEntity): boolean =>
  view.candidates.some((one) => isSpecific(view, one, entity));

/**
 * Whether the sentence of a candidate certainly names a specific entity of a subject on whose pages the candidate’s
 * entity is marked.
 */
export function hasCompany(view: View, { start, alias }: Candidate): boolean {
  const { start: from, end: to } = view.sentenceAt(start);
  const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
  return within(view.candidates, near).some((one) => isSpecific(view, one, alias.entity));
}

/** The names in a block that may be the subject’s, and what they show by themselves. */
interface Names {
  /** All but forms that need an introduction. */
  mayBe: readonly Candidate[];
  /** The certain names of telling entities. */
  telling: readonly Candidate[];
  /** The certain names of specific entities. */
  specific: readonly Candidate[];
  /**
   * Terms, which have no capital (“phase one trade deal”), and forms that mean other things elsewhere: they are ours
   * only beside an anchor, and beside a word that tells their sense if they ask for one. They count as field words.
   */
  terms: readonly Candidate[];
}

const NO_NAMES: Names = { mayBe: [], telling: [], specific: [], terms: [] };

/** Finds the names in a block that may be the subject’s, of which these are the anchors in it. */
export function namesOfSubject(view: View, subject: CompiledSubject, anchors: readonly Span[]): Names {
  const mayBe = view.candidates.flatMap((one) => {
    const ours = candidateOf(one, subject);
    return ours && ours.alias.need !== 'introduction' ? ours : [];
  });
  if (mayBe.length === 0) return NO_NAMES;
  const isName = new Set(mayBe.filter((one) => one.alias.name && isCertain(view, one)));
  const specific = mayBe.filter(({ alias }) => alias.entity.specific);
  return {
    mayBe,
    telling: [...isName].filter(({ alias }) => alias.entity.telling.includes(subject)),
    specific: specific.filter((one) => isName.has(one)),
    terms: specific.filter((one) => !isName.has(one) && isTerm(view, one, anchors)),
  };
}

/**
 * Whether a form that is no certain name stands beside an anchor, and beside a word of its sense if it asks for one.
 */
function isTerm(view: View, { start, alias }: Candidate, anchors: readonly Span[]): boolean {
  const near = alias.context?.near;
  return hasWithin(anchors, around(start)) && (!near || hasWithin(view.words(near), around(start)));
}

/** Whether a block has an anchor of a subject, or may name a specific or telling entity of it. */
export const speaksOf = (view: View, subject: CompiledSubject): boolean =>
  view.anchors().has(subject) ||
  view.candidates.some((one) => {
    const entity = candidateOf(one, subject)?.alias.entity;
    return entity !== undefined && (entity.specific || entity.telling.includes(subject));
  });

/** What a candidate is for a subject: of those that share its form, the one that belongs to the subject. */
function candidateOf(candidate: Candidate, subject: CompiledSubject): Candidate | undefined {
  const { start, end, alias } = candidate;
  if (alias.entity.subjects.includes(subject)) return candidate;
  const sharer = alias.sharers?.find(({ entity }) => entity.subjects.includes(subject));
  return sharer && { start, end, alias: sharer };
}
