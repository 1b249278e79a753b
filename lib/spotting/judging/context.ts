import type { LexiconAlias } from '../../knowledge/lexicon';
import { fold } from '../../text/fold';
import { type Span, type View, within } from '../document';
import type { Candidate } from '../finding/find';

/** What the words around a phrase say of its sense: ours, another, or nothing; and how near the word is that says so. */
export interface Sense {
  is: 'ours' | 'other' | 'open';
  by: 'phrase' | 'sentence' | 'paragraph' | 'nothing';
}

/**
 * The sense of a phrase that also means other things. Its sentence speaks first: a word of `unless` there refuses it, a
 * word of `near` accepts it. Where the sentence is silent the paragraph speaks, if it says only one of the two. An
 * `unless` that holds the phrase itself (“bargaining chip”) refuses just the place that it covers.
 */
export function senseOf(view: View, { start, end, alias }: Candidate): Sense {
  if (!alias.near && !alias.unless) return { is: 'open', by: 'nothing' };
  const { near, unless, compound } = expressions(alias);
  const covers = (span: Span) => span.start <= start && end <= span.end;
  const apart = (span: Span) => span.end <= start || end <= span.start;
  const sentence = view.sentenceAt(start);
  if (compound && some(view, compound, sentence, start, covers)) return { is: 'other', by: 'phrase' };
  if (unless && some(view, unless, sentence, start, apart)) return { is: 'other', by: 'sentence' };
  if (near && some(view, near, sentence, start, apart)) return { is: 'ours', by: 'sentence' };
  const other = unless !== undefined && view.matches(unless).some(apart);
  const ours = near !== undefined && view.matches(near).some(apart);
  return { is: other === ours ? 'open' : ours ? 'ours' : 'other', by: 'paragraph' };
}

interface Expressions {
  near: RegExp | undefined;
  unless: RegExp | undefined;
  compound: RegExp | undefined;
}

const cache = new WeakMap<LexiconAlias, Expressions>();

function expressions(alias: LexiconAlias): Expressions {
  let found = cache.get(alias);
  if (!found) {
    const name = alias.text.toLowerCase();
    const isCompound = (phrase: string) => phrase.toLowerCase().includes(name);
    found = {
      near: anyOf(alias.near ?? []),
      unless: anyOf((alias.unless ?? []).filter((phrase) => !isCompound(phrase))),
      compound: anyOf((alias.unless ?? []).filter(isCompound)),
    };
    cache.set(alias, found);
  }
  return found;
}

/** Finds any of `phrases` as whole words, in any case, singular or plural. */
function anyOf(phrases: string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const any = phrases.map((phrase) => {
    const pattern = fold(phrase)
      .text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/[ -]/g, '[ -]');
    return `${/^\w/.test(phrase) ? '\\b' : ''}${pattern}${/\w$/.test(phrase) ? '(?:e?s)?\\b' : ''}`;
  });
  return new RegExp(any.join('|'), 'gi');
}

/** How far a sentence is read on either side of a phrase: a bound for texts without stops. */
const FAR = 600;

function some(view: View, pattern: RegExp, { start, end }: Span, at: number, test: (span: Span) => boolean): boolean {
  const near = { start: Math.max(start, at - FAR), end: Math.min(end, at + FAR) };
  return within(view.matches(pattern), near).some(test);
}
