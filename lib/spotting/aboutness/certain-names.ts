import { goesOn } from '../english/personal-names';
import type { CompiledEntity } from '../lexicon/compiled';
import type { Candidate } from '../shared/candidate';
import { within } from '../shared/span';
import type { View } from '../shared/view';

// Names that are certain before anything is known of the story, and what they show.

/** How far a sentence is read on either side of a candidate, in UTF-16 units: a bound for texts without stops. */
const FAR = 600;

/** Whether a name means who it says by its form alone. */
export const isCertain = ({ text }: View, { alias, end }: Candidate): boolean =>
  alias.need === 'nothing' && !goesOn(text, end, alias.entity.continuation);

/** Whether a name speaks by itself for a subject on whose pages an entity is marked. */
const isSpecific = (view: View, candidate: Candidate, entity: CompiledEntity): boolean =>
  candidate.alias.entity.specific &&
  candidate.alias.entity.subjects.some((one) => entity.markedOn.includes(one)) &&
  isCertain(view, candidate);

/** Whether a block names for certain something specific of a subject of an entity. */
export const namesSpecific = (view: View, entity: CompiledEntity): boolean =>
  view.candidates.some((one) => isSpecific(view, one, entity));

/** Whether the sentence of a candidate names for certain something specific of a subject of its entity. */
export function hasCompany(view: View, { start, alias }: Candidate): boolean {
  const { start: from, end: to } = view.sentenceAt(start);
  const near = { start: Math.max(from, start - FAR), end: Math.min(to, start + FAR) };
  return within(view.candidates, near).some((one) => isSpecific(view, one, alias.entity));
}
