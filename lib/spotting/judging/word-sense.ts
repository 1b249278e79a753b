import type { Candidate } from '../shared/candidate';
import { type Span, within } from '../shared/span';
import type { View } from '../shared/view';

/**
 * What the words around a phrase say of its sense: ours, another, or nothing; and where the words stand that say so.
 */
export interface Sense {
  is: 'ours' | 'other' | 'open';
  by: 'phrase' | 'sentence' | 'paragraph' | 'nothing';
}

/**
 * The sense of a phrase that can also mean something else. A word of `unless` in its sentence gives it another sense;
 * else a word of `near` there makes it ours. If the sentence has neither, the paragraph decides, if it has words of
 * only one of the two lists. An `unless` that holds the phrase itself (“bargaining chip”), or begins in it and goes on
 * behind it, refuses just that place.
 */
export function senseOf(view: View, { start, end, alias }: Candidate): Sense {
  if (!alias.context) return { is: 'open', by: 'nothing' };
  const { near, unless, compound } = alias.context;
  const covers = (span: Span) => span.start <= start && end <= span.end;
  const apart = (span: Span) => span.end <= start || end <= span.start;
  const sentence = view.sentenceAt(start);
  // “U.S. Treasury bonds”: a phrase of another sense begins in ours and goes on behind it.
  const goesOn = (span: Span) => !apart(span) && (span.start < start ? span.end < end : end <= span.end);
  if (unless && some(view, unless, sentence, start, goesOn)) return { is: 'other', by: 'phrase' };
  if (compound && some(view, compound, sentence, start, covers)) return { is: 'other', by: 'phrase' };
  if (unless && some(view, unless, sentence, start, apart)) return { is: 'other', by: 'sentence' };
  if (near && some(view, near, sentence, start, apart)) return { is: 'ours', by: 'sentence' };
  // A word beside a later mention (“In Rome that day is another”) tells of that one alone; goods are often mentioned.
  const another = unless && view.words(unless).find(apart);
  const isBesideLater = (span: Span) =>
    alias.entity.category !== 'goods' &&
    within(view.candidates, around(view.sentenceAt(span.start), span.start)).some(
      (one) => one.start > end && one.alias.entity === alias.entity,
    );
  const other = another !== undefined && !isBesideLater(another);
  const ours = near !== undefined && view.words(near).some(apart);
  return { is: other === ours ? 'open' : ours ? 'ours' : 'other', by: 'paragraph' };
}

/** How far a sentence is read on either side of a phrase: a bound for texts without stops. */
const FAR = 600;

const around = ({ start, end }: Span, at: number): Span => ({
  start: Math.max(start, at - FAR),
  end: Math.min(end, at + FAR),
});

const some = (view: View, pattern: RegExp, sentence: Span, at: number, test: (span: Span) => boolean): boolean =>
  within(view.words(pattern), around(sentence, at)).some(test);
