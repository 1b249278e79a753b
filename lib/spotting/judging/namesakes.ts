import {
  isNameBehind,
  isPresented,
  isRivalName,
  nameBefore,
  type Surname,
  sexByTitle,
  sexOfKin,
} from '../english/personal-names';
import { isToldByTitle } from '../english/titles';
import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { within } from '../shared/span';
import type { View } from '../shared/view';

// Whether the words right beside a name give it to somebody else, to a relative of its bearer, or to him.

/** How far back the state that owns a name may begin. */
const FAR = 24;

/** Whether a state that is none of an entity’s own owns the name at `start`: “Pyongyang’s Kim”. */
const isAbroad = ({ text, states }: View, start: number, { subjects }: CompiledEntity): boolean =>
  text.startsWith("'s ", start - 3) &&
  within(states(), { start: start - FAR, end: start }).some(
    (owner) => owner.end === start - 3 && !subjects.some((one) => one.isOwn(text.slice(owner.start, owner.end))),
  );

/**
 * Whether a name is part of somebody else’s, or a title and a surname are (“Minister Wang” in “Minister Wang Yi”), or
 * somebody else bears all of it (“plumber John Roberts”).
 */
export function isOfAnother(view: View, { start, end, alias }: Candidate, surname: Surname): boolean {
  const { text, vocabulary } = view;
  if (alias.bare)
    return isRivalName(text, start, end, surname, vocabulary) || (surname.first && isAbroad(view, start, alias.entity));
  if (isPresented(text, start, end)) return true;
  return surname.first && text.endsWith(surname.text, end) && isNameBehind(text, end, surname, vocabulary);
}

/**
 * Whether the words beside a bare surname tell who is meant: “Canada’s Carney”, “LeBlanc, the minister for trade”.
 * Never for surnames that stand first, as too many people share them (“China’s Li”).
 */
export function isToldHere(
  { text, headline, vocabulary }: View,
  { start, end, alias }: Candidate,
  surname: Surname,
): boolean {
  if (surname.first) return false;
  if (!headline && isToldByTitle(text, end, surname.titles, vocabulary.titles)) return true;
  const country = /^(.+)'s$/.exec(nameBefore(text, start) ?? '')?.[1];
  return country !== undefined && alias.entity.subjects.some((one) => !one.alone && one.isOwn(country));
}

/** Somebody of the same surname who is named beside one of ours: in which block, where if as kin, and of which sex. */
export interface Passing {
  block: number;
  kinAt: number;
  isOfOtherSex: boolean;
}

/**
 * How somebody else is named in passing beside the bearer who was last introduced: as kin, or by the title of the other
 * sex.
 */
export function passingIn(view: View, { start, end }: Candidate, surname: Surname): Passing | undefined {
  const own = surname.titles.has('ms') ? 'woman' : 'man';
  const kin = sexOfKin(view.text, start, end);
  const isOfOtherSex = (kin ?? sexByTitle(view.text, start) ?? own) !== own;
  return kin || isOfOtherSex
    ? { block: view.index, kinAt: kin ? start : Number.POSITIVE_INFINITY, isOfOtherSex }
    : undefined;
}

/**
 * Whether a surname is that of our bearer again, after somebody else was named beside him in passing (“his wife, Ann
 * Carney”): behind a title that does not fit the other, in later paragraphs, and in a later sentence behind kin of the
 * other sex, as news calls her by her full name there. A bare surname that stands first is not, as it may be a pronoun’s
 * or many people’s.
 */
export function isAgain(passing: Passing, view: View, { start, alias }: Candidate): boolean {
  const isTitled = sexByTitle(view.text, start) !== undefined;
  if (view.index === passing.block && !passing.isOfOtherSex) return false;
  const isLater = view.index > passing.block || view.sentenceAt(start).start > passing.kinAt;
  return isTitled || (isLater && !alias.surname?.first);
}
