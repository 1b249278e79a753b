import { goesOn } from '../english/names';
import type { Candidate } from '../shared/candidate';
import { within } from '../shared/span';
import type { View } from '../shared/view';

/** How far a sentence is read on either side of a candidate, in UTF-16 units: a bound for texts without stops. */
const FAR = 600;

/** Whether a name means who it says by its form alone. */
export const isCertain = ({ text }: View, { alias, end }: Candidate): boolean =>
  alias.need === 'nothing' && !goesOn(text, end, alias.entity.continuation);

const isSpecific = (view: View, candidate: Candidate): boolean =>
  candidate.alias.entity.specific && isCertain(view, candidate);

/** Whether a block names a specific entity for certain. */
export const namesSpecific = (view: View): boolean => view.candidates.some((one) => isSpecific(view, one));

/** Whether the sentence of a candidate names a specific entity for certain. */
export function hasCompany(view: View, { start }: Candidate): boolean {
  const { start: from, end: to } = view.sentenceAt(start);
  const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
  return within(view.candidates, near).some((one) => isSpecific(view, one));
}
