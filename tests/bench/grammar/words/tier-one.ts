import splitTerms from 'compromise-source/1-one/tokenize/methods/02-terms/index.js';
import splitWhitespace from 'compromise-source/1-one/tokenize/methods/03-whitespace/index.js';
import prefixes from 'compromise-source/1-one/tokenize/model/prefixes.js';
import { emoticons, postPunctuation, prePunctuation } from 'compromise-source/1-one/tokenize/model/punctuation.js';
import suffixes from 'compromise-source/1-one/tokenize/model/suffixes.js';
import { wordOf } from './by-endings';
import type { Word } from './word';

/** The parts of tier one’s model that its terms ask for. */
const model = { one: { prefixes, suffixes, prePunctuation, postPunctuation, emoticons } };

/**
 * The words of a sentence as tier one divides it into terms, by its own files, as they would be taken into the spotter.
 * Tier one does not say what a term is, so a list and endings do.
 */
export function readTierOne(sentence: string): Word[] {
  let at = 0;
  const terms = splitTerms(sentence, model).map((term) => {
    const { pre, text, post } = splitWhitespace(term, model);
    const start = at + pre.length;
    at = start + text.length + post.length;
    return { raw: text + post.trimEnd(), start };
  });
  return terms.flatMap(({ raw, start }, nth) => wordOf(raw, start, terms[nth + 1]?.raw) ?? []);
}
