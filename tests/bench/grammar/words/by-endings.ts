import type { Kind, Word } from './word';

// What can be told of a word without a vocabulary: the closed classes by a list, the rest by endings.

const CLOSED: readonly [Kind, RegExp][] = [
  ['determiner', /^(?:a|an|the|this|that|these|those|some|any|each|every|no|both|most|many|few|all|another)$/i],
  ['pronoun', /^(?:i|you|he|she|it|we|they|him|them|us|me|who|what|which|there|here|whom|nobody|one)$/i],
  [
    'preposition',
    /^(?:of|with|on|in|at|by|for|from|to|between|among|against|under|over|into|about|after|before|since|until|during|through|without|within|like|as)$/i,
  ],
  [
    'verb',
    /^(?:is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says|fell|rose|came|went|took|began|met|left|made|flew|sold|bought|sell|buys?|sued?|hit|held|won|lost|kept|told|knew|saw|gave|got|put|let|set|cut|ran|runs|spoke|stood|sent|wrote|brought|thought|drew|grew|goes|comes|stays?|remains?|begins?|ends?)$/i,
  ],
  [
    'time',
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|week|month|year|(?:19|20)\d\d)$/i,
  ],
  [
    'other',
    /^(?:and|or|nor|but|not|never|too|so|if|than|then|when|where|while|because|again|ever|also|still|twice|once|now)$/i,
  ],
  ['number', /^\d[\d.,]*$/],
];

const ADJECTIVE = /(?:ous|ful|less|able|ible|ive|ical|ish|ese|ic|ary|ern)$/i;
const VERB = /(?:ed|ize|izes)$/i;
const ADVERB = /ly$/i;

/** The kind of a word, by itself. */
function kindOf(text: string, isFirst: boolean): Kind {
  const closed = CLOSED.find(([, pattern]) => pattern.test(text));
  if (closed) return closed[0];
  if (!isFirst && /^\p{Lu}/u.test(text)) return 'name';
  if (VERB.test(text)) return 'verb';
  if (ADVERB.test(text)) return 'other';
  return ADJECTIVE.test(text) ? 'adjective' : 'noun';
}

/** Pronouns whose “’s” shortens a verb. */
const NEVER_OWNS = /^(?:it|he|she|that|who|what|there|here|let|where|how)$/i;
const OWNING_PRONOUN = /^(?:its|his|her|their|our|your|my|whose)$/i;
const FOLLOWS_VERB = /^(?:a|an|the|in|on|at|not|been|to|ready|\w+ing)$/i;

/**
 * Makes a word of what stands between two spaces. `next`: what comes after it, which helps to tell a possessive “’s”
 * from a verb.
 */
export function wordOf(raw: string, start: number, next: string | undefined): Word | undefined {
  const [, before = '', body = '', possessive = '', after = ''] =
    /^([^\p{L}\p{N}$]*)(.*?)('s|(?<=s)')?([^\p{L}\p{N}%]*)$/u.exec(raw) ?? [];
  if (!body) return undefined;
  const from = start + before.length;
  const owns =
    OWNING_PRONOUN.test(body) || (possessive !== '' && !NEVER_OWNS.test(body) && !FOLLOWS_VERB.test(next ?? 'a'));
  const kind = possessive && !owns ? 'verb' : kindOf(body, start === 0);
  return { text: body, start: from, end: from + body.length, kind, owns, breaks: after !== '' };
}
