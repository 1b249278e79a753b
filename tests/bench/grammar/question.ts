import type { Span } from '../../../lib/spotting/shared/span';

/** A question about the grammar of a sentence: about the phrase, or the preposition, at `asked`. */
export interface Question {
  sentence: string;
  asked: Span;
  /** What the right answer covers, or undefined if nothing is right. */
  answer: Span | undefined;
}

/** Who answers such questions. The answer is a stretch of the sentence, or undefined for: nobody, nothing. */
export interface Grammar {
  /** Whose the phrase is: a noun with a possessive, without its “’s”, or a possessive pronoun. */
  ownerOf(sentence: string, phrase: Span): Span | undefined;
  /** The noun that the noun phrase around the phrase is about; the phrase itself, or its last word, if it is that. */
  headOf(sentence: string, phrase: Span): Span | undefined;
  /** The noun or verb that a preposition belongs to. */
  attachmentOf(sentence: string, preposition: Span): Span | undefined;
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

/** An answer is right if it ends with the same word: “the White House” is “House”. */
export const isRight = ({ answer }: Question, given: Span | undefined): boolean =>
  answer === undefined ? given === undefined : given?.end === answer.end;

/** Precision and recall over questions: a silence is wrong only where there is an answer. */
export function rate(
  questions: readonly Question[],
  ask: (sentence: string, asked: Span) => Span | undefined,
): { precision: number; recall: number; right: number } {
  let given = 0;
  let good = 0;
  let right = 0;
  for (const question of questions) {
    const answer = ask(question.sentence, question.asked);
    if (isRight(question, answer)) right++;
    if (answer === undefined) continue;
    given++;
    if (isRight(question, answer)) good++;
  }
  const wanted = questions.filter(({ answer }) => answer !== undefined).length;
  return { precision: given ? good / given : 1, recall: wanted ? good / wanted : 1, right };
}
