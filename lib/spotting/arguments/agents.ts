import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import { isGoverned, type NamedState } from './state-names';

// Whose a phrase is, if it is the object of a verb.

/** What joins two subjects. */
const AND = /^ (?:and|&) (?:the )?$/;

/**
 * Whose a phrase is, if it is the object of a verb whose subject is a state: “Austria ran a deficit”, “that Japan has”.
 */
export function agentsOf({ text, language }: View, phrase: Span, names: readonly NamedState[]): readonly Argument[] {
  const next = firstFrom(names, phrase.start);
  const subject = names[next - 1];
  if (subject && language.isObjectOf(text, subject, phrase) && !isGoverned(text, subject)) {
    const sides = [subject.side];
    // Two subjects have it between them; what joins the first is no preposition.
    const before = names[next - 2];
    if (before && AND.test(text.slice(before.end, subject.start))) sides.push(before.side);
    return sides.map((side) => ({ side, role: sides.length > 1 ? 'between' : 'of' }));
  }
  const behind = names[firstFrom(names, phrase.end)];
  return behind && language.isObjectOf(text, behind, phrase) ? [{ side: behind.side, role: 'of' }] : [];
}
