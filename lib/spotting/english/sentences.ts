import splitSentences from 'compromise-source/1-one/tokenize/methods/01-sentences/index.js';
import isSentence from 'compromise-source/1-one/tokenize/methods/01-sentences/is-sentence.js';
import { abbreviations } from 'compromise-source/1-one/tokenize/model/lexicon.js';
import { stops } from '../../text/stops';

// The only file that imports compromise, which knows the full stops that only shorten a word (“Gov.”, “U.S.”). It
// imports the files of the package that divide a text, as they were published (decision 7), and nothing of what the
// package knows of words.

/** A sentence in a text, as UTF-16 offsets. */
export interface Sentence {
  start: number;
  end: number;
}

/** Decides whether a sentence ends at a doubtful full stop, given the text before and after it. */
type Decide = (before: string, after: string) => boolean;

/** How much compromise sees around a doubtful stop: enough to know an abbreviation, and a bound on its cost. */
const BEFORE = 40;
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

/** What `splitSentences` needs of the rest of compromise. */
const WORLD = { methods: { one: { tokenize: { isSentence } } }, model: { one: { abbreviations } } };

/** Whether a sentence ends at a doubtful stop, by compromise: whether one of the sentences that it finds ends there. */
export function endsSentence(before: string, after: string, divide = divideText): boolean {
  let at = 0;
  for (const sentence of divide(before + after)) {
    at += sentence.length;
    if (at >= before.trimEnd().length) return at <= before.length + 1 && after.trim() !== '';
  }
  return false;
}

/** The sentences of a text as compromise divides it; put together they are the text. */
export const divideText = (text: string): string[] => splitSentences(text, WORLD);
