import isSentence from 'compromise-source/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from 'compromise-source/1-one/tokenize/model/lexicon.js';
import { stops } from '../../text/stops';

// The only file that imports compromise, which knows the full stops that only shorten a word (“Gov.”, “U.S.”). It
// imports two files of the package, as they were published (decision 7): the question whether a stretch can be a
// sentence, and the abbreviations.

/** A sentence in a text, as UTF-16 offsets. */
export interface Sentence {
  start: number;
  end: number;
}

/** Decides whether a sentence ends at a doubtful full stop, given the text before and after it. */
type Decide = (before: string, after: string) => boolean;

/** How much of a text before a doubtful stop is looked at, in UTF-16 units: enough to know an abbreviation by. */
const BEFORE = 40;

/** How much behind it: only whether anything follows is asked. */
const AFTER = 24;

/** The sentences of a folded text, in order and without gaps. compromise is asked only about doubtful stops. */
export function sentences(text: string, decide: Decide = endsSentence): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { at, sure } of stops(text)) {
    if (!sure && !decide(text.slice(Math.max(start, at - BEFORE), at), text.slice(at, at + AFTER))) continue;
    found.push({ start, end: at });
    start = at;
  }
  if (start < text.length || found.length === 0) found.push({ start, end: text.length });
  return found;
}

/** Signs before a word or behind the stop, which would hide an abbreviation: “("Mr. Li”, “(E.O.)”, “*Gov.* Li”. */
const SIGNS = /["'([*_]+(?=\w)|["')\]*_]+$/g;

/**
 * Whether a sentence ends at a doubtful stop: where something follows, and compromise takes what stands before it for a
 * sentence. It is asked as compromise asks when it divides a text, with the space behind the stop; it knows words by
 * the spaces between them alone.
 */
export const endsSentence = (before: string, after: string): boolean =>
  after.trim() !== '' && isSentence(`${before.replace(SIGNS, '').replace(/\s/g, ' ')} `, abbreviations);
