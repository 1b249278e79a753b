import nlp from 'compromise/one';
import { stops } from '../../text/stops';

// The only file that imports compromise. Tier `one` knows which full stops only shorten a word (“Gov.”, “U.S.”); its
// words and tags are not used (README.md has the ablation), so a build leaves them out (`slim-compromise.ts`).

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

/** The part of compromise that divides a text, and nothing more, which its types do not describe. */
interface Methods {
  one: { tokenize: { splitSentences(text: string, world: object): string[] } };
}

/** compromise’s word on a doubtful stop: whether one of its sentences ends there. */
export function endsSentence(before: string, after: string): boolean {
  const { splitSentences } = (nlp.methods() as Methods).one.tokenize;
  let at = 0;
  for (const sentence of splitSentences(before + after, nlp.world())) {
    at += sentence.length;
    if (at >= before.trimEnd().length) return at <= before.length + 1 && after.trim() !== '';
  }
  return false;
}
