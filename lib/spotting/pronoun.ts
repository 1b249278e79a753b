import { accept, type Reason, refuse, type Verdict } from './mention';
import type { Sentence } from './sentences';

/** Surnames that are written like an English pronoun. */
const PRONOUNS = new Set(['He', 'She', 'You', 'Her']);

/** Whether a surname could be a pronoun at the start of a sentence. */
export const isPronounLike = (surname: string): boolean => PRONOUNS.has(surname);

/** The place of a pronoun-like surname: its folded block, its offsets there, and the sentence around it. */
export interface Place {
  text: string;
  start: number;
  end: number;
  sentence: Sentence;
  headline: boolean;
}

/**
 * Surname or pronoun? A capital inside a sentence is a surname, as English writes the pronoun small there. At the
 * start both have a capital: it is a surname only where the sentence proves it.
 */
export function judgePronoun(place: Place): Verdict {
  const { text, start, end } = place;
  const after = text.slice(end, end + 60);
  if (/^\//.test(after) || text.charAt(start - 1) === '/') return refuse('pronoun');
  if (place.headline) return isObject(place) ? accept('object') : refuse('headline');
  if (!startsSentence(place)) return accept('inside');
  const proof = provenAtStart(after);
  return proof ? accept(proof) : refuse('pronoun');
}

/** Abbreviations whose full stop ends no sentence: titles before a name. */
const TITLE_STOP = /\b(?:Mr|Ms|Mrs|Dr|Gov|Sen|Rep|Gen|Prof|St)\.\s*$/;

/** What ends a sentence, with the quotes, brackets and footnote marks that may follow it. */
const STOP = /[.!?…]["')\]*_]*(?:\[[^\]]{1,4}\]|\d{1,2})?\s*$/;

function startsSentence({ text, start, sentence }: Place): boolean {
  const before = text.slice(sentence.start, start);
  if (/^[^\p{L}\p{N}]*$/u.test(before)) return true;
  if (TITLE_STOP.test(before)) return false;
  if (STOP.test(before) || /:["'(\s]*$/.test(before)) return true;
  return opensQuote(text, start);
}

/** Whether a quotation opens right before `at`: a quote mark stands there, and an odd number of them so far. */
function opensQuote(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (!/["'(]\s?$/.test(before)) return false;
  if (/(?:^|[\s(])'$/.test(before)) return true;
  return /"$/.test(before) && (before.match(/"/g) ?? []).length % 2 === 1;
}

/** Words that follow “He,” when it is a pronoun: “He, too, …”, “He, however, …”. */
const ADVERBIAL =
  /^, (?:too|also|however|of course|then|in turn|meanwhile|himself|like|unlike|as|for|instead|therefore|though|in|at|on|by|no doubt|perhaps|apparently|rather|she|they|I|we|you|it|and|or|but|more|after|before|when|if|unfortunately|\w+ly)\b/i;

function provenAtStart(after: string): Reason | undefined {
  if (/^'s\b/.test(after)) return isPossessive(after.slice(2)) ? 'possessive' : undefined;
  if (/^, \p{Lu}\p{Ll}+/u.test(after)) return ADVERBIAL.test(after) ? undefined : 'list';
  if (/^, /.test(after)) return ADVERBIAL.test(after) ? undefined : 'apposition';
  return undefined;
}

/** Endings of nouns that follow a possessive. */
const NOUN =
  /(?:ance|ence|tion|sion|ment|ship|ness|ity|ism|ure|age|ule|ate|side|team|aide|list|tone|office|trip|visit|boss|rise|role|plan|offer|deputy|predecessor|successor|counterpart)s?$/;

/** Words that follow “he is” or “he has”, and no possessive. */
const PREDICATE =
  /^(?:a|an|the|not|no|never|always|also|still|now|just|only|very|quite|so|too|such|as|been|got|had|gone|done|made|seen|said|taken|one|more|most|less|at|in|on|from|for|with|under|up|out|off|back|here|there|what|who|how|why|my|your|his|her|our|their|going|\w+ing|\w+ed|\w+ly|\w+ful|\w+ous|\w+ive|\w+ient|\w+able|\w+ible|\w+al|\w+ent|\w+ic)$/i;

const FOLLOWS_SUBJECT =
  /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|did|does|do|left|filled|said|\w+ed|\w+s)$/i;

/** “He’s schedule left no time” against “He’s fond of trains”: what follows is a noun that a verb follows. */
function isPossessive(after: string): boolean {
  const [first = '', second = ''] = (after.match(/^\s+([\p{L}'-]+)(?:\s+([\p{L}'-]+))?/u) ?? []).slice(1);
  if (NOUN.test(first)) return true;
  if (!first || PREDICATE.test(first)) return false;
  return FOLLOWS_SUBJECT.test(second);
}

const PREPOSITION =
  /\b(?:with|to|of|from|against|between|for|on|by|under|behind|beside|without|toward|towards|about|over)\s+$/i;
const CHINAS = /\b(?:China|Beijing|Xi)'s\s+$/i;
const TAKES_OBJECT =
  /\b(?:meets?|met|tells?|told|calls?|hosts?|greets?|thanks?|urges?|press(?:es)?|hails?|joins?|sees?|backs?|praises?|sends?|names?|replaces?)\s+$/i;
const AFTER_OBJECT = /^(?:$|[.,;:!?]|\s+(?:in|on|at|to|for|over|as|after|before|and|amid|with|by|again)\b)/i;

/** In a headline only what cannot be a pronoun is a surname: “Meets He in Madrid” would be “Meets Him”. */
function isObject({ text, start, end }: Place): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (PREPOSITION.test(before) || CHINAS.test(before)) return true;
  return TAKES_OBJECT.test(before) && AFTER_OBJECT.test(text.slice(end, end + 12));
}
