import { between } from '../english/grammar/phrases';
import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import type { NamedState } from './state-names';

// Whose a phrase is, by the owners that stand before it.

/** What joins the names of two owners. */
const JOINT = /^(?:-|\/| - | and | & | or |, | and the |'s and (?:the )?)$/;

/** Whose a phrase is, by what stands before it: “Germany’s”, “Dutch”, “U.S.-China”, “India’s and Brazil’s”, “its”. */
export function ownersBefore(
  { text, language }: View,
  { start }: Span,
  names: readonly NamedState[],
  antecedent: () => NamedState | undefined,
): readonly Argument[] {
  const ownedByPronoun = (): readonly Argument[] => {
    const owner = language.isOwnedByPronoun(text, start) ? antecedent() : undefined;
    return owner ? [{ side: owner.side, role: 'of' }] : NONE;
  };
  const nearest = firstFrom(names, start) - 1;
  const owner = names[nearest];
  if (!owner || !language.owns(text, owner, start)) return ownedByPronoun();
  const all = [owner];
  let isPair = false;
  for (let at = nearest - 1; at >= 0; at--) {
    const before = names[at] as NamedState;
    const joint = between(text, before.end, (all[0] as NamedState).start);
    if (joint.length > 12 || !JOINT.test(joint)) break;
    isPair ||= /[-/]/.test(joint);
    all.unshift(before);
  }
  return all.map(({ side }) => ({ side, role: isPair ? 'between' : 'of' }));
}

const NONE: readonly Argument[] = [];
