import { createRequire } from 'node:module';
import { wordOf } from './own-words';
import type { Kind, Word } from './word';

interface Term {
  pre: string;
  text: string;
  post: string;
  tags?: Set<string>;
}

type Nlp = (text: string) => { docs: Term[][] };

// The bundled form of each tier: the modules of all tiers share one world, in which tier one would have the tags of two.
const load = createRequire(import.meta.url);
const one = load('compromise/one') as Nlp;
const two = load('compromise/two') as Nlp;

/** The terms of a sentence with their offsets. A contraction is two terms, the second without text. */
function termsOf(nlp: Nlp, sentence: string): (Term & { start: number })[] {
  let at = 0;
  return nlp(sentence)
    .docs.flat()
    .map((term) => {
      const start = at + term.pre.length;
      at = start + term.text.length + term.post.length;
      return { ...term, start };
    });
}

/** Tier one divides a sentence into terms; what they are it does not say, so own rules do. */
export function readTierOne(sentence: string): Word[] {
  const terms = termsOf(one, sentence).filter(({ text }) => text);
  return terms.flatMap(
    ({ text, post, start }, nth) => wordOf(text + post.trimEnd(), start, terms[nth + 1]?.text) ?? [],
  );
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

/** Tier two says by its tags what a term is. */
export function readTierTwo(sentence: string): Word[] {
  const terms = termsOf(two, sentence);
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
