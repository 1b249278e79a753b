import { between } from '../english/grammar/phrases';
import { firstFrom, type Span, within } from '../shared/span';
import type { View } from '../shared/view';
import type { Argument } from './argument';
import { isGoverned, type NamedState, sentenceOf } from './state-names';

// Whose a phrase is, by the owners that stand before it.

/** What joins the names of two owners. */
const JOINT = /^(?:-|\/| - | and | & | or |, | and the |'s and (?:the )?)$/;

/**
 * Whose a phrase is, by what stands before it: “Germany’s”, “Dutch”, “U.S.-China”, “India’s and Brazil’s”, “its”.
 * `mayOwn`: whether a state that does not stand right before it can be its owner.
 */
export function ownersBefore(
  view: View,
  phrase: Span,
  names: readonly NamedState[],
  mayOwn: (one: NamedState) => boolean,
): readonly Argument[] {
  const { text, language } = view;
  const { start } = phrase;
  const ownedByPronoun = (): readonly Argument[] => {
    const owner = language.isOwnedByPronoun(text, start) ? antecedent(view, names, phrase, mayOwn) : undefined;
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

/** What is done to whoever is put on a list of somebody else’s: “adds Huawei to its”, “has kept Huawei on its”. */
const PUT_BEFORE = /\b(?:add(?:s|ed|ing)?|put(?:s|ting)?|plac(?:e|es|ed|ing)|kept|keeps?) $/;

/** Whether a name is the object of such a verb. */
const isPutOnList = ({ text }: View, { start }: NamedState): boolean =>
  PUT_BEFORE.test(text.slice(Math.max(0, start - 10), start));

/** What stands between a state that is asked to end something of its own and that: “press Peru to lift its”. */
const TO_END =
  /^(?: [a-z]+)? to (?:[a-z]+ ){0,2}(?:cancel|cut|drop|ease|end|halve|lift|lower|pause|reduce|remove|repeal|rescind|revoke|roll back|scrap|stop|suspend|waive|withdraw) its (?:[a-z-]+ ){0,2}$/;

/** How far before such a state a verb of asking is looked for, in UTF-16 units. */
const SHORT = 32;

/** What stands before a state that is asked: “press ”, “calling on the ”. */
const ASKED =
  /\b(?:ask|beg|call|convinc|expect|get|lobby|order|persuad|plead|press|pressur|push|tell|told|urg|want)[a-z]*(?: (?:for|on|with))? (?:the )?$/;

/**
 * What stands before a phrase that opens a sentence and is of the subject behind it: “In its (letter), Peru agrees”.
 */
const OPENS_SENTENCE = /^\W*[A-Z][a-z]+ its (?:[a-z-]+ ){0,2}$/;

/** A ministry that is a sentence’s subject, so that “its” means it and no state behind it. */
const BODY_FIRST = /^[^,]*\b(?:Department|Ministry)\b/;

/**
 * The state that “its” before a phrase means: the one that is asked, or that stands right before it and does something
 * to it (“Austria waits until Peru lifts its quota”), else the first in its sentence that may be a subject; behind an
 * opening phrase the one that follows; else that of the sentence before.
 */
function antecedent(
  view: View,
  names: readonly NamedState[],
  { start, end }: Span,
  mayOwn: (one: NamedState) => boolean,
): NamedState | undefined {
  /** The first state in a stretch that may be a subject, as no preposition and no verb governs it. */
  const subjectIn = (stretch: Span) =>
    within(names, stretch).find((one) => mayOwn(one) && !isGoverned(view.text, one) && !isPutOnList(view, one));
  const sentence = sentenceOf(view, { start, end });
  const asked = within(names, { start: sentence.start, end: start }).findLast(
    (one) =>
      mayOwn(one) &&
      TO_END.test(view.text.slice(one.end, start)) &&
      ASKED.test(view.text.slice(Math.max(sentence.start, one.start - SHORT), one.start)),
  );
  const nearest = within(names, { start: sentence.start, end: start }).at(-1);
  const isDoing =
    nearest &&
    mayOwn(nearest) &&
    !isGoverned(view.text, nearest) &&
    // Behind a comma the sentence may go on from another subject: “Austria, which owes Peru, keeps its”.
    !between(view.text, nearest.end, start).includes(',') &&
    (view.language.isObjectOf(view.text, nearest, { start, end }) ||
      /\b(?:if|unless|until) (?:the )?$/.test(
        view.text.slice(Math.max(sentence.start, nearest.start - 12), nearest.start),
      ));
  const doing = asked ?? (isDoing ? nearest : undefined);
  const here = doing ?? subjectIn({ start: sentence.start, end: start });
  if (!doing && BODY_FIRST.test(between(view.text, sentence.start, here?.start ?? start))) return undefined;
  if (here) return here;
  const next = within(names, { start: end, end: sentence.end })[0];
  const isSubject =
    next &&
    mayOwn(next) &&
    !next.adjective &&
    view.text.charAt(next.end) !== "'" &&
    OPENS_SENTENCE.test(between(view.text, sentence.start, start)) &&
    /^, (?:the )?$/.test(between(view.text, end, next.start));
  if (isSubject) return next;
  if (sentence.start === 0) return undefined;
  const before = sentenceOf(view, { start: sentence.start - 1, end: sentence.start - 1 });
  return subjectIn({ start: before.start, end: sentence.start });
}
