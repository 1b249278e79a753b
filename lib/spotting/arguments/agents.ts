import { between } from '../english/grammar/phrases';
import type { Candidate } from '../shared/candidate';
import { firstFrom, type Span } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import { isGoverned, type NamedState } from './state-names';

// Whose a phrase is, if it is the object of a verb.

/** What stands between the beginning of a sentence and a phrase that opens it. */
const OPENING = /^\W*(?:The )?$/;

/** What joins two subjects. */
const AND = /^ (?:and|&) (?:the )?$/;

/** What stands before a place that opens a clause, and between that and a body: “In Seoul, the”. */
const IN = /(?:^|[^\w\s,] ?|\b(?:and|but|while) )in $/i;
const AND_THERE = /^(?: on [A-Z][a-z]+day)?,? (?:the )?$/;

/** How far before such a place, and behind it, these are looked for, in UTF-16 units. */
const FAR = 24;

/**
 * Whose a phrase is, if it is the object of a verb whose subject is a state that may own it (`mayOwn`): “Austria ran a
 * deficit”, “that Japan has”. A body is of the place that opens its clause: “In Seoul, the ministry”.
 */
export function agentsOf(
  view: View,
  phrase: Candidate,
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
  const isThere = (place: Span) =>
    phrase.alias.entity.category === 'organization' &&
    phrase.start - place.end < FAR &&
    IN.test(text.slice(Math.max(0, place.start - FAR), place.start)) &&
    AND_THERE.test(between(text, place.end, phrase.start));
  if (subject && isThere(subject)) return [{ side: subject.side, role: 'of' }];
  const behind = names[firstFrom(names, phrase.end)];
  return behind && mayOwn(behind) && (language.isObjectOf(text, behind, phrase) || isPlace(behind))
    ? [{ side: behind.side, role: 'of' }]
    : [];
}
