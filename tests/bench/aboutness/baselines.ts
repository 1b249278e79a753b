import { ANCHORS, type CompiledLexicon, type CompiledSubject } from '../../../lib/spotting/lexicon/compiled';
import { type Example, fitModel, scoreOf } from './logistic';
import type { Answered } from './sets';

/** Learns from some texts, and gives log-odds for any. */
export type Learner = (texts: readonly Answered[]) => (text: Answered) => number;

/**
 * A plain word list with a threshold: how many of 1,000 words are anchors, field words or thirds. The threshold is the
 * one that does best on the texts it learns from.
 */
export const wordList =
  ({ fields, thirds }: CompiledSubject, { lists }: CompiledLexicon['names']): Learner =>
  (texts) => {
    const density = ({ text: { text } }: Answered) => {
      const named = lists.in(text);
      const countOf = (list: number) => named[list]?.length ?? 0;
      const hits = countOf(ANCHORS) + (text.toLowerCase().match(fields)?.length ?? 0) + countOf(thirds);
      return (1000 * hits) / Math.max(wordsOf(text).length, 60);
    };
    const examples = texts.map((one) => ({ density: density(one), label: one.label }));
    const wrongAt = (threshold: number) =>
      examples.filter((one) => (one.density >= threshold ? 1 : 0) !== one.label).length;
    const best = examples
      .map((one) => one.density)
      .reduce((least, threshold) => (wrongAt(threshold) < wrongAt(least) ? threshold : least), 0);
    return (text) => density(text) - best;
  };

/**
 * How many words the bag has: the most frequent ones of more than three letters that fewer than half of the texts have.
 */
const BAG = 300;

/** A bag of words: whether each of the commonest words stands in a text, weighed by a logistic regression. */
export const bagOfWords: Learner = (texts) => {
  const holding = new Map<string, number>();
  for (const { text } of texts)
    for (const word of new Set(wordsOf(text.text))) holding.set(word, (holding.get(word) ?? 0) + 1);
  const bag = [...holding]
    .filter(([word, count]) => word.length > 3 && count < texts.length / 2)
    .sort(([, one], [, other]) => other - one)
    .slice(0, BAG)
    .map(([word]) => word);
  const countsOf = ({ text: { text } }: Answered) => {
    const words = new Set(wordsOf(text));
    return bag.map((word) => (words.has(word) ? 1 : 0));
  };
  const examples = texts.map((one): Example => ({ counts: countsOf(one), label: one.label, weight: one.weight }));
  const model = fitModel(examples);
  return (text) => scoreOf(model, countsOf(text));
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];
