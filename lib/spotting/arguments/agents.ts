import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import { isGoverned, type NamedState } from './state-names';

// Whose a phrase is, if it is the object of a verb.

/** What stands between the beginning of a sentence and a phrase that opens it. */
const OPENING = /^\W*(?:The )?$/;

/** What joins two subjects. */
const AND = /^ (?:and|&) (?:the )?$/;

/**
 * Whose a phrase is, if it is the object of a verb whose subject is a state that may own it (`mayOwn`): “Austria ran a
 * deficit”, “that Japan has”.
 */
export function agentsOf(
  view: View,
  phrase: Span,
  names: readonly NamedState[],
  mayOwn: (one: NamedState) => boolean,
): readonly Argument[] {
  const { text, language } = view;
  const next = firstFrom(names, phrase.start);
  // “Quotas on Thai rice in India”, where these words open the sentence. Elsewhere what was done may be said to
  // have happened there, and a phrase that names no state may be about what is sold there.
  const isPlace = (name: Span) =>
    names[next] !== undefined &&
    names[next].end <= phrase.end &&
    language.isBodyOf(text, phrase.end, name.start) &&
    OPENING.test(text.slice(view.sentenceAt(phrase.start).start, phrase.start));
  const subject = names[next - 1];
  if (subject && mayOwn(subject) && language.isObjectOf(text, subject, phrase) && !isGoverned(text, subject)) {
    const sides = [subject.side];
    // Two subjects have it between them; what joins the first is no preposition.
    const before = names[next - 2];
    if (before && AND.test(text.slice(before.end, subject.start))) sides.push(before.side);
    return sides.map((side) => ({ side, role: sides.length > 1 ? 'between' : 'of' }));
  }
  const behind = names[firstFrom(names, phrase.end)];
  return behind && mayOwn(behind) && (language.isObjectOf(text, behind, phrase) || isPlace(behind))
    ? [{ side: behind.side, role: 'of' }]
    : [];
}
