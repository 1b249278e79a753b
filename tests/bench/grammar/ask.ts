import { ATTACHMENTS, HEADS, OWNERS } from './cases';
import type { PhraseGrammar } from './language-over';
import { type Question, readQuestion } from './question';

/**
 * A kind of question, asked as the judge asks it. An answer is the offset where it ends, or 1 for “yes”; undefined for
 * “nobody” and “no”.
 */
interface Kind {
  name: string;
  questions: readonly Question[];
  right: (question: Question) => number | undefined;
  ask: (grammar: PhraseGrammar, question: Question) => number | undefined;
}

/** A word that may be a possessive, without its “’s”. */
const POSSESSIVE = /[\p{L}.]+(?='s\b|(?<=s)' )/gu;

const PRONOUN = /\b(?:its|their)\b/gi;

/** The articles and numbers before a name that a preposition governs. */
const ARTICLES = /^ (?:(?:an?|the|its|their|two) )*/;

/** The three kinds of questions. */
export const KINDS: readonly Kind[] = [
  {
    name: 'whose',
    questions: OWNERS.map(readQuestion),
    right: ({ answer }) => answer?.end,
    ask: (grammar, { sentence, asked: { start } }) => {
      const before = sentence.slice(0, start);
      const ends = [...before.matchAll(POSSESSIVE)].map(({ 0: word, index }) => index + word.length);
      const owner = ends.findLast((end) => grammar.owns(sentence, { end, adjective: false }, start));
      const pronoun = [...before.matchAll(PRONOUN)].map(({ 0: word, index }) => index + word.length).at(-1);
      return owner ?? (grammar.isOwnedByPronoun(sentence, start) ? pronoun : undefined);
    },
  },
  {
    name: 'head',
    questions: HEADS.map(readQuestion),
    right: ({ asked, answer }) => (answer && answer.end > asked.end ? 1 : undefined),
    ask: (grammar, { sentence, asked }) => (grammar.modifiesNoun(sentence, asked.end) ? 1 : undefined),
  },
  {
    name: 'attached to',
    questions: ATTACHMENTS.map(readQuestion),
    right: ({ asked, answer }) => (answer?.end === asked.start - 1 ? 1 : undefined),
    ask: (grammar, { sentence, asked }) => {
      const name = asked.end + (ARTICLES.exec(sentence.slice(asked.end))?.[0].length ?? 0);
      return grammar.prepositionTo(sentence, asked.start - 1, name) ? 1 : undefined;
    },
  },
];

/** Precision and recall of somebody’s answers: a silence is wrong only where there is an answer. */
export function rate({ questions, right, ask }: Kind, grammar: PhraseGrammar): { precision: number; recall: number } {
  const pairs = questions.map((one) => ({ given: ask(grammar, one), wanted: right(one) }));
  const good = pairs.filter(({ given, wanted }) => given !== undefined && given === wanted).length;
  const given = pairs.filter((one) => one.given !== undefined).length;
  const wanted = pairs.filter((one) => one.wanted !== undefined).length;
  return { precision: given ? good / given : 1, recall: wanted ? good / wanted : 1 };
}
