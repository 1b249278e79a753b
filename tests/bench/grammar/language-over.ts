import { endsOfVerb } from '../../../lib/spotting/english/grammar/verb-object';
import type { Language } from '../../../lib/spotting/english/language';
import type { Kind, ReadWords, Word } from './words/word';

/** What the judge asks about phrases. */
export type PhraseGrammar = Pick<
  Language,
  'owns' | 'isOwnedByPronoun' | 'isObjectOf' | 'prepositionTo' | 'isBodyOf' | 'modifiesNoun'
>;

/** What a noun phrase may hold beside its article. */
const INSIDE: readonly Kind[] = ['noun', 'name', 'number', 'adjective'];

/** The most words between an owner, or a preposition, and the phrase. */
const MOST = 4;

/** Answers by rules over the words of the sentence around. What a word is decides; `readWords` says what it is. */
export function phraseGrammarOver(readWords: ReadWords): PhraseGrammar {
  const read = sentenceReader(readWords);
  /** The words from the last before `start` backwards, as long as they may belong to the phrase that begins there. */
  function* backwards(text: string, start: number): Generator<Word> {
    const words = read(text, start);
    for (let at = words.findIndex(({ end }) => end > start) - 1, left = MOST; at >= 0 && left >= 0; at--, left--) {
      const word = words[at] as Word;
      if (word.breaks) return;
      yield word;
      if (word.owns || !INSIDE.includes(word.kind)) return;
    }
  }
  return {
    owns(text, { end, adjective }, start) {
      let nearest = true;
      for (const word of backwards(text, start)) {
        if (word.end === end) return nearest || word.owns || adjective;
        nearest = false;
      }
      return false;
    },
    isOwnedByPronoun(text, start) {
      for (const word of backwards(text, start)) if (word.owns && /^(?:its|their)$/i.test(word.text)) return true;
      return false;
    },
    isObjectOf(text, subject, phrase) {
      // Verbs come from the same list for every grammar; only where phrases end is told differently.
      const verb = endsOfVerb(text.slice(subject.end, subject.end + FAR)).at(-1);
      const isBefore = subject.end <= phrase.start;
      const [from, to] = isBefore ? [subject.end + (verb ?? 0), phrase.start] : [phrase.end, subject.start];
      const words = read(text, phrase.start);
      if (!verb || from > to || words.every(({ start }) => start !== subject.start)) return false;
      const gap = words.filter(({ start, end }) => start >= from && end <= to);
      if (!isBefore) return gap.every((word) => /^(?:that|which|the)$/.test(word.text));
      const [first, ...others] = gap;
      const mayBegin =
        !first || isInside(first) || first.kind === 'determiner' || /^(?:its|their|of)$/.test(first.text);
      return gap.length <= MOST && mayBegin && others.every(isInside);
    },
    prepositionTo(text, end, start) {
      const words = read(text, end);
      let at = words.findIndex((word) => word.start >= end);
      if (at < 1 || words[at - 1]?.breaks) return undefined;
      while (isInside(words[at])) at++;
      const preposition = words[at];
      if (preposition?.kind !== 'preposition' || preposition.start >= start) return undefined;
      for (at++; words[at] && (words[at] as Word).end <= start; at++) {
        if (!/^(?:determiner|adjective|number|pronoun)$/.test((words[at] as Word).kind)) return undefined;
      }
      const object = words[at];
      const verb = words.slice(0, words.indexOf(preposition)).some(({ kind }) => kind === 'verb');
      return object?.kind === 'time' && verb ? undefined : preposition.text;
    },
    isBodyOf(text, end, start) {
      const words = read(text, end);
      let at = words.findIndex((word) => word.start >= end);
      if (at < 1 || words[at - 1]?.breaks || !/^(?:of|in)$/.test(words[at]?.text ?? '')) return false;
      if (words[++at]?.text === 'the') at++;
      return words[at]?.start === start;
    },
    modifiesNoun(text, end) {
      const words = read(text, end);
      const at = words.findLastIndex((word) => word.start < end);
      if (at < 0 || words[at]?.breaks || words[at]?.owns) return false;
      const rest = words.slice(at + 1);
      const noun = rest.findIndex(({ kind }) => kind !== 'adjective');
      return noun >= 0 && (rest[noun]?.kind === 'noun' || rest[noun]?.kind === 'number');
    },
  };
}

const isInside = (word: Word | undefined): boolean => word !== undefined && INSIDE.includes(word.kind) && !word.breaks;

/** How far before and after a place its sentence is looked for, in UTF-16 units. */
const FAR = 300;

/** Reads the sentence around a place, once for all questions about it that follow each other. */
function sentenceReader(readWords: ReadWords): (text: string, at: number) => Word[] {
  let last: { text: string; start: number; end: number; words: Word[] } | undefined;
  return (text, at) => {
    if (last && last.text === text && last.start <= at && at <= last.end) return last.words;
    const before = text.slice(Math.max(0, at - FAR), at);
    const start = at - before.length + (/^[\s\S]*(?:[.!?]"?\s+(?=["\p{Lu}])|\n)/u.exec(before)?.[0].length ?? 0);
    const after = /^[\s\S]*?(?:[.!?](?=\s+["\p{Lu}])|\n|$)/u.exec(text.slice(at, at + FAR))?.[0] ?? '';
    const end = at + after.length;
    const words = readWords(text.slice(start, end)).map((word) => ({
      ...word,
      start: word.start + start,
      end: word.end + start,
    }));
    last = { text, start, end, words };
    return words;
  };
}
