import type { Span } from '../../../lib/spotting/shared/span';
import type { Grammar } from './question';
import type { Kind, ReadWords, Word } from './word';

/** What may stand between an owner and what is owned. */
const INSIDE: readonly Kind[] = ['noun', 'name', 'number', 'adjective'];

/** How many words that may be. */
const MOST_INSIDE = 4;

/** What a phrase may go on with. */
const GOES_ON: readonly Kind[] = ['noun', 'name', 'number', 'adjective'];

/** Answers by rules over the words of the sentence. What a word is decides; `readWords` says what it is. */
export function grammarOver(readWords: ReadWords): Grammar {
  const read = keepLast(readWords);
  return {
    ownerOf(sentence, phrase) {
      const words = read(sentence);
      let at = words.findIndex(({ end }) => end > phrase.start) - 1;
      for (let steps = 0; at >= 0 && steps <= MOST_INSIDE; at--, steps++) {
        const word = words[at] as Word;
        if (word.breaks) return undefined;
        if (word.owns) return spanOf(word);
        if (!INSIDE.includes(word.kind)) return undefined;
      }
      return undefined;
    },
    headOf(sentence, phrase) {
      const words = read(sentence);
      let at = words.findLastIndex(({ start }) => start < phrase.end);
      let head = words[at];
      for (; at >= 0 && !words[at]?.breaks && !words[at]?.owns; at++) {
        const next = words[at + 1];
        if (!next || !GOES_ON.includes(next.kind)) break;
        if (next.kind !== 'adjective') head = next;
      }
      return head && spanOf(head);
    },
    attachmentOf(sentence, preposition) {
      const words = read(sentence);
      const at = words.findIndex(({ start }) => start === preposition.start);
      const [before, object] = [words[at - 1], objectOf(words, at)];
      const verb = words.slice(0, Math.max(0, at)).findLast(({ kind }) => kind === 'verb');
      const noun = before && (before.kind === 'noun' || before.kind === 'name') ? before : undefined;
      // A name needs no complement, and a day is when something is done.
      const isFree = before?.kind === 'name' || object?.kind === 'time';
      const found = noun && !(isFree && verb && words[at]?.text !== 'of') ? noun : (verb ?? noun);
      return found && spanOf(found);
    },
  };
}

/** Reads a sentence once, however many questions there are about it. */
function keepLast(readWords: ReadWords): ReadWords {
  let last: { sentence: string; words: Word[] } | undefined;
  return (sentence) => {
    if (last?.sentence !== sentence) last = { sentence, words: readWords(sentence) };
    return last.words;
  };
}

/** The last word of what follows a preposition. */
function objectOf(words: readonly Word[], preposition: number): Word | undefined {
  let at = preposition + 1;
  while (words[at] && /^(?:determiner|adjective|number)$/.test(words[at]?.kind ?? '') && !words[at]?.breaks) at++;
  return words[at];
}

const spanOf = ({ start, end }: Word): Span => ({ start, end });
