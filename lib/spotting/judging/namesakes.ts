import { isPresented, sexByTitle, sexOfKin } from '../english/grammar/introductions';
import { isNameBehind, isRivalName, nameBefore, type Surname } from '../english/personal-names';
import { isCourtesy, isToldByTitle } from '../english/titles';
import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { within } from '../shared/span';
import type { View } from '../shared/view';
import { isPronounLike } from './pronoun';

// Others of the same surname: whether the words right beside a name give it to one of them or to our bearer, and when
// it is our bearer’s again after another was named.

/** How far back the state that owns a name may begin. */
const FAR = 24;

/** Whether a state that is none of an entity’s own owns the name at `start`: “Pyongyang’s Kim”. */
const isAbroad = ({ text, states }: View, start: number, { subjects }: CompiledEntity): boolean =>
  text.startsWith("'s ", start - 3) &&
  within(states(), { start: start - FAR, end: start }).some(
    (owner) => owner.end === start - 3 && !subjects.some((one) => one.isOwn(text.slice(owner.start, owner.end))),
  );

/** Whether somebody else bears all of a name: “another (or Another) John Roberts, a dentist”. */
const isAnother = (text: string, start: number, end: number): boolean =>
  text.endsWith('nother ', start) && /^, an? /.test(text.slice(end, end + 5));

/** Whether a firm’s surname names a thing that it makes: “drives a Ford.” Of others there may be “a Carney” himself. */
export const isThing = ({ text }: View, { start, end, alias }: Candidate): boolean =>
  alias.bare &&
  alias.surname?.firm === true &&
  /\b[Aa]n? $/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^(?:[.,;!?)]| (?:and|or)\b)/.test(text.slice(end, end + 5));

/** Whether a surname is half of somebody else’s: “Mr. Ross-Whitby”, but not “the Mr. Carney-Trump call”. */
const isHalfOfName = (view: View, { start, end }: Candidate): boolean =>
  /^-[A-Z]/.test(view.text.slice(end, end + 2)) &&
  isCourtesy(view.text, start) &&
  ![...view.candidates, ...view.states()].some((one) => one.start === end + 1);

/**
 * Whether a name is part of somebody else’s, or a title and a surname are (“Minister Wang” in “Minister Wang Yi”), or
 * somebody else bears all of it (“plumber John Roberts”).
 */
export function isOfAnother(view: View, candidate: Candidate, surname: Surname): boolean {
  const { text, vocabulary } = view;
  const { start, end, alias } = candidate;
  if ((alias.need !== 'nothing' || !alias.bare) && (isPresented(text, start, end) || isAnother(text, start, end)))
    return true;
  if (alias.bare)
    return (
      isRivalName(text, start, end, surname, vocabulary) ||
      isHalfOfName(view, candidate) ||
      (surname.first && isAbroad(view, start, alias.entity))
    );
  return surname.first && text.endsWith(surname.text, end) && isNameBehind(text, end, surname, vocabulary);
}

/**
 * Whether the words beside a bare surname tell who is meant: “Canada’s Carney”, “LeBlanc, the minister for trade”.
 * Of surnames that stand first only a title does, as too many people share them (“China’s Li”).
 */
export function isToldHere(
  { text, headline, vocabulary }: View,
  { start, end, alias }: Candidate,
  surname: Surname,
): boolean {
  if (!headline && isToldByTitle(text, end, surname.titles, vocabulary.titles)) return true;
  if (surname.first) return false;
  const country = /^(.+)'s$/.exec(nameBefore(text, start) ?? '')?.[1];
  return country !== undefined && alias.entity.subjects.some((one) => !one.alone && one.isOwn(country));
}

/** Somebody else of the same surname who is named beside one of ours. */
export interface Beside {
  /** Who bore the surname before. */
  ours: CompiledEntity;
  block: number;
  /** Where his surname stands, if he is named as kin; else infinity. */
  kinAt: number;
  isOfOtherSex: boolean;
  /** Whether he is named in passing: as kin, or by the title of the other sex. */
  isPassing: boolean;
}

/** A woman’s office before or behind a name: “spokeswoman Ann Carney”, “Ann Carney, a spokeswoman”. */
const WOMAN = /woman [A-Z]|, [^,.]*woman\b/;

/** How somebody else is named beside whoever bore the surname `before`, or beside others who are named beside him. */
export function besideOurs(
  before: CompiledEntity | Beside | undefined,
  view: View,
  { start, end }: Candidate,
  surname: Surname,
): Beside | undefined {
  if (!before) return undefined;
  const { text, index } = view;
  const [ours, isPassing] = 'ours' in before ? [before.ours, before.isPassing] : [before, true];
  const own = surname.titles.has('ms') ? 'woman' : 'man';
  const kin = sexOfKin(text, start, end);
  const sex = kin ?? sexByTitle(text, start);
  const isWoman = WOMAN.test(text.slice(Math.max(0, start - FAR), end + 2 * FAR));
  const isOfOtherSex = (sex ?? (isWoman ? 'woman' : own)) !== own;
  return {
    ours,
    block: index,
    kinAt: kin ? start : Number.POSITIVE_INFINITY,
    isOfOtherSex,
    isPassing: isPassing && (kin !== undefined || (sex ?? own) !== own),
  };
}

/** What follows the surname of somebody whom the article has to introduce or quotes: who that is, or that he speaks. */
const OF_SOURCE = /^(?:,| [—–-]+)? (?:the|an?|who|sa(?:id|ys)|added|told)\b/;

/** What stands before “He” where it is a surname, and no pronoun: the small letters of a word, or “Mr.”. */
const INSIDE = /(?:[a-z]|Mr\.) $/;

/**
 * Whether the surname of the `nth` candidate means our bearer again, after somebody else of that surname was named
 * (“his wife, Ann Carney”). In a headline it never does. In the text it does
 * - behind a courtesy title, if the other is of the other sex, or in a later paragraph if the other was named in
 *   passing;
 * - if the other was named in passing, in every later paragraph, and in a later sentence if the other is kin of the
 *   other sex, whom news calls by her full name there. Not if our bearer’s surname stands first, as it may then be a
 *   pronoun or many people’s;
 * - in a later paragraph, as the second of a pair (“Trump and Carney”);
 * - from the second paragraph on, where it is no pronoun and the words behind it do not say who that is or that he
 *   speaks (`OF_SOURCE`), as news calls its sources by the surname alone.
 */
export function isOursAgain(beside: Beside | undefined, view: View, nth: number): boolean {
  const { start, end, alias } = view.candidates[nth] as Candidate;
  if (view.headline || beside?.ours !== alias.entity) return false;
  const { text } = view;
  const far = view.index - beside.block;
  const { isPassing, isOfOtherSex } = beside;
  if ((isOfOtherSex || (isPassing && far)) && sexByTitle(text, start)) return true;
  const isLater = far || (isOfOtherSex && view.sentenceAt(start).start > beside.kinAt);
  if (isPassing && isLater && !alias.surname?.first) return true;
  const before = view.candidates[nth - 1];
  const isPaired = before?.alias.entity.category === 'person' && text.slice(before.end, start) === ' and ';
  if (far < 2) return far > 0 && isPaired;
  const isPronoun = isPronounLike(text.slice(start, end)) && !INSIDE.test(text.slice(Math.max(0, start - 4), start));
  return isPaired || (!isPronoun && !OF_SOURCE.test(text.slice(end, end + 12)));
}

/**
 * Whether a surname alone soon after somebody named beside ours shows that he has a part of his own in the story. What
 * may be a pronoun shows it behind words that somebody says (“..., He said”).
 */
export const isPartOf = ({ block, isPassing }: Beside, { text, index }: View, { start, end }: Candidate): boolean =>
  !isPassing && index <= block + 1 && (!isPronounLike(text.slice(start, end)) || text.startsWith('," ', start - 3));
