import type { Kind, ReadWords, Word } from './word';

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

/** Tier two, or a higher one. */
export type Nlp = (text: string) => object;

/** The terms of a sentence with their offsets. A contraction is two terms, the second without text. */
function termsOf(nlp: Nlp, sentence: string): (Term & { start: number })[] {
  let at = 0;
  return (nlp(sentence) as { docs: Term[][] }).docs.flat().map((term) => {
    const start = at + term.pre.length;
    at = start + term.text.length + term.post.length;
    return { ...term, start };
  });
}

/** Tags of tier two that tell a kind, the most telling first. */
const KINDS: readonly [tag: string, kind: Kind][] = [
  ['Preposition', 'preposition'],
  ['Determiner', 'determiner'],
  ['Pronoun', 'pronoun'],
  ['Date', 'time'],
  ['Value', 'number'],
  ['Demonym', 'adjective'],
  ['ProperNoun', 'name'],
  ['Noun', 'noun'],
  ['Adjective', 'adjective'],
  ['Verb', 'verb'],
];

/** Reads words by means of tier two, whose tags say what each is. */
export const tierTwo =
  (nlp: Nlp): ReadWords =>
  (sentence) =>
    wordsOf(termsOf(nlp, sentence));

function wordsOf(terms: readonly (Term & { start: number })[]): Word[] {
  return terms.flatMap(({ text, post, start, tags = new Set() }, nth) => {
    if (!text) return [];
    const body = text.replace(/'s?$/, '');
    const isContraction = terms[nth + 1]?.text === '' && !tags.has('Possessive');
    const kind = KINDS.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
    return {
      text: body,
      start,
      end: start + body.length,
      kind: isContraction ? 'verb' : kind,
      owns: tags.has('Possessive') || body === 'whose',
      breaks: /[^\s'-]/.test(post),
    };
  });
}
