import type { Span } from '../../../lib/spotting/shared/span';

/** A question about the grammar of a sentence: about the phrase, or the preposition, at `asked`. */
export interface Question {
  sentence: string;
  asked: Span;
  /** What the right answer covers, or undefined if nothing is right. */
  answer: Span | undefined;
}

/** Reads a question in the marks of `cases.ts`. */
export function readQuestion(marked: string): Question {
  let sentence = '';
  const at = new Map<string, number>();
  for (const letter of marked.replaceAll('’', "'")) {
    if (/[[\]{}]/.test(letter)) at.set(letter, sentence.length);
    else sentence += letter;
  }
  const span = (open: string, close: string): Span | undefined => {
    const [start, end] = [at.get(open), at.get(close)];
    return start === undefined || end === undefined ? undefined : { start, end };
  };
  const asked = span('{', '}');
  if (!asked) throw new Error(`nothing is asked in “${marked}”`);
  return { sentence, asked, answer: span('[', ']') };
}
